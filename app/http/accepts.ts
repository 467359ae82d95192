/** Content negotiation, as far as one address has two forms. */

/** Whether the client asks for JSON rather than for a page or a document: `Accept: application/json`. */
export function wantsJson(request: Request): boolean {
  const accept = request.headers.get("accept") ?? "";
  if (!/application\/(\w+\+)?json/.test(accept)) return false;
  return !accept.includes("text/html");
}
