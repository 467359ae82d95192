/** `GET /practice/{id}/report.json`: everything the report holds, as data to take along. */
import { servicesContext } from "../../context.ts";
import { answerProgram } from "../../http/answer.ts";
import { jsonResponse } from "../../http/api/json-response.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { onlyMethods } from "../../middleware/only-methods.ts";
import type { Route } from "./+types/report-json";

export const middleware = [onlyMethods("GET")];

export const loader = answerProgram(async ({ params, context }: Route.LoaderArgs) => {
  const report = await context.get(servicesContext).reports.get(ownerOf(context), params.id);
  return jsonResponse(report, {
    headers: { "content-disposition": `attachment; filename="greenroom-${params.id}.json"` },
  });
});
