/** What every address of a shared report has in common: who opens it, how often, and what its answers carry. */
import type { MiddlewareFunction, RouterContextProvider } from "react-router";
import type { ShareReader } from "../../server/reports/reports.ts";
import { viewerContext } from "../context.ts";
import { takeLimit } from "../middleware/rate-limit.ts";

/** Nobody finds it by searching, no other site learns its address, and no cache keeps it after it ended. */
const HEADERS = {
  "x-robots-tag": "noindex, nofollow, noarchive",
  "referrer-policy": "no-referrer",
  "cache-control": "private, no-store, no-transform",
};

/** For routes below `/shared`; also marks the answers that refuse. */
export const sharedHeaders: MiddlewareFunction<Response> = async (_args, next) => {
  const response = await next();
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
};

/**
 * Who opens a link. Counts the opening against the limit of this client.
 * @throws DomainError `rate-limited` (limited)
 */
export async function shareReader(
  request: Request,
  context: Readonly<RouterContextProvider>,
): Promise<ShareReader> {
  const { error } = await takeLimit("shares", request, context);
  if (error) throw error;
  const ahead = /prefetch|prerender/i;
  const unseen = request.method === "HEAD" || ahead.test(request.headers.get("sec-purpose") ?? "") ||
    ahead.test(request.headers.get("purpose") ?? "");
  return { owner: context.get(viewerContext).known, unseen };
}
