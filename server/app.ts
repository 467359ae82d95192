/** The application as one function from request to response; Vite bundles it together with the routes. */
import { createRequestHandler, RouterContextProvider } from "react-router";
import * as build from "virtual:react-router/server-build";
import { peerAddressContext, servicesContext, type Upgrade, upgradeContext } from "../app/context.ts";
import { createDirectRoutes } from "../app/http/direct-routes.ts";
import { type Config, ConfigError, readConfig, readConfigFromEnvironment } from "./config.ts";
import { pathnameOf } from "./request-path.ts";
import { createServices, type Services, type ServicesOptions } from "./services.ts";

export { ConfigError, readConfig, readConfigFromEnvironment };
export type { Config };
export { preloadStaticFiles } from "./static-files.ts";
export { pathnameOf } from "./request-path.ts";
export { startLogging, stopLogging } from "./platform/logging.ts";

export interface Application {
  readonly services: Services;
  /** @param peerAddress of the TCP connection, before any forwarded header */
  handle(request: Request, peerAddress: string): Promise<Response>;
  /** Ends open streams and finishes what is in flight; nothing works afterwards. Stopping twice is stopping once. */
  stop(): Promise<void>;
}

/**
 * Behind proxies of ours the address that the visitor typed stands in the forwarded headers; links, cookies and
 * the origin check need that one.
 */
function asTyped(request: Request, trustedProxies: number): Request {
  if (trustedProxies <= 0) return request;
  const host = request.headers.get("x-forwarded-host")?.split(",").at(-1)?.trim();
  const protocol = request.headers.get("x-forwarded-proto")?.split(",").at(-1)?.trim();
  if (!host && !protocol) return request;
  const url = new URL(request.url);
  if (protocol === "https" || protocol === "http") url.protocol = protocol;
  if (host && /^[\w.\-:[\]]+$/.test(host)) {
    url.host = host;
    if (!/:\d+$/.test(host)) url.port = "";
  }
  return url.href === request.url ? request : new Request(url, request);
}

/**
 * The path as a person reads it; null where a `%` encodes nothing. What it returns must be used: the bundler takes
 * the call for one without effects, and would drop its error together with an unused result.
 */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * An address with a `%` that encodes nothing is nobody's, and the router would complain about it on the server and in
 * every browser. A page is asked for again under the address that spells each `%` out; what is sent goes there at once.
 */
function spelledOut(request: Request): Request | Response {
  if (!request.url.includes("%")) return request;
  const url = new URL(request.url);
  if (decoded(url.pathname) !== null) return request;
  url.pathname = url.pathname.replaceAll("%", "%25");
  if (request.method !== "GET" && request.method !== "HEAD") return new Request(url, request);
  return new Response(null, { status: 308, headers: { location: url.href } });
}

/** A silent peer is asked whether it is there after so long, and dropped when it does not answer. */
const SOCKET_IDLE_SECONDS = 30;

/** Every route and all middleware have agreed; only the request as it came in can be taken over. */
function toWebSocket(request: Request, accept: (socket: WebSocket) => void): Response {
  const { socket, response } = Deno.upgradeWebSocket(request, { idleTimeout: SOCKET_IDLE_SECONDS });
  accept(socket);
  return response;
}

/** The application on one configuration; see `ServicesOptions`. */
export async function createApplication(config: Config, options: ServicesOptions): Promise<Application> {
  const services = await createServices(config, options);
  // The framework's own check of origins knows pages only and answers outside the chain of middleware;
  // app/middleware/same-origin.ts decides for every unsafe method, pages included.
  const handler = createRequestHandler({ ...build, allowedActionOrigins: ["**"] }, import.meta.env.MODE);
  const direct = createDirectRoutes(build.routes);
  let stopped: Promise<void> | undefined;
  return {
    services,
    async handle(request, peerAddress) {
      const context = new RouterContextProvider();
      context.set(servicesContext, services);
      context.set(peerAddressContext, peerAddress);
      const upgrade: Upgrade = { accept: null };
      context.set(upgradeContext, upgrade);
      const asked = spelledOut(asTyped(request, config.http.trustedProxies));
      const response = asked instanceof Response
        ? asked
        : await (direct.answer(asked, pathnameOf(asked.url), context) ?? handler(asked, context));
      if (upgrade.accept && response.ok) return toWebSocket(request, upgrade.accept);
      // The few answers that the framework gives before any route: its manifest, a request it cannot read.
      if (!response.headers.has("x-content-type-options")) {
        response.headers.set("x-content-type-options", "nosniff");
      }
      return response;
    },
    stop: () => stopped ??= services.stop(),
  };
}
