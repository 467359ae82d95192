/** `GET /occupations?q=`: titles that match what is being typed into a role field. */
import { servicesContext } from "../context.ts";
import { answerProgram } from "../http/answer.ts";
import { jsonResponse } from "../http/api/json-response.ts";
import { onlyMethods } from "../middleware/only-methods.ts";
import type { Route } from "./+types/occupations";

export const middleware = [onlyMethods("GET")];

const MOST = 8;

export const loader = answerProgram(({ request, context }: Route.LoaderArgs) => {
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 120);
  const found = context.get(servicesContext).resumes.suggestRoles(typed, MOST);
  return jsonResponse(found, { headers: { "cache-control": "private, max-age=3600" } });
});
