/** `POST /api/v1/job-description`: what a job description asks for, from its text or its file; nothing is kept. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { jobDescriptionBody } from "../../../http/api/schemas.ts";
import { readJson } from "../../../http/read-json.ts";
import { readUpload } from "../../../http/read-upload.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import type { Route } from "./+types/job-description";

export const middleware = [onlyMethods("POST"), rateLimit("uploads")];

export const action = answerProgram(async ({ request, context }: Route.ActionArgs) => {
  const { resumes, config } = context.get(servicesContext);
  async function readText(): Promise<string> {
    if (!/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "")) {
      return (await readJson(request, jobDescriptionBody)).text;
    }
    const { bytes } = await readUpload(request, {
      fileField: "file",
      maxMegabytes: config.limits.maxUploadMb,
    });
    return await resumes.readJobDescriptionFile(bytes);
  }
  const text = await readText();
  const { title, seniority, required, preferred } = resumes.skillsOfJobDescription(text);
  return jsonResponse({ text, title: title ?? null, seniority: seniority ?? null, required, preferred });
});
