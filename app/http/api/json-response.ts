/** JSON replies of the API: snake_case, never cached. */
import { toSnakeCase } from "../snake-case.ts";

/** @param body plain data in camelCase; dates become ISO 8601 */
export function jsonResponse(body: unknown, init: { status?: number; headers?: HeadersInit } = {}): Response {
  const headers = new Headers(init.headers);
  headers.set("content-type", "application/json; charset=utf-8");
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
  return new Response(JSON.stringify(toSnakeCase(body)), { status: init.status ?? 200, headers });
}
