/** `GET /api/v1/report/{session_id}`: the report as PDF, or as JSON for who asks for it. */
import { servicesContext } from "../../../context.ts";
import { wantsJson } from "../../../http/accepts.ts";
import { answerProgram } from "../../../http/answer.ts";
import { jsonResponse } from "../../../http/api/json-response.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { paperOf } from "../../../http/paper.ts";
import { sendPdf } from "../../../http/send-pdf.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/report";

export const middleware = [onlyMethods("GET")];

export const loader = answerProgram(async ({ request, params, context }: Route.LoaderArgs) => {
  const { reports } = context.get(servicesContext);
  const owner = callerOf(context);
  if (wantsJson(request)) {
    return jsonResponse(await reports.get(owner, params.sessionId), { headers: { vary: "accept" } });
  }
  const pdf = await reports.pdf(owner, params.sessionId, paperOf(request));
  const response = sendPdf(pdf, `greenroom-${params.sessionId}.pdf`);
  response.headers.set("vary", "accept");
  return response;
});
