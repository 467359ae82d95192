/** `GET /practice/{id}/log.json`: the interview's log, everything that is held about it, as data to take along. */
import { servicesContext } from "../../context.ts";
import { jsonResponse } from "../../http/api/json-response.ts";
import { answerProgram } from "../../http/answer.ts";
import { ownerOf } from "../../http/page-owner.ts";
import type { Route } from "./+types/log-json";

export const loader = answerProgram(async ({ params, context }: Route.LoaderArgs) => {
  const events = await context.get(servicesContext).interviews.log(ownerOf(context), params.id);
  return jsonResponse({ interviewId: params.id, events }, {
    headers: { "content-disposition": `attachment; filename="greenroom-log-${params.id}.json"` },
  });
});
