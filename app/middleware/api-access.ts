/** Who may call the API: keys when they are required, and browsers of the configured origins. */
import type { MiddlewareFunction } from "react-router";
import { DomainError } from "../../server/errors.ts";
import { callerContext, requestIdContext, servicesContext, viewerContext } from "../context.ts";
import { problemResponse } from "../http/problem-response.ts";

const ALLOWED_METHODS = "GET, POST, PATCH, DELETE, OPTIONS";
const ALLOWED_HEADERS = "content-type, x-api-key, idempotency-key, last-event-id";
const EXPOSED_HEADERS = "x-request-id, retry-after, ratelimit, ratelimit-policy, content-disposition";

/** Answers preflights and marks responses for the pages of configured origins; never with credentials. */
export const cors: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const origin = request.headers.get("origin");
  const allowed = origin !== null && context.get(servicesContext).config.http.corsOrigins.includes(origin);
  const preflight = request.method === "OPTIONS" && request.headers.has("access-control-request-method");
  const response = preflight ? new Response(null, { status: allowed ? 204 : 403 }) : await next();
  response.headers.append("vary", "origin");
  if (!allowed) return response;
  response.headers.set("access-control-allow-origin", origin);
  response.headers.set("access-control-expose-headers", EXPOSED_HEADERS);
  if (preflight) {
    response.headers.set("access-control-allow-methods", ALLOWED_METHODS);
    response.headers.set("access-control-allow-headers", ALLOWED_HEADERS);
    response.headers.set("access-control-max-age", "86400");
  }
  return response;
};

/** Finds out who calls: the key's owner, this browser's viewer, or whoever knows the ids. */
export const apiCaller: MiddlewareFunction<Response> = ({ request, context }, next) => {
  const { apiKeys, config } = context.get(servicesContext);
  const given = request.headers.get("x-api-key");
  const owner = given === null ? null : apiKeys.ownerOf(given);
  if (owner === null && (config.auth.required || given !== null && apiKeys.some)) {
    return Promise.resolve(problemResponse(
      new DomainError("unauthenticated", {
        code: given === null ? "api-key-missing" : "api-key-unknown",
        userMessage: given === null
          ? "Send your API key in the X-API-Key header."
          : "This API key is not known here. Check it for a missing character.",
      }),
      context.get(requestIdContext),
    ));
  }
  context.set(callerContext, owner ?? context.get(viewerContext).known ?? "open");
  return next();
};
