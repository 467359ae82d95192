/** `GET /api/v1/health`. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/uptime";

export const middleware = [onlyMethods("GET")];

export const loader = answerProgram(({ context }: Route.LoaderArgs) => {
  const { startedAt } = context.get(servicesContext);
  return jsonResponse({ status: "ok", uptimeSeconds: Math.floor((Date.now() - startedAt.getTime()) / 1000) });
});
