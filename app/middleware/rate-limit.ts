/** Sliding-window limits per client, with the headers that tell a program how to behave. */
import type { MiddlewareFunction, RouterContextProvider } from "react-router";
import { DomainError } from "../../server/errors.ts";
import { callerContext, peerAddressContext, requestIdContext, servicesContext } from "../context.ts";
import { clientAddress, clientNetwork } from "../http/client-address.ts";
import { problemResponse } from "../http/problem-response.ts";

export type LimitedWork = "uploads" | "interview" | "shares";

const WINDOW_SECONDS = 60;

interface Taken {
  headers: Record<string, string>;
  error: DomainError | null;
}

/** Whom a limit counts for: the key that was sent, else the network that the request came from. */
export function limitedSubject(request: Request, context: Readonly<RouterContextProvider>): string {
  const caller = context.get(callerContext);
  if (caller.startsWith("key:")) return caller;
  const { trustedProxies } = context.get(servicesContext).config.http;
  return clientNetwork(clientAddress(request.headers, context.get(peerAddressContext), trustedProxies));
}

/**
 * Counts one call of this client.
 * @returns the `RateLimit` fields (draft-ietf-httpapi-ratelimit-headers), and the refusal when there was no room
 */
export async function takeLimit(
  work: LimitedWork,
  request: Request,
  context: Readonly<RouterContextProvider>,
): Promise<Taken> {
  const { config, limiter } = context.get(servicesContext);
  const subject = limitedSubject(request, context);
  const limit = work === "uploads" ? config.limits.uploadsPerMinute : config.limits.interviewCallsPerMinute;
  const taken = await limiter.take(work, subject, limit);
  const headers = {
    "ratelimit-policy": `"${work}";q=${limit};w=${WINDOW_SECONDS}`,
    ratelimit: `"${work}";r=${taken.remaining};t=${taken.resetSeconds}`,
  };
  if (taken.allowed) return { headers, error: null };
  const error = new DomainError("limited", {
    code: "rate-limited",
    userMessage:
      `That was a lot in one minute. Nothing was lost; please wait ${taken.retryAfterSeconds} seconds.`,
    retryAfterSeconds: taken.retryAfterSeconds,
  });
  return { headers, error };
}

/** For API routes that do work: reading is never limited. */
export function rateLimit(work: LimitedWork): MiddlewareFunction<Response> {
  return async ({ request, context }, next) => {
    if (request.method !== "POST" && request.method !== "PATCH") return next();
    const { headers, error } = await takeLimit(work, request, context);
    const response = error ? problemResponse(error, context.get(requestIdContext)) : await next();
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
}
