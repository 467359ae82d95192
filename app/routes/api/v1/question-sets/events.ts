/** `GET /api/v1/question-sets/{id}/events`: the messages of a set as events, resumed with `Last-Event-ID`. */
import { servicesContext } from "../../../../context.ts";
import { answerProgram } from "../../../../http/answer.ts";
import { callerOf } from "../../../../http/api/owner.ts";
import { streamSetEvents } from "../../../../http/stream-set-events.ts";
import { onlyMethods } from "../../../../middleware/only-methods.ts";
import type { Route } from "./+types/events";

export const middleware = [onlyMethods("GET")];

export const loader = answerProgram(({ request, params, context }: Route.LoaderArgs) =>
  streamSetEvents(request, context.get(servicesContext), callerOf(context), params.id)
);
