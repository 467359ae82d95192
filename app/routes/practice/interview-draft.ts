/** `POST /practice/{id}/draft`: keeps what is being typed. */
import { servicesContext } from "../../context.ts";
import { answerProgram } from "../../http/answer.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { readForm } from "../../http/read-form.ts";
import type { Route } from "./+types/interview-draft";

export const action = answerProgram(async ({ request, params, context }: Route.ActionArgs) => {
  const { text = "" } = await readForm(request);
  await context.get(servicesContext).interviews.saveDraft(ownerOf(context), params.id, text);
  return new Response(null, { status: 204 });
});
