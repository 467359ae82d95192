/** Gives the next hint to the standing question, in practice only: it costs nothing and the log keeps it. */
import type { Owner } from "../owner.ts";
import { carryOn } from "./carry-on.ts";
import { decideAgain } from "./decide-again.ts";
import type { HintGiven, Started } from "./interview-events.ts";
import { openPart, type Turn } from "./interview-state.ts";
import type { AnswerReceipt } from "./interviews.ts";
import {
  hintsNone,
  hintsWithheld,
  interviewerSpeaking,
  interviewFinished,
  interviewPaused,
} from "./refusals.ts";
import type { Workings } from "./workings.ts";

/** The hints that this interview has for a question: none where all are asked the same, or where nothing is scored. */
function hintsOf(started: Started, turn: Turn): readonly string[] {
  return started.assessment || turn.phase === "your-questions" ? [] : turn.question.hints;
}

export function hintsLeft(started: Started, turn: Turn): number {
  return Math.max(0, hintsOf(started, turn).length - turn.hints.length);
}

/** The next hint, or null when there is none (left). */
export function nextHint(started: Started, turn: Turn): HintGiven | null {
  const text = hintsOf(started, turn)[turn.hints.length];
  return text === undefined
    ? null
    : { type: "hint-given", index: turn.index, level: turn.hints.length + 1, text };
}

/**
 * The receipt stands before the event, so that whoever follows from it hears the hint.
 * @throws DomainError as `Interviews.hint`
 */
export function hintQuestion(w: Workings, owner: Owner, id: string): Promise<AnswerReceipt> {
  return w.inTurn(id, () =>
    decideAgain(async () => {
      const loaded = await w.log.load(owner, id);
      const { state } = loaded;
      if (state.finished) throw interviewFinished();
      if (state.started.assessment) throw hintsWithheld();
      if (state.pausedAt) throw interviewPaused();
      const open = openPart(state);
      if (!open) throw interviewerSpeaking();
      const hint = nextHint(state.started, open.turn);
      if (hint) {
        await carryOn(w, loaded, hint);
        return { sequence: state.sequence, repeated: false };
      }
      const last = open.turn.hints.at(-1);
      if (!last) throw hintsNone();
      return { sequence: last.sequence - 1, repeated: true };
    }));
}
