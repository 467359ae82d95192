/** `GET /openapi.json`. */
import { openApiDocument } from "../http/api/openapi.ts";
import { onlyMethods } from "../middleware/only-methods.ts";
import type { Route } from "./+types/openapi";

export const middleware = [onlyMethods("GET")];

const documents = new Map<string, string>();
/** Only the Host header varies it; the bound keeps made-up hosts from filling the memory. */
const MAX_DOCUMENTS = 20;

export function loader({ request }: Route.LoaderArgs) {
  const { origin } = new URL(request.url);
  let text = documents.get(origin);
  if (text === undefined) {
    text = JSON.stringify(openApiDocument(origin));
    if (documents.size >= MAX_DOCUMENTS) documents.clear();
    documents.set(origin, text);
  }
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-cache",
      // A description without secrets: any site's tools may read it.
      "access-control-allow-origin": "*",
    },
  });
}
