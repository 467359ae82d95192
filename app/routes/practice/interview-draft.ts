/** `POST /practice/{id}/draft`: keeps what is being typed. */
import { servicesContext } from "../../context.ts";
import { answerProgram } from "../../http/answer.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { seenWhileTyping } from "../../http/interview-page.ts";
import { readForm } from "../../http/read-form.ts";
import { onlyMethods } from "../../middleware/only-methods.ts";
import type { Route } from "./+types/interview-draft";

export const middleware = [onlyMethods("POST")];

export const action = answerProgram(async ({ request, params, context }: Route.ActionArgs) => {
  const form = await readForm(request);
  await context.get(servicesContext).interviews
    .saveDraft(ownerOf(context), params.id, form["text"] ?? "", seenWhileTyping(form));
  return new Response(null, { status: 204 });
});
