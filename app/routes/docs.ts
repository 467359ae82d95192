/** `GET /docs`: Swagger UI over our own description, every file of it from our own origin. */
import bundle from "swagger-ui-dist/swagger-ui-bundle.js?url";
import styles from "swagger-ui-dist/swagger-ui.css?url";
import { cspNonceContext } from "../context.ts";
import { onlyMethods } from "../middleware/only-methods.ts";
import type { Route } from "./+types/docs";

export const middleware = [onlyMethods("GET")];

export function loader({ context }: Route.LoaderArgs) {
  const nonce = context.get(cspNonceContext);
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · Greenroom</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${styles}">
</head>
<body>
<noscript><p>This page needs JavaScript. The same description as data: <a href="/openapi.json">/openapi.json</a></p></noscript>
<div id="api"></div>
<script nonce="${nonce}" src="${bundle}"></script>
<script nonce="${nonce}">
SwaggerUIBundle({ url: "/openapi.json", dom_id: "#api", deepLinking: true, validatorUrl: null, tryItOutEnabled: false });
</script>
</body>
</html>`;
  return new Response(html, {
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" },
  });
}
