/** `PATCH` and `DELETE /api/v1/question-sets/{id}/questions/{question_id}`. */
import { servicesContext } from "../../../../context.ts";
import { answerProgram } from "../../../../http/answer.ts";
import { jsonResponse } from "../../../../http/api/json-response.ts";
import { callerOf } from "../../../../http/api/owner.ts";
import { setMessage } from "../../../../http/api/question-set-messages.ts";
import { editQuestionBody } from "../../../../http/api/question-set-schemas.ts";
import { readJson } from "../../../../http/read-json.ts";
import { onlyMethods } from "../../../../middleware/only-methods.ts";
import { rateLimit } from "../../../../middleware/rate-limit.ts";
import type { Route } from "./+types/question";

export const middleware = [onlyMethods("PATCH", "DELETE"), rateLimit("interview")];

export const action = answerProgram(async ({ request, params, context }: Route.ActionArgs) => {
  const { questionSets } = context.get(servicesContext);
  const owner = callerOf(context);
  if (request.method === "DELETE") {
    await questionSets.removeQuestion(owner, params.id, params.questionId);
    return new Response(null, { status: 204 });
  }
  const change = await readJson(request, editQuestionBody);
  const set = await questionSets.editQuestion(owner, params.id, params.questionId, change);
  return jsonResponse(setMessage(set));
});
