/** Logs what a candidate did together with all that follows from it by the rules, in one transaction. */
import { advance } from "./advance.ts";
import type { InterviewEvent } from "./interview-events.ts";
import type { LoadedInterview, Submission } from "./interview-log.ts";
import { foldInterview, stateOf } from "./interview-state.ts";
import type { Workings } from "./workings.ts";

/**
 * Appends `first` and the events it leads to; what needs a model runs in the background afterwards.
 * When the rules break on what was given, it is logged alone: acknowledged is acknowledged.
 * @throws SequenceConflict
 */
export async function carryOn(
  w: Workings,
  loaded: LoadedInterview,
  first: InterviewEvent,
  submission?: Submission,
): Promise<void> {
  let events: InterviewEvent[] = [first];
  try {
    const askedBefore = () => w.log.askedBefore(loaded.owner);
    events = (await advance(w, { loaded, first: [first], now: w.now(), askedBefore })).events;
  } catch (error) {
    w.logger.error("The turn could not be planned; it is tried again", { interview: loaded.id, error });
  }
  await w.log.append(loaded, events, { submission });
  const at = new Date(w.now());
  const logged = events.map((event, offset) => ({ sequence: loaded.state.sequence + offset + 1, at, event }));
  const state = foldInterview(loaded.state, logged);
  if (state && stateOf(state) === "thinking") w.turns.start(loaded.id);
}
