/** `GET /resumes/{id}/export`: everything that is held about this resume, as data to take along. */
import { servicesContext } from "../../context.ts";
import { answerProgram } from "../../http/answer.ts";
import { jsonResponse } from "../../http/api/json-response.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { onlyMethods } from "../../middleware/only-methods.ts";
import type { Route } from "./+types/export";

export const middleware = [onlyMethods("GET")];

export const loader = answerProgram(async ({ params, context }: Route.LoaderArgs) => {
  const resume = await context.get(servicesContext).resumes.exportAll(ownerOf(context), params.id);
  return jsonResponse(resume, {
    headers: { "content-disposition": `attachment; filename="greenroom-${params.id}.json"` },
  });
});
