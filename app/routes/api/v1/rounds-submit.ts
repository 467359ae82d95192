/** `POST /api/v1/submit-answer`: one answer, its feedback, and the next question or the final report. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { averageScore, feedbackOf } from "../../../http/api/rounds.ts";
import { submitAnswerBody } from "../../../http/api/schemas.ts";
import { readJson } from "../../../http/read-json.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import { DomainError } from "../../../../server/errors.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/rounds-submit";

export const middleware = [onlyMethods("POST"), rateLimit("interview")];

/** On top of the model's own deadline: the time that two operations (judge, ask) may take together. */
const PATIENCE_FACTOR = 2.5;

export const action = answerProgram(async ({ request, context }: Route.ActionArgs) => {
  const { interviews, reports, config } = context.get(servicesContext);
  const owner = callerOf(context);
  const { session_id: id, answer } = await readJson(request, submitAnswerBody);
  const key = request.headers.get("idempotency-key") ?? undefined;
  const { sequence } = await interviews.answer(owner, id, { text: answer, key });
  await interviews.settled(id, config.model.deadlineMs * PATIENCE_FACTOR);
  const view = await interviews.view(owner, id);
  const turn = view.turns.find(({ answer }) => answer?.sequence === sequence);
  if (view.state === "thinking") {
    throw new DomainError("busy", {
      code: "interviewer-slow",
      userMessage:
        "Your answer is kept, but the next question takes longer than usual. Ask again in a moment.",
      retryAfterSeconds: 5,
    });
  }
  const feedback = feedbackOf(turn);
  if (view.completed) {
    const finalReport = await reports.get(owner, id);
    return jsonResponse({ feedback, interviewComplete: true, finalReport, averageScore: averageScore(view) });
  }
  return jsonResponse({
    feedback,
    interviewComplete: false,
    nextQuestion: view.asking?.text ?? "",
    currentRound: view.questionIndex + 1,
    averageScore: averageScore(view),
  });
});
