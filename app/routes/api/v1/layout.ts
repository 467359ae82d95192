/** What holds for every API route: cross-origin rules, keys, and problem documents for every failure. */
import type { MiddlewareFunction } from "react-router";
import { requestIdContext } from "../../../context.ts";
import { apiCaller, cors } from "../../../middleware/api-access.ts";

const FRAMEWORK_FAILURES: Record<number, { code: string; title: string; detail: string }> = {
  400: {
    code: "request-invalid",
    title: "The request is not valid",
    detail: "This request could not be read.",
  },
  404: {
    code: "endpoint-missing",
    title: "Nothing is here",
    detail: "There is no such endpoint; see /docs.",
  },
  405: {
    code: "method-not-allowed",
    title: "Method not allowed",
    detail: "This endpoint does not answer this method; see /docs.",
  },
};

/** The framework's own refusals are plain text; programs get the same kind of document for all. */
const problemsOnly: MiddlewareFunction<Response> = async ({ context }, next) => {
  const response = await next();
  if (response.status < 400 || response.headers.get("content-type")?.includes("json")) return response;
  const failure = FRAMEWORK_FAILURES[response.status] ??
    { code: "unexpected-error", title: "Unexpected failure", detail: "Something failed on our side." };
  const headers = new Headers(response.headers);
  headers.set("content-type", "application/problem+json; charset=utf-8");
  headers.set("cache-control", "no-store");
  const body = {
    type: "about:blank",
    title: failure.title,
    status: response.status,
    detail: failure.detail,
    code: failure.code,
    request_id: context.get(requestIdContext),
  };
  return new Response(JSON.stringify(body), { status: response.status, headers });
};

export const middleware: MiddlewareFunction<Response>[] = [cors, problemsOnly, apiCaller];
