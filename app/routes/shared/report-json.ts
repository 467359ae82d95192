/** `GET /shared/{token}/report.json`: the shared report as data, without what would open more than the report. */
import { servicesContext } from "../../context.ts";
import { answerProgram } from "../../http/answer.ts";
import { jsonResponse } from "../../http/api/json-response.ts";
import { sharedHeaders, shareReader } from "../../http/shared-report.ts";
import { onlyMethods } from "../../middleware/only-methods.ts";
import type { Route } from "./+types/report-json";

export const middleware = [sharedHeaders, onlyMethods("GET")];

export const loader = answerProgram(async ({ request, params, context }: Route.LoaderArgs) => {
  const reader = await shareReader(request, context);
  const { report } = await context.get(servicesContext).shares.open(params.token, reader);
  return jsonResponse(report, {
    headers: { "content-disposition": `attachment; filename="greenroom-report.json"` },
  });
});
