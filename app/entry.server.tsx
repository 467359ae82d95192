import { renderToReadableStream } from "react-dom/server.browser";
import { type EntryContext, ServerRouter } from "react-router";
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) {
  const body = await renderToReadableStream(<ServerRouter context={context} url={request.url} />, {
    signal: request.signal,
  });
  headers.set("content-type", "text/html; charset=utf-8");
  return new Response(body, { status, headers });
}
