/** `GET`, `POST` and `DELETE /api/v1/report/{session_id}/shares`: links that open a report without an account. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { shareReportBody } from "../../../http/api/report-schemas.ts";
import { readJson } from "../../../http/read-json.ts";
import { shareReply } from "../../../http/share-link.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import type { Route } from "./+types/report-shares";

export const middleware = [onlyMethods("GET", "POST", "DELETE"), rateLimit("shares")];

export const loader = answerProgram(async ({ request, params, context }: Route.LoaderArgs) => {
  const { shares } = context.get(servicesContext);
  const made = await shares.list(callerOf(context), params.sessionId);
  return jsonResponse({ shares: made.map((share) => shareReply(request, share)) });
});

export const action = answerProgram(async ({ request, params, context }: Route.ActionArgs) => {
  const { shares } = context.get(servicesContext);
  const owner = callerOf(context);
  if (request.method === "DELETE") {
    await shares.takeAllBack(owner, params.sessionId);
    return new Response(null, { status: 204 });
  }
  const { expires_in_days: days, label } = await readJson(request, shareReportBody);
  const share = await shares.create(owner, params.sessionId, { days: days ?? 7, label: label ?? "" });
  return jsonResponse(shareReply(request, share), { status: 201 });
});
