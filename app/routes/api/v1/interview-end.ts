/** `POST /api/v1/interview/end`: ends it and answers with the report; repeating it returns the same report. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { endInterviewBody } from "../../../http/api/schemas.ts";
import { readJson } from "../../../http/read-json.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/interview-end";

export const middleware = [onlyMethods("POST"), rateLimit("interview")];

export const action = answerProgram(async ({ request, context }: Route.ActionArgs) => {
  const { interviews, reports } = context.get(servicesContext);
  const owner = callerOf(context);
  const { interview_session_id: id } = await readJson(request, endInterviewBody);
  await interviews.end(owner, id);
  const report = await reports.get(owner, id);
  return jsonResponse({ sessionId: id, overallScore: report.overall, report });
});
