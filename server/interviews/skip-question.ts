/** Leaves the standing question or follow-up unanswered and goes on; what was said before it still counts. */
import type { Owner } from "../owner.ts";
import { carryOn } from "./carry-on.ts";
import { decideAgain } from "./decide-again.ts";
import { openPart } from "./interview-state.ts";
import type { AnswerReceipt } from "./interviews.ts";
import { interviewerSpeaking, interviewFinished, interviewPaused } from "./refusals.ts";
import { keyFor, receiptFor } from "./submission.ts";
import type { Workings } from "./workings.ts";

/** @throws DomainError `interview-missing`, `interview-finished`, `interview-paused`, `interviewer-speaking` */
export function skipQuestion(w: Workings, owner: Owner, id: string, given?: string): Promise<AnswerReceipt> {
  return w.inTurn(id, async () => {
    const key = keyFor(w, given);
    return await decideAgain(async () => {
      const loaded = await w.log.load(owner, id);
      const { state } = loaded;
      const repeated = await receiptFor(w, loaded, key, "");
      if (repeated) return repeated;
      if (state.finished) throw interviewFinished();
      if (state.pausedAt) throw interviewPaused();
      const open = openPart(state);
      if (!open) throw interviewerSpeaking();
      const { index } = open.turn;
      const { part } = open.asked;
      const sequence = state.sequence + 1;
      const event = { type: "question-skipped", index, part, key } as const;
      await carryOn(w, loaded, event, { key, index, part, text: "", sequence });
      return { sequence, repeated: false };
    });
  });
}
