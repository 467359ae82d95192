/** `POST /api/v1/resume/upload`: reads a resume and answers with everything that was read from it. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { readUpload } from "../../../http/read-upload.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/resume-upload";

export const middleware = [onlyMethods("POST"), rateLimit("uploads")];

export const action = answerProgram(async ({ request, context }: Route.ActionArgs) => {
  const { resumes, config } = context.get(servicesContext);
  const upload = await readUpload(request, { fileField: "file", maxMegabytes: config.limits.maxUploadMb });
  const query = new URL(request.url).searchParams;
  const resume = await resumes.upload(callerOf(context), {
    fileName: upload.fileName,
    bytes: upload.bytes,
    jobRole: query.get("job_role") ?? upload.fields["job_role"],
    jobDescription: upload.fields["job_description"],
  });
  return jsonResponse({
    sessionId: resume.id,
    profile: resume.profile,
    skillGaps: resume.skillGaps,
    parseReport: resume.parseReport,
  });
});
