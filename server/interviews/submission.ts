/** What every submission of a candidate goes through: its text cleaned, its key checked, its repeats recognised. */
import type { LoadedInterview, Submission } from "./interview-log.ts";
import { answerConflict, keyInvalid } from "./refusals.ts";
import type { AnswerReceipt } from "./interviews.ts";
import type { Workings } from "./workings.ts";

const LONGEST_KEY_CHARACTERS = 200;

/** One kind of line break, whole characters, none that a database refuses: quotes refer to this text. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll("\u0000", "").replace(/\r+\n?/g, "\n");
}

/** @throws DomainError `invalid-key` */
export function keyFor(w: Pick<Workings, "newId">, key: string | undefined): string {
  if (key === undefined) return w.newId("sub");
  if (key.trim() === "" || key.length > LONGEST_KEY_CHARACTERS || cleanText(key) !== key) throw keyInvalid();
  return key;
}

/**
 * The receipt of the same submission made before, or null for a new key.
 * @throws DomainError `answer-conflict` when the key was used for another text, which is kept beside the first
 */
export async function receiptFor(
  w: Workings,
  { id }: LoadedInterview,
  key: string,
  text: string,
): Promise<AnswerReceipt | null> {
  const known: Submission | null = await w.log.submission(id, key);
  if (!known) return null;
  if (known.text === text) return { sequence: known.sequence, repeated: true };
  await w.log.keepRefused(id, { key, index: known.index, part: known.part, text });
  throw answerConflict(known.text, text);
}
