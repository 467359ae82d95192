/** The log of an interview as the API's event stream. */
import type { Cursor, InterviewSignal } from "../../../server/interviews/interviews.ts";
import type { Owner } from "../../../server/owner.ts";
import type { Services } from "../../../server/services.ts";
import { mapIterable } from "../map-iterable.ts";
import { toSnakeCase } from "../snake-case.ts";
import { type ServerSentEvent, streamEvents } from "../stream-events.ts";

/** What the wire carries for a signal; a follow-up is a `question` of kind `probe` at the same index. */
function toEvent(signal: InterviewSignal): ServerSentEvent {
  const { id, type } = signal;
  switch (type) {
    case "token":
      return { id, event: type, data: signal.data };
    case "question": {
      const { index, part, text, kind, phase } = signal.data;
      return { id, event: type, data: { question_index: index, part, text, kind, phase } };
    }
    case "assessment":
      return {
        id,
        event: type,
        data: { question_index: signal.data.index, assessment: toSnakeCase(signal.data.assessment) },
      };
    case "clarified":
      return { id, event: type, data: { question_index: signal.data.index, text: signal.data.text } };
    case "hint": {
      const { index, ...hint } = signal.data;
      return { id, event: type, data: { question_index: index, ...hint } };
    }
    default:
      return { id, event: type, data: toSnakeCase(signal.data) };
  }
}

/** The same signals as events. */
export function toEvents(signals: AsyncIterable<InterviewSignal>): AsyncIterable<ServerSentEvent> {
  return mapIterable(signals, toEvent);
}

/** Everything after the cursor, then live, until `done`. */
export function interviewStream(services: Services, owner: Owner, id: string, after: Cursor): Response {
  return streamEvents(toEvents(services.interviews.follow(owner, id, after)), {
    stopping: services.stopping,
  });
}
