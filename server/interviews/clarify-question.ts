/** Says the standing question or follow-up again, or in other words: neither a new question nor a follow-up. */
import type { Owner } from "../owner.ts";
import { carryOn } from "./carry-on.ts";
import { decideAgain } from "./decide-again.ts";
import type { Clarified } from "./interview-events.ts";
import { type AskedPart, type FoldedInterview, openPart, type Turn } from "./interview-state.ts";
import type { AnswerReceipt } from "./interviews.ts";
import { interviewerSpeaking, interviewFinished, interviewPaused } from "./refusals.ts";
import { sayAgain, sayOtherwise } from "./wording.ts";
import type { Workings } from "./workings.ts";

/** Nobody needs it more often; beyond it the last one is pointed to again and the log stays as it is. */
const PER_PART = 8;

export function clarification(
  state: FoldedInterview,
  turn: Turn,
  asked: AskedPart,
  request: "repeat" | "clarify",
): Clarified {
  const text = request === "repeat"
    ? sayAgain(asked.text, state.started.persona)
    : sayOtherwise(turn.question, asked.text, asked.part > 0);
  return { type: "clarified", index: turn.index, request, text };
}

/**
 * The receipt stands before the event, so that whoever follows from it hears what was said.
 * @throws DomainError `interview-missing`, `interview-finished`, `interview-paused`, `interviewer-speaking`
 */
export function clarifyQuestion(
  w: Workings,
  owner: Owner,
  id: string,
  request: "repeat" | "clarify",
): Promise<AnswerReceipt> {
  return w.inTurn(id, () =>
    decideAgain(async () => {
      const loaded = await w.log.load(owner, id);
      const { state } = loaded;
      if (state.finished) throw interviewFinished();
      if (state.pausedAt) throw interviewPaused();
      const open = openPart(state);
      if (!open) throw interviewerSpeaking();
      const { turn, asked } = open;
      const before = turn.clarifications.filter(({ part }) => part === asked.part);
      const last = before.at(-1);
      if (before.length >= PER_PART && last) return { sequence: last.sequence - 1, repeated: true };
      await carryOn(w, loaded, clarification(state, turn, asked, request));
      return { sequence: state.sequence, repeated: false };
    }));
}
