/** `POST /api/v1/question-sets`: starts a set from a resume, a role or a job description; `GET`: the caller's sets. */
import { servicesContext } from "../../../../context.ts";
import { answerProgram } from "../../../../http/answer.ts";
import { clientIdOf } from "../../../../http/api/client-id.ts";
import { jsonResponse } from "../../../../http/api/json-response.ts";
import { callerOf } from "../../../../http/api/owner.ts";
import { startSetBody } from "../../../../http/api/question-set-schemas.ts";
import { readJson } from "../../../../http/read-json.ts";
import { originOf } from "../../../../http/question-set-form.ts";
import { onlyMethods } from "../../../../middleware/only-methods.ts";
import { rateLimit } from "../../../../middleware/rate-limit.ts";
import type { Route } from "./+types/start";

export const middleware = [onlyMethods("GET", "POST"), rateLimit("interview")];

export const loader = answerProgram(async ({ context }: Route.LoaderArgs) => {
  const { questionSets } = context.get(servicesContext);
  return jsonResponse({ questionSets: await questionSets.list(callerOf(context)) });
});

export const action = answerProgram(async ({ request, context }: Route.ActionArgs) => {
  const { questionSets } = context.get(servicesContext);
  const body = await readJson(request, startSetBody);
  const set = await questionSets.start(callerOf(context), {
    from: originOf({
      resumeId: body.resume_session_id ?? "",
      jobRole: body.job_role ?? "",
      jobDescription: body.job_description ?? "",
    }),
    ...(body.title ? { title: body.title } : {}),
    ...(body.level ? { level: body.level } : {}),
    ...(body.questions_per_skill ? { questionsPerSkill: body.questions_per_skill } : {}),
    ...(body.client_id ? { clientId: clientIdOf(body.client_id) } : {}),
  });
  const { id, title, state } = set;
  return jsonResponse({ id, title, state }, {
    status: 201,
    headers: { location: `/api/v1/question-sets/${id}` },
  });
});
