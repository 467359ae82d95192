/** What holds for every API route: cross-origin rules, keys, and problem documents for every failure. */
import type { MiddlewareFunction } from "react-router";
import { requestIdContext } from "../../../context.ts";
import { problemDocument } from "../../../http/problem-response.ts";
import { apiCaller, cors } from "../../../middleware/api-access.ts";

/** The framework's own failures speak another language; programs get the same kind of document for all. */
const problemsOnly: MiddlewareFunction<Response> = async ({ context }, next) => {
  const response = await next();
  if (response.status < 400 || response.headers.get("content-type")?.includes("problem+json")) {
    return response;
  }
  const { status } = response;
  const headers = new Headers(response.headers);
  headers.set("cache-control", "no-store");
  const ours = status >= 500;
  return problemDocument({
    status,
    title: ours ? "Unexpected failure" : "The request is not valid",
    detail: ours
      ? "Something failed on our side. What you sent before is kept; please try again in a moment."
      : "This request could not be read; see /docs.",
    code: ours ? "unexpected-error" : "request-invalid",
    requestId: context.get(requestIdContext),
    headers,
  });
};

export const middleware: MiddlewareFunction<Response>[] = [cors, problemsOnly, apiCaller];
