/** `POST /api/v1/question-sets/{id}/skills/{skill}/regenerate`: makes the questions of one skill anew. */
import { servicesContext } from "../../../../context.ts";
import { answerProgram } from "../../../../http/answer.ts";
import { jsonResponse } from "../../../../http/api/json-response.ts";
import { callerOf } from "../../../../http/api/owner.ts";
import { setMessage } from "../../../../http/api/question-set-messages.ts";
import { onlyMethods } from "../../../../middleware/only-methods.ts";
import { rateLimit } from "../../../../middleware/rate-limit.ts";
import type { Route } from "./+types/regenerate";

export const middleware = [onlyMethods("POST"), rateLimit("interview")];

export const action = answerProgram(async ({ params, context }: Route.ActionArgs) => {
  const { questionSets } = context.get(servicesContext);
  const set = await questionSets.regenerateSkill(callerOf(context), params.id, params.skill);
  return jsonResponse(setMessage(set), { status: 202 });
});
