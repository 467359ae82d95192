/** `GET /question-sets/{id}/events`: what is done of a set, for its page. */
import { servicesContext } from "../../context.ts";
import { answerProgram } from "../../http/answer.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { streamSetEvents } from "../../http/stream-set-events.ts";
import { onlyMethods } from "../../middleware/only-methods.ts";
import type { Route } from "./+types/events";

export const middleware = [onlyMethods("GET")];

export const loader = answerProgram(({ request, params, context }: Route.LoaderArgs) =>
  streamSetEvents(request, context.get(servicesContext), ownerOf(context), params.id)
);
