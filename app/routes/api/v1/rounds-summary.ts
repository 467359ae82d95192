/** `GET /api/v1/session-summary/{session_id}`. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { averageScore, scoreHistory } from "../../../http/api/rounds.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/rounds-summary";

export const middleware = [onlyMethods("GET")];

export const loader = answerProgram(async ({ params, context }: Route.LoaderArgs) => {
  const view = await context.get(servicesContext).interviews.view(callerOf(context), params.sessionId);
  const history = scoreHistory(view);
  return jsonResponse({
    totalRounds: view.totalQuestions,
    completedRounds: history.length,
    averageScore: averageScore(view),
    scoreHistory: history,
    difficultyCurrent: view.difficulty,
  });
});
