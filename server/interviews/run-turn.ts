/** The interviewer's turn where a model takes part: judges, words and logs step by step until it waits. */
import { advance, type ForTheModel } from "./advance.ts";
import type { InterviewEvent } from "./interview-events.ts";
import type { LoadedInterview } from "./interview-log.ts";
import { stateOf } from "./interview-state.ts";
import { judgeTurn } from "./judge-turn.ts";
import { type Patience, speakProbe, speakQuestion } from "./speak.ts";
import type { Workings } from "./workings.ts";

/** Judging, a question and their like; more is a fault in the rules. */
const MOST_STEPS = 16;

async function doForTheModel(
  w: Workings,
  loaded: LoadedInterview,
  rest: NonNullable<ForTheModel>,
  patience: Patience,
): Promise<InterviewEvent[]> {
  switch (rest.kind) {
    case "assess": {
      const judged = await judgeTurn(w, rest.turn, patience.halt);
      const next = await advance(w, { ...from(w, loaded), judged });
      if (next.events.length > 0) return next.events;
      // The judgement showed a gap that the model words a follow-up for.
      return next.rest?.kind === "word-probe" ? [await speakProbe(w, loaded, next.rest.probe, patience)] : [];
    }
    case "word-probe":
      return [await speakProbe(w, loaded, rest.probe, patience)];
    case "word-question":
      return [await speakQuestion(w, loaded, rest.asked, patience)];
  }
}

function from(w: Workings, loaded: LoadedInterview) {
  return { loaded, now: w.now(), askedBefore: () => w.log.askedBefore(loaded.owner) };
}

/**
 * Carries one interview on from whatever its log shows until it waits for the candidate or is over, within
 * the model's deadline; from then on the rules word what is left.
 * @throws SequenceConflict when somebody else wrote to the log; what was said then is not said again
 */
export async function runTurn(w: Workings, id: string, signal: AbortSignal): Promise<void> {
  // One deadline for the turn: what judging used up is not there for the wording, and the candidate waits once.
  const patience: Patience = { until: performance.now() + w.modelDeadlineMs, halt: signal };
  for (let taken = 0; taken < MOST_STEPS; taken += 1) {
    signal.throwIfAborted();
    const loaded = await w.log.loadAny(id);
    if (!loaded || stateOf(loaded.state) !== "thinking") return;
    const plan = await advance(w, from(w, loaded));
    if (plan.events.length > 0) {
      await w.log.append(loaded, plan.events);
      continue;
    }
    if (!plan.rest) return;
    try {
      const events = await doForTheModel(w, loaded, plan.rest, patience);
      if (events.length === 0) return;
      await w.log.append(loaded, events);
    } finally {
      w.speech.end(id);
    }
  }
}
