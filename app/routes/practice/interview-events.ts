/** `GET /practice/{id}/events`: follows the log for the interview page. */
import { servicesContext } from "../../context.ts";
import { interviewStream } from "../../http/api/interview-stream.ts";
import { answerProgram } from "../../http/answer.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { onlyMethods } from "../../middleware/only-methods.ts";
import type { Route } from "./+types/interview-events";

export const middleware = [onlyMethods("GET")];

export const loader = answerProgram(async ({ request, params, context }: Route.LoaderArgs) => {
  const services = context.get(servicesContext);
  const owner = ownerOf(context);
  // A reconnecting browser says where it stands; the address only knows where it began.
  const after = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after") ?? "0";
  if (!await services.interviews.hasMore(owner, params.id, after)) return new Response(null, { status: 204 });
  return interviewStream(services, owner, params.id, after);
});
