/** `POST /api/v1/download-results`: what was generated, as a text file. */
import { answerProgram } from "../../../http/answer.ts";
import { downloadResultsBody } from "../../../http/api/question-set-schemas.ts";
import { readJson } from "../../../http/read-json.ts";
import { sendFile } from "../../../http/send-file.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import { rateLimit } from "../../../middleware/rate-limit.ts";
import { resultsAsText } from "../../../../server/question-sets/question-sets.ts";
import type { Route } from "./+types/download-results";

export const middleware = [onlyMethods("POST"), rateLimit("interview")];

/** `20261120_091500`, in UTC. */
function stampOf(moment: Date): string {
  return moment.toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "_");
}

export const action = answerProgram(async ({ request }: Route.ActionArgs) => {
  const { results, filename } = await readJson(request, downloadResultsBody);
  const text = resultsAsText(results);
  return sendFile(text, { name: `${filename}_${stampOf(new Date())}_results.txt`, type: "text/plain" });
});
