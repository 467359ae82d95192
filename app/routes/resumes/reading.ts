/** `GET /resumes/{id}/reading`: how far the reading of a scan is, as events, until nothing more happens. */
import { servicesContext } from "../../context.ts";
import { answerProgram } from "../../http/answer.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { type ServerSentEvent, streamEvents } from "../../http/stream-events.ts";
import type { PictureReading } from "../../../server/resumes/resumes.ts";
import { onlyMethods } from "../../middleware/only-methods.ts";
import type { Route } from "./+types/reading";

export const middleware = [onlyMethods("GET")];

export const loader = answerProgram(async ({ params, context }: Route.LoaderArgs) => {
  const { resumes, stopping } = context.get(servicesContext);
  const left = new AbortController();
  const readings = await resumes.followPictures(ownerOf(context), params.id, left.signal);
  return streamEvents(withEnding(events(readings), () => left.abort()), { stopping });
});

/** A stream that is left must not look at the database until its next change. */
function withEnding(
  generator: AsyncGenerator<ServerSentEvent>,
  leave: () => void,
): AsyncIterable<ServerSentEvent> {
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => generator.next(),
      return: () => {
        leave();
        return generator.return(undefined);
      },
    }),
  };
}

async function* events(readings: AsyncIterable<PictureReading>): AsyncGenerator<ServerSentEvent> {
  let id = 0;
  for await (const { state, pages, pagesDone } of readings) {
    yield { id: String(++id), event: "progress", data: { state, pages, pagesDone } };
  }
  yield { id: String(++id), event: "done", data: {} };
}
