/** The headers that keep a page to itself: content security policy with a nonce, no framing, no sniffing. */
import type { MiddlewareFunction } from "react-router";
import { cspNonceContext } from "../context.ts";

/** React's fast refresh and Vite's client need more than production allows; the build drops this branch. */
const SCRIPTS_IN_DEVELOPMENT = import.meta.env.DEV ? " 'unsafe-eval'" : "";
const STYLES = import.meta.env.DEV ? "'self' 'unsafe-inline'" : "'self'";
const CONNECT = import.meta.env.DEV ? "'self' ws:" : "'self'";

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${SCRIPTS_IN_DEVELOPMENT}`,
    `style-src ${STYLES}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${CONNECT}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const securityHeaders: MiddlewareFunction<Response> = async ({ context, url, request }, next) => {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  context.set(cspNonceContext, nonce);
  const response = await next();
  const { headers } = response;
  headers.set("x-content-type-options", "nosniff");
  if (!headers.has("referrer-policy")) headers.set("referrer-policy", "same-origin");
  headers.set("x-frame-options", "DENY");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("permissions-policy", "camera=(), geolocation=(), payment=(), microphone=(self)");
  if (!headers.has("content-security-policy")) {
    headers.set("content-security-policy", contentSecurityPolicy(nonce));
  }
  const { protocol } = url ?? new URL(request.url);
  if (protocol === "https:") headers.set("strict-transport-security", "max-age=31536000");
  return response;
};
