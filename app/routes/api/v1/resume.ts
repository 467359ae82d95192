/** `GET`, `PATCH` and `DELETE /api/v1/resume/{session_id}`. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { correctResumeBody } from "../../../http/api/schemas.ts";
import { readJson } from "../../../http/read-json.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Resume } from "../../../../server/resumes/resumes.ts";
import type { Route } from "./+types/resume";

export const middleware = [onlyMethods("GET", "PATCH", "DELETE")];

function replyWith({ id, profile, skillGaps, pictures, createdAt, expiresAt }: Resume): Response {
  return jsonResponse({ sessionId: id, profile, skillGaps, pictures, createdAt, expiresAt });
}

export const loader = answerProgram(async ({ params, context }: Route.LoaderArgs) => {
  const { resumes } = context.get(servicesContext);
  return replyWith(await resumes.get(callerOf(context), params.sessionId));
});

export const action = answerProgram(async ({ request, params, context }: Route.ActionArgs) => {
  const { resumes } = context.get(servicesContext);
  if (request.method === "PATCH") {
    const { restore, ...corrections } = await readJson(request, correctResumeBody);
    const options = { afresh: restore === true };
    return replyWith(await resumes.correct(callerOf(context), params.sessionId, corrections, options));
  }
  await resumes.remove(callerOf(context), params.sessionId);
  return new Response(null, { status: 204 });
});
