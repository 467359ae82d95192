/** Renders a page to a stream of HTML; crawlers and pages without JavaScript wait for all of it. */
import { getLogger } from "@logtape/logtape";
import { isbot } from "isbot";
import { renderToReadableStream } from "react-dom/server.browser";
import {
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { NonceContext } from "./components/nonce.ts";
import { cspNonceContext } from "./context.ts";

const logger = getLogger(["greenroom", "http"]);

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const nonce = context.get(cspNonceContext);
  let failed = false;
  const body = await renderToReadableStream(
    <NonceContext value={nonce}>
      <ServerRouter context={entry} url={request.url} nonce={nonce} />
    </NonceContext>,
    {
      nonce,
      signal: request.signal,
      onError(error: unknown) {
        failed = true;
        if (!request.signal.aborted) logger.error("Rendering failed: {error}", { error });
      },
    },
  );
  if (isbot(request.headers.get("user-agent") ?? "")) await body.allReady;
  headers.set("content-type", "text/html; charset=utf-8");
  if (!headers.has("cache-control")) headers.set("cache-control", "private, no-cache");
  return new Response(body, { status: failed ? 500 : status, headers });
}

/** Expected errors were turned into responses before; what arrives here is a bug, or a client that left. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return;
  // Unmatched addresses arrive here too; they are the visitor's typing, not our failure.
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : 500;
  if (typeof status === "number" && status < 500) return;
  logger.error("Unhandled error at {path}: {error}", { path: new URL(request.url).pathname, error });
};
