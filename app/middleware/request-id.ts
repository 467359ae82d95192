/** Gives each request an id and logs how it ended. */
import { getLogger, withContext } from "@logtape/logtape";
import type { MiddlewareFunction } from "react-router";
import { requestIdContext } from "../context.ts";

const logger = getLogger(["greenroom", "http"]);

/** An id from a proxy is kept when it is harmless to print. */
const ACCEPTABLE_ID = /^[\w.-]{8,128}$/;

export const requestId: MiddlewareFunction<Response> = ({ request, context }, next) => {
  const given = request.headers.get("x-request-id");
  const id = given && ACCEPTABLE_ID.test(given) ? given : crypto.randomUUID();
  context.set(requestIdContext, id);
  return withContext({ requestId: id }, async () => {
    const started = performance.now();
    const response = await next();
    response.headers.set("x-request-id", id);
    logger.debug("{method} {path} {status} {milliseconds} ms", () => ({
      method: request.method,
      path: new URL(request.url).pathname,
      status: response.status,
      milliseconds: Math.round(performance.now() - started),
    }));
    return response;
  });
};
