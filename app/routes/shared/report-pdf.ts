/** `GET /shared/{token}/report.pdf`: the shared report to keep, on A4 or with `?paper=letter`. */
import { servicesContext } from "../../context.ts";
import { answerProgram } from "../../http/answer.ts";
import { paperOf } from "../../http/paper.ts";
import { sendPdf } from "../../http/send-pdf.ts";
import { sharedHeaders, shareReader } from "../../http/shared-report.ts";
import { onlyMethods } from "../../middleware/only-methods.ts";
import type { Route } from "./+types/report-pdf";

export const middleware = [sharedHeaders, onlyMethods("GET")];

export const loader = answerProgram(async ({ request, params, context }: Route.LoaderArgs) => {
  const reader = await shareReader(request, context);
  const pdf = await context.get(servicesContext).shares.pdf(params.token, reader, paperOf(request));
  return sendPdf(pdf, "Greenroom report.pdf");
});
