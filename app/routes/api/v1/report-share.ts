/** `DELETE /api/v1/report/{session_id}/shares/{share_id}`: takes one link back. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/report-share";

export const middleware = [onlyMethods("DELETE")];

export const action = answerProgram(async ({ params, context }: Route.ActionArgs) => {
  const { shares } = context.get(servicesContext);
  await shares.takeBack(callerOf(context), params.sessionId, params.shareId);
  return new Response(null, { status: 204 });
});
