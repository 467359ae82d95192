/** `GET /practice/{id}/report.pdf`: the report to keep, on A4 or with `?paper=letter`. */
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { paperOf } from "../../http/paper.ts";
import { sendPdf } from "../../http/send-pdf.ts";
import { onlyMethods } from "../../middleware/only-methods.ts";
import type { Route } from "./+types/report-pdf";

export const middleware = [onlyMethods("GET")];

export const loader = answerPage(async ({ request, params, context }: Route.LoaderArgs) => {
  const { reports } = context.get(servicesContext);
  const owner = ownerOf(context);
  const paper = paperOf(request);
  const report = await reports.get(owner, params.id);
  const day = report.createdAt.toISOString().slice(0, 10);
  return sendPdf(await reports.pdf(owner, params.id, paper), `Greenroom report ${day}.pdf`);
});
