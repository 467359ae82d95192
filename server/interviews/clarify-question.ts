/** Says the standing question again or in other words, or shows the answer before it: nothing new is asked. */
import type { Owner } from "../owner.ts";
import { carryOn } from "./carry-on.ts";
import { decideAgain } from "./decide-again.ts";
import type { Clarified, ClarifyRequest } from "./interview-events.ts";
import { type AskedPart, type FoldedInterview, openPart, type Turn } from "./interview-state.ts";
import type { AnswerReceipt } from "./interviews.ts";
import { interviewerSpeaking, interviewFinished, interviewPaused } from "./refusals.ts";
import { noHint, nothingBefore, sayAgain, sayBack, sayOtherwise } from "./wording.ts";
import type { Workings } from "./workings.ts";

/** Nobody needs it more often; beyond it the last one is pointed to again and the log stays as it is. */
const PER_PART = 8;

/** The newest question or follow-up before this one that was answered or skipped. */
function settledBefore(state: FoldedInterview, { sequence }: AskedPart): AskedPart | null {
  const before = state.turns.flatMap(({ parts }) => parts)
    .filter((part) => part.given !== null && part.sequence < sequence);
  return before.at(-1) ?? null;
}

function lookBack(state: FoldedInterview, asked: AskedPart): string {
  const before = settledBefore(state, asked);
  if (!before?.given) return nothingBefore(asked.text);
  return sayBack(
    { asked: before.text, answer: before.given.text, skipped: before.given.skipped },
    asked.text,
  );
}

export function clarification(
  state: FoldedInterview,
  turn: Turn,
  asked: AskedPart,
  request: ClarifyRequest,
): Clarified {
  const text = {
    repeat: () => sayAgain(asked.text, state.started.persona),
    clarify: () => sayOtherwise(turn.question, asked.text, asked.part > 0),
    "look-back": () => lookBack(state, asked),
  }[request]();
  return { type: "clarified", index: turn.index, request, text };
}

/** What is said instead of a hint where there is none (left): the question in other words helps, too. */
export function withoutHint(state: FoldedInterview, turn: Turn, asked: AskedPart): Clarified {
  const said = clarification(state, turn, asked, "clarify");
  return { ...said, text: `${noHint(state.started.assessment)} ${said.text}` };
}

/**
 * The receipt stands before the event, so that whoever follows from it hears what was said.
 * @throws DomainError `interview-missing`, `interview-finished`, `interview-paused`, `interviewer-speaking`
 */
export function clarifyQuestion(
  w: Workings,
  owner: Owner,
  id: string,
  request: ClarifyRequest,
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
