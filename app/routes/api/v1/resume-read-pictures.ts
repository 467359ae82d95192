/** `POST /api/v1/resume/{session_id}/read-pictures`: asks for a scan to be read; `GET` of the resume tells how far it is. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import type { Route } from "./+types/resume-read-pictures";

export const middleware = [onlyMethods("POST"), rateLimit("uploads")];

export const action = answerProgram(async ({ params, context }: Route.ActionArgs) => {
  const { resumes } = context.get(servicesContext);
  return jsonResponse(await resumes.readPictures(callerOf(context), params.sessionId), { status: 202 });
});
