/** Refuses unsafe requests that another site's page sends with our cookies; resource routes included. */
import type { MiddlewareFunction } from "react-router";
import { DomainError } from "../../server/errors.ts";
import { requestIdContext, servicesContext } from "../context.ts";
import { problemResponse } from "../http/problem-response.ts";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether another site's page sent this. Browsers send `Origin` with every unsafe request and every WebSocket, and
 * most send `Sec-Fetch-Site`. A request with neither is not a browser's and carries no cookie of a victim. An API
 * key is proof enough: no page of another site has it.
 */
export function comesFromElsewhere(request: Request, allowedOrigins: readonly string[]): boolean {
  const { origin: own, pathname } = new URL(request.url);
  const api = pathname.startsWith("/api/");
  if (api && request.headers.has("x-api-key")) return false;
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  // A form on a page with `Referrer-Policy: no-referrer` is sent with the origin `null`; a page cannot write
  // `Sec-Fetch-Site` itself.
  if (origin === "null" && site === "same-origin") return false;
  if (origin !== null) return origin !== own && !(api && allowedOrigins.includes(origin));
  return site !== null && site !== "same-origin" && site !== "none";
}

/** The same for requests that change something; reading is anybody's. */
export function isForeign(request: Request, allowedOrigins: readonly string[]): boolean {
  return !SAFE_METHODS.has(request.method) && comesFromElsewhere(request, allowedOrigins);
}

export function foreignOrigin(): DomainError {
  return new DomainError("forbidden", {
    code: "foreign-origin",
    userMessage: "This request came from another site's page and was refused. Nothing was changed.",
  });
}

export const sameOrigin: MiddlewareFunction<Response> = ({ request, context }, next) => {
  if (isForeign(request, context.get(servicesContext).config.http.corsOrigins)) {
    return Promise.resolve(problemResponse(foreignOrigin(), context.get(requestIdContext)));
  }
  return next();
};
