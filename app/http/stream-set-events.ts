/** A question set's messages as Server-Sent Events, for its page and for programs. */
import type { Owner } from "../../server/owner.ts";
import type { Services } from "../../server/services.ts";
import { followMessages } from "./api/follow-question-set.ts";
import { type ServerSentEvent, streamEvents } from "./stream-events.ts";

/**
 * From `Last-Event-ID` or `?after=`; 204 when the work is over and nothing is left to tell, which ends a browser's
 * reconnecting. The last event is `done`.
 */
export async function streamSetEvents(
  request: Request,
  { questionSets, stopping }: Services,
  owner: Owner,
  setId: string,
): Promise<Response> {
  const given = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after");
  const after = Math.max(0, Math.floor(Number(given ?? 0)) || 0);
  const set = await questionSets.view(owner, setId);
  if (set.state !== "working" && after >= set.sequence) return new Response(null, { status: 204 });
  const messages = followMessages(questionSets, owner, setId, after)[Symbol.asyncIterator]();
  const events: AsyncIterable<ServerSentEvent> = {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const { done, value } = await messages.next();
        if (done) return { done: true, value: undefined };
        const event = value.body["type"] === "summary" ? "done" : "message";
        return { done: false, value: { id: String(value.id), event, data: value.body } };
      },
      async return() {
        await messages.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
  return streamEvents(events, { stopping });
}
