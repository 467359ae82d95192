/** A question set's messages as Server-Sent Events, for its page and for programs. */
import type { Owner } from "../../server/owner.ts";
import type { Services } from "../../server/services.ts";
import { followMessages, type SetMessage } from "./api/follow-question-set.ts";
import { mapIterable } from "./map-iterable.ts";
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
  const events = mapIterable(followMessages(questionSets, owner, setId, after), eventOf);
  return streamEvents(events, { stopping });
}

function eventOf({ id, body }: SetMessage): ServerSentEvent {
  return { id: String(id), event: body["type"] === "summary" ? "done" : "message", data: body };
}
