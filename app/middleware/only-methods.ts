/** Lets an address answer the methods it is made for; every other one is refused before anything is read. */
import type { MiddlewareFunction } from "react-router";
import { requestIdContext } from "../context.ts";
import { problemDocument } from "../http/problem-response.ts";

type Method = "GET" | "POST" | "PATCH" | "DELETE";

/**
 * For routes without a page: the framework takes every unsafe method for a `POST` and answers others in its own
 * words. `HEAD` goes with `GET`; `OPTIONS` is told what there is.
 */
export function onlyMethods(...methods: readonly Method[]): MiddlewareFunction<Response> {
  const allowed = new Set<string>([...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"]);
  const allow = [...allowed].join(", ");
  return ({ request, context }, next) => {
    if (request.method === "OPTIONS") {
      return Promise.resolve(new Response(null, { status: 204, headers: { allow } }));
    }
    if (allowed.has(request.method)) return next();
    return Promise.resolve(problemDocument({
      status: 405,
      title: "Method not allowed",
      detail: `This address does not answer ${request.method.slice(0, 20)}. It takes ${allow}.`,
      code: "method-not-allowed",
      requestId: context.get(requestIdContext),
      headers: new Headers({ allow, "cache-control": "no-store" }),
    }));
  };
}
