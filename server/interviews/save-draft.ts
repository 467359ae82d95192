/** Keeps what the candidate has typed so far, for the question or follow-up that is standing. */
import type { Owner } from "../owner.ts";
import { type FoldedInterview, newestPart } from "./interview-state.ts";
import { draftOutOfTurn, draftTooLong, interviewFinished } from "./refusals.ts";
import { cleanText } from "./submission.ts";
import type { Workings } from "./workings.ts";

/** Five times an answer: room to write before shortening. */
export const DRAFT_LIMIT_CHARACTERS = 50_000;

/** The answer before, or its beginning: a draft that was on its way when the answer overtook it. */
function isOvertaken(state: FoldedInterview, text: string): boolean {
  const given = state.turns.flatMap(({ parts }) => parts.flatMap((part) => part.given ?? [])).at(-1);
  return text !== "" && given !== undefined && !given.skipped && given.text.startsWith(text);
}

/**
 * While the interviewer speaks the text is kept for the question that comes; what an answer has overtaken is dropped.
 * @param expects what the candidate saw while typing: a draft that comes late must not stand under the next question
 * @throws DomainError `interview-missing`, `interview-finished` and `draft-out-of-turn` (conflict),
 *   `draft-too-long` (too-large; the draft that was saved before stays)
 */
export async function saveDraft(
  w: Workings,
  owner: Owner,
  id: string,
  typed: string,
  expects?: { index: number; part: number },
): Promise<void> {
  const { state } = await w.log.load(owner, id);
  if (state.finished) throw interviewFinished();
  const text = cleanText(typed);
  if (text.length > DRAFT_LIMIT_CHARACTERS) throw draftTooLong(text.length, DRAFT_LIMIT_CHARACTERS);
  const newest = newestPart(state);
  if (expects && (expects.index !== newest?.turn.index || expects.part !== newest.asked.part)) {
    throw draftOutOfTurn();
  }
  if (newest && !isOvertaken(state, text)) {
    await w.log.saveDraft(id, newest.turn.index, newest.asked.part, text);
  }
}
