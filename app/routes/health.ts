/** `GET /health`: whether this instance can do its work; for load balancers and the container's healthcheck. */
import { getLogger } from "@logtape/logtape";
import { servicesContext } from "../context.ts";
import { jsonResponse } from "../http/api/json-response.ts";
import { onlyMethods } from "../middleware/only-methods.ts";
import type { Route } from "./+types/health";

export const middleware = [onlyMethods("GET")];

const logger = getLogger(["greenroom", "http"]);

export async function loader({ context }: Route.LoaderArgs) {
  try {
    await context.get(servicesContext).ping();
    return jsonResponse({ status: "ok", database: { status: "ok" } });
  } catch (error) {
    logger.error("The database does not answer: {error}", { error });
    return jsonResponse({ status: "unavailable", database: { status: "unavailable" } }, {
      status: 503,
      headers: { "retry-after": "5" },
    });
  }
}
