/** `POST /api/v1/question-sets/import`: a set from the questions of an XLSX or CSV file. */
import { servicesContext } from "../../../../context.ts";
import { answerProgram } from "../../../../http/answer.ts";
import { jsonResponse } from "../../../../http/api/json-response.ts";
import { callerOf } from "../../../../http/api/owner.ts";
import { readUpload } from "../../../../http/read-upload.ts";
import { onlyMethods } from "../../../../middleware/only-methods.ts";
import { rateLimit } from "../../../../middleware/rate-limit.ts";
import { importInvalid } from "../../../../../server/question-sets/question-sets.ts";
import type { Route } from "./+types/import";

export const middleware = [onlyMethods("POST"), rateLimit("uploads")];

export const action = answerProgram(async ({ request, context }: Route.ActionArgs) => {
  const { questionSets, config } = context.get(servicesContext);
  const { fileName, bytes, fields } = await readUpload(request, {
    fileField: "file",
    maxMegabytes: config.limits.maxUploadMb,
  });
  const { questions, problems, ignoredColumns } = await questionSets.readSheet(bytes);
  if (problems.length > 0 && fields["accept_partial"] !== "true" || questions.length === 0) {
    throw importInvalid(problems);
  }
  const { id, title, state } = await questionSets.start(callerOf(context), {
    from: { kind: "imported", questions, fileName },
    ...(fields["title"] ? { title: fields["title"] } : {}),
  });
  return jsonResponse({ id, title, state, problems, ignoredColumns }, {
    status: 201,
    headers: { location: `/api/v1/question-sets/${id}` },
  });
});
