/** `POST /api/v1/start-interview`: an interview of rounds, one answer each. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { startRoundsBody } from "../../../http/api/schemas.ts";
import { readJson } from "../../../http/read-json.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/rounds-start";

export const middleware = [onlyMethods("POST"), rateLimit("interview")];

export const action = answerProgram(async ({ request, context }: Route.ActionArgs) => {
  const { interviews, resumes } = context.get(servicesContext);
  const owner = callerOf(context);
  const body = await readJson(request, startRoundsBody);
  const resume = body.resume?.trim() ? await resumes.readText(owner, body.resume) : null;
  const view = await interviews.start(owner, {
    mode: body.interview_type,
    jobRole: body.field,
    difficulty: body.difficulty,
    totalQuestions: body.total_rounds,
    jobDescription: body.job_description ?? undefined,
    resumeId: resume?.id,
    probes: false,
  });
  return jsonResponse({ sessionId: view.id, question: view.asking?.text ?? "" });
});
