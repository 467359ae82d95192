/** `GET` and `DELETE /api/v1/resume/{session_id}`. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/resume";

export const middleware = [onlyMethods("GET", "DELETE")];

export const loader = answerProgram(async ({ params, context }: Route.LoaderArgs) => {
  const { id, profile, skillGaps, createdAt, expiresAt } = await context.get(servicesContext).resumes
    .get(callerOf(context), params.sessionId);
  return jsonResponse({ sessionId: id, profile, skillGaps, createdAt, expiresAt });
});

export const action = answerProgram(async ({ params, context }: Route.ActionArgs) => {
  await context.get(servicesContext).resumes.remove(callerOf(context), params.sessionId);
  return new Response(null, { status: 204 });
});
