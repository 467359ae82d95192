/** `GET /api/v1/interview/stream/{session_id}`: resumes a cut stream after `Last-Event-ID`. */
import { servicesContext } from "../../../context.ts";
import { answerProgram } from "../../../http/answer.ts";
import { interviewStream } from "../../../http/api/interview-stream.ts";
import { callerOf } from "../../../http/api/owner.ts";
import { onlyMethods } from "../../../middleware/only-methods.ts";
import type { Route } from "./+types/interview-follow";

export const middleware = [onlyMethods("GET")];

export const loader = answerProgram(async ({ request, params, context }: Route.LoaderArgs) => {
  const services = context.get(servicesContext);
  const owner = callerOf(context);
  const after = request.headers.get("last-event-id") ??
    new URL(request.url).searchParams.get("last_event_id") ?? "0";
  if (!await services.interviews.hasMore(owner, params.sessionId, after)) {
    return new Response(null, { status: 204 });
  }
  return interviewStream(services, owner, params.sessionId, after);
});
