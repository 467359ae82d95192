/** `POST /api/v1/question-sets/{id}/cancel`: stops the work; what is done stays. */
import { servicesContext } from "../../../../context.ts";
import { answerProgram } from "../../../../http/answer.ts";
import { jsonResponse } from "../../../../http/api/json-response.ts";
import { callerOf } from "../../../../http/api/owner.ts";
import { setMessage } from "../../../../http/api/question-set-messages.ts";
import { onlyMethods } from "../../../../middleware/only-methods.ts";
import type { Route } from "./+types/cancel";

export const middleware = [onlyMethods("POST")];

export const action = answerProgram(async ({ params, context }: Route.ActionArgs) => {
  const { questionSets } = context.get(servicesContext);
  return jsonResponse(setMessage(await questionSets.cancel(callerOf(context), params.id)));
});
