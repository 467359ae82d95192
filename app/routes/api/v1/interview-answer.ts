/** `POST /api/v1/interview/answer`: acknowledges the answer, then streams what the interviewer makes of it. */
import type { Owner } from "../../../../server/owner.ts";
import type { Services } from "../../../../server/services.ts";
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { interviewStream } from "../../../http/api/interview-stream.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { answerBody } from "../../../http/api/schemas.ts";
import { readJson } from "../../../http/read-json.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/interview-answer";

export const middleware = [onlyMethods("POST"), rateLimit("interview")];

/** For programs that know the question but not its follow-ups. */
async function standingPart(services: Services, owner: Owner, id: string, index: number): Promise<number> {
  const { asking } = await services.interviews.view(owner, id);
  return asking?.index === index ? asking.part : 0;
}

export const action = answerProgram(async ({ request, context }: Route.ActionArgs) => {
  const services = context.get(servicesContext);
  const owner = callerOf(context);
  const body = await readJson(request, answerBody);
  const { question_index: index, part } = body;
  const receipt = await services.interviews.answer(owner, body.interview_session_id, {
    text: body.answer,
    key: request.headers.get("idempotency-key") ?? undefined,
    expects: index == null ? undefined : {
      index,
      part: part ?? await standingPart(services, owner, body.interview_session_id, index),
    },
  });
  return interviewStream(services, owner, body.interview_session_id, String(receipt.sequence));
});
