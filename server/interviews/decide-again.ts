/** Repeats a decision whose append came second: another process wrote to the interview in between. */
import { SequenceConflict } from "../platform/events/event-log.ts";

/** Somebody who writes that often between a read and an append is a fault, not a neighbour. */
const ATTEMPTS = 8;

export async function decideAgain<T>(decide: () => Promise<T>): Promise<T> {
  for (let attempt = 1;; attempt += 1) {
    try {
      return await decide();
    } catch (error) {
      if (!(error instanceof SequenceConflict) || attempt >= ATTEMPTS) throw error;
    }
  }
}
