/** `GET` and `DELETE /api/v1/question-sets/{id}`. */
import { servicesContext } from "../../../../context.ts";
import { answerProgram } from "../../../../http/answer.ts";
import { jsonResponse } from "../../../../http/api/json-response.ts";
import { callerOf } from "../../../../http/api/owner.ts";
import { setMessage } from "../../../../http/api/question-set-messages.ts";
import { onlyMethods } from "../../../../middleware/only-methods.ts";
import type { Route } from "./+types/set";

export const middleware = [onlyMethods("GET", "DELETE")];

export const loader = answerProgram(async ({ params, context }: Route.LoaderArgs) => {
  const { questionSets } = context.get(servicesContext);
  return jsonResponse(setMessage(await questionSets.view(callerOf(context), params.id)));
});

export const action = answerProgram(async ({ params, context }: Route.ActionArgs) => {
  const { questionSets } = context.get(servicesContext);
  await questionSets.remove(callerOf(context), params.id);
  return new Response(null, { status: 204 });
});
