/** `GET` and `DELETE /api/v1/resume/{session_id}`. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import type { Route } from "./+types/resume";

export const loader = answerProgram(async ({ params, context }: Route.LoaderArgs) => {
  const { id, profile, skillGaps, createdAt, expiresAt } = await context.get(servicesContext).resumes
    .get(callerOf(context), params.sessionId);
  return jsonResponse({ sessionId: id, profile, skillGaps, createdAt, expiresAt });
});

export const action = answerProgram(async ({ request, params, context }: Route.ActionArgs) => {
  if (request.method !== "DELETE") {
    return new Response(null, { status: 405, headers: { allow: "GET, DELETE" } });
  }
  await context.get(servicesContext).resumes.remove(callerOf(context), params.sessionId);
  return new Response(null, { status: 204 });
});
