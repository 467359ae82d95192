/** Makes a submission that arrives twice at once one answer: the second finds what the first has kept. */
import type { Owner } from "../owner.ts";
import type { PractisedAnswer } from "./practised-answer.ts";
import type { Workings } from "./workings.ts";

/** @param keep adds the answer under `key`; the unique index lets only one of several through */
export async function oncePerKey(
  w: Pick<Workings, "answers">,
  owner: Owner,
  key: string,
  keep: () => Promise<PractisedAnswer>,
): Promise<PractisedAnswer> {
  const known = await w.answers.bySubmission(owner, key);
  if (known) return known;
  try {
    return await keep();
  } catch (error) {
    const kept = await w.answers.bySubmission(owner, key);
    if (kept) return kept;
    throw error;
  }
}
