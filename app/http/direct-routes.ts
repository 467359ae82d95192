/** The program endpoints that are called most, found by their path alone instead of by matching every route twice. */
import type {
  ActionFunctionArgs,
  MiddlewareFunction,
  RouterContextProvider,
  ServerBuild,
} from "react-router";
import { requestIdContext } from "../context.ts";
import { problemResponse } from "./problem-response.ts";

/**
 * Routes without a page, by the ids that the framework gives them. What answers is what the router would call: the
 * same middleware of the same parents, in the same order, and the same loader or action. A path may stand here only
 * if no other route of `app/routes.ts` matches it.
 */
const DIRECT = [
  "routes/health",
  "routes/api/v1/uptime",
  "routes/api/v1/interview-status",
  "routes/api/v1/interview-answer",
  "routes/api/v1/interview-follow",
  "routes/api/v1/report",
] as const;

type Routes = ServerBuild["routes"];
type Handler = (args: ActionFunctionArgs) => Promise<unknown> | unknown;

interface DirectRoute {
  /** As in the URL table, from the root: `/api/v1/report/:sessionId`. */
  pattern: string;
  path: RegExp;
  parameters: readonly string[];
  middleware: readonly MiddlewareFunction<Response>[];
  loader: Handler | undefined;
  action: Handler | undefined;
}

export interface DirectRoutes {
  /** @returns null for what is left to the router: another path, another method, a path that is not well formed */
  answer(request: Request, pathname: string, context: RouterContextProvider): Promise<Response> | null;
}

function lineage(routes: Routes, id: string) {
  const line = [];
  for (let at: string | undefined = id; at !== undefined; at = routes[at]?.parentId) {
    const route = routes[at];
    if (!route) throw new Error(`app/http/direct-routes.ts names a route that does not exist: ${at}`);
    line.unshift(route);
  }
  return line;
}

function directRoute(routes: Routes, id: string): DirectRoute {
  const line = lineage(routes, id);
  const pattern = line.flatMap(({ path }) => path ? [`/${path}`] : []).join("");
  if (/[*?]/.test(pattern)) throw new Error(`${id} has no path of a fixed shape`);
  const parameters = [...pattern.matchAll(/:(\w+)/g)].flatMap(([, name]) => name ?? []);
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`).replace(/:\w+/g, "([^/]+)");
  const { loader, action } = line.at(-1)?.module ?? {};
  return {
    pattern,
    path: new RegExp(`^${source}$`),
    parameters,
    middleware: line.flatMap(({ module }) => (module.middleware ?? []) as MiddlewareFunction<Response>[]),
    loader,
    action,
  };
}

/** What is thrown becomes an answer where it is thrown, so that the middleware around it still does its part. */
async function run(
  middleware: DirectRoute["middleware"],
  handler: Handler,
  args: ActionFunctionArgs,
  step = 0,
): Promise<Response> {
  try {
    const next = middleware[step];
    const answer = next
      ? await next(args, () => run(middleware, handler, args, step + 1))
      : await handler(args);
    if (answer instanceof Response) return answer;
    throw new Error("a direct route answered with something else than a response");
  } catch (thrown) {
    return thrown instanceof Response ? thrown : problemResponse(thrown, args.context.get(requestIdContext));
  }
}

/** @param routes of the server build */
export function createDirectRoutes(routes: Routes): DirectRoutes {
  const direct = DIRECT.map((id) => directRoute(routes, id));

  return {
    answer(request, pathname, context) {
      for (const route of direct) {
        const found = route.path.exec(pathname);
        if (!found) continue;
        const handler = request.method === "GET"
          ? route.loader
          : request.method === "POST"
          ? route.action
          : undefined;
        if (!handler) return null;
        const params: Record<string, string> = {};
        try {
          route.parameters.forEach((name, at) => {
            params[name] = decodeURIComponent(found[at + 1] ?? "");
          });
        } catch {
          // The router has its own reading of a broken escape.
          return null;
        }
        const { pattern } = route;
        return run(route.middleware, handler, {
          request,
          url: new URL(request.url),
          pattern,
          params,
          context,
        });
      }
      return null;
    },
  };
}
