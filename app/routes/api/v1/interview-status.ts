/** `GET /api/v1/interview/status/{session_id}`. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/interview-status";

export const middleware = [onlyMethods("GET")];

export const loader = answerProgram(async ({ params, context }: Route.LoaderArgs) => {
  const status = await context.get(servicesContext).interviews.status(callerOf(context), params.sessionId);
  return jsonResponse({
    sessionId: status.id,
    questionIndex: status.questionIndex,
    totalQuestions: status.totalQuestions,
    difficulty: status.difficulty,
    elapsedSeconds: status.elapsedSeconds,
    completed: status.completed,
    state: status.state,
  });
});
