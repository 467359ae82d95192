/** A question set's log as the messages of the API, for every way they are delivered. */
import type { Owner } from "../../../server/owner.ts";
import type { QuestionSets } from "../../../server/question-sets/question-sets.ts";
import { messageOf, summaryMessage } from "./question-set-messages.ts";

/** A message as it travels, with the id that a stream is resumed from. */
export interface SetMessage {
  id: number;
  body: Record<string, unknown>;
}

/**
 * Everything after `after`, then live; the summary last, once the work is over. Leaving detaches at once, also while
 * nothing happens.
 */
export function followMessages(
  sets: QuestionSets,
  owner: Owner,
  setId: string,
  after: number,
): AsyncIterable<SetMessage> {
  return {
    [Symbol.asyncIterator]() {
      const events = sets.follow(owner, setId, after)[Symbol.asyncIterator]();
      let last = after;
      let over = false;
      return {
        async next() {
          while (!over) {
            const { done, value } = await events.next();
            if (done) {
              over = true;
              const set = await sets.view(owner, setId);
              const body = { id: last, ...summaryMessage(set) as Record<string, unknown> };
              return { done: false, value: { id: last, body } };
            }
            last = value.sequence;
            const body = messageOf(value, setId);
            if (body) return { done: false, value: { id: last, body } };
          }
          return { done: true, value: undefined };
        },
        async return() {
          over = true;
          await events.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
