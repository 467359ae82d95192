/** `GET /question-sets/{id}/download/{format}`: the set as a file to keep; a PDF on A4 or with `?paper=letter`. */
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { setMessage } from "../../http/api/question-set-messages.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { paperOf } from "../../http/paper.ts";
import { sendFile } from "../../http/send-file.ts";
import { toSnakeCase } from "../../http/snake-case.ts";
import { onlyMethods } from "../../middleware/only-methods.ts";
import { DomainError } from "../../../server/errors.ts";
import {
  type QuestionSet,
  setAsCsv,
  setAsMarkdown,
  setAsText,
} from "../../../server/question-sets/question-sets.ts";
import type { PageSize } from "../../../server/reports/reports.ts";
import type { Services } from "../../../server/services.ts";
import type { Route } from "./+types/download";

export const middleware = [onlyMethods("GET")];

type Render = (set: QuestionSet, services: Services, paper: PageSize) => string | Promise<Uint8Array>;

const FORMATS: Record<string, { type: string; render: Render }> = {
  txt: { type: "text/plain", render: setAsText },
  md: { type: "text/markdown", render: setAsMarkdown },
  csv: { type: "text/csv", render: setAsCsv },
  pdf: { type: "application/pdf", render: (set, { questionSets }, paper) => questionSets.pdf(set, paper) },
  json: { type: "application/json", render: (set) => JSON.stringify(toSnakeCase(setMessage(set)), null, 2) },
};

export const loader = answerPage(async ({ request, params, context }: Route.LoaderArgs) => {
  const services = context.get(servicesContext);
  const format = Object.hasOwn(FORMATS, params.format) ? FORMATS[params.format] : undefined;
  if (!format) {
    throw new DomainError("missing", {
      code: "format-unknown",
      userMessage: "A set can be taken along as txt, md, csv, json or pdf.",
    });
  }
  const set = await services.questionSets.view(ownerOf(context), params.id);
  const name = `${set.title} ${set.createdAt.toISOString().slice(0, 10)}.${params.format}`;
  return sendFile(await format.render(set, services, paperOf(request)), { name, type: format.type });
});
