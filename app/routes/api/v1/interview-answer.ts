/** `POST /api/v1/interview/answer`: acknowledges the answer, then streams what the interviewer makes of it. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { interviewStream } from "../../../http/api/interview-stream.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { answerBody } from "../../../http/api/schemas.ts";
import { readJson } from "../../../http/read-json.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import type { Route } from "./+types/interview-answer";

export const middleware = [rateLimit("interview")];

export const action = answerProgram(async ({ request, context }: Route.ActionArgs) => {
  const services = context.get(servicesContext);
  const owner = callerOf(context);
  const body = await readJson(request, answerBody);
  const receipt = await services.interviews.answer(owner, body.interview_session_id, {
    text: body.answer,
    key: request.headers.get("idempotency-key") ?? undefined,
    expects: body.question_index == null ? undefined : { index: body.question_index, part: 0 },
  });
  return interviewStream(services, owner, body.interview_session_id, String(receipt.sequence));
});
