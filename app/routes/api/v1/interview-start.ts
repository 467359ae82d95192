/** `POST /api/v1/interview/start`. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { startInterviewBody } from "../../../http/api/schemas.ts";
import { readJson } from "../../../http/read-json.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/interview-start";

export const middleware = [onlyMethods("POST"), rateLimit("interview")];

export const action = answerProgram(async ({ request, context }: Route.ActionArgs) => {
  const body = await readJson(request, startInterviewBody);
  const view = await context.get(servicesContext).interviews.start(callerOf(context), {
    mode: body.mode,
    difficulty: body.difficulty ?? undefined,
    difficultyPolicy: body.difficulty_policy ?? undefined,
    totalQuestions: body.total_questions ?? undefined,
    jobRole: body.job_role ?? undefined,
    company: body.company ?? undefined,
    jobDescription: body.job_description ?? undefined,
    resumeId: body.resume_session_id ?? undefined,
    persona: body.persona ?? undefined,
    assessment: body.assessment ?? undefined,
  });
  return jsonResponse({
    interviewSessionId: view.id,
    welcomeMessage: view.welcome,
    firstQuestion: view.asking?.text ?? "",
    totalQuestions: view.totalQuestions,
  });
});
