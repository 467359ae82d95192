/** Whether a question asks what another one asks already, by both of the measures that Greenroom has. Pure. */
import { isRepeat } from "../interviews/interviews.ts";
import {
  type Fingerprint,
  fingerprint,
  fingerprintSimilarity,
  NEAR_DUPLICATE_FROM,
} from "../question-bank/question-bank.ts";

const fingerprints = new Map<string, Fingerprint>();
/** The whole bank and what was made from it fits. */
const CACHE_SIZE = 6_000;

function fingerprintOf(text: string): Fingerprint {
  const known = fingerprints.get(text);
  if (known) return known;
  const made = fingerprint(text);
  if (fingerprints.size >= CACHE_SIZE) fingerprints.clear();
  fingerprints.set(text, made);
  return made;
}

/** The bank's measure is fast and strict; the interviewer's knows what words mean the same. */
export function repeats(a: string, b: string): boolean {
  return fingerprintSimilarity(fingerprintOf(a), fingerprintOf(b)) >= NEAR_DUPLICATE_FROM || isRepeat(a, b);
}

export function repeatsAny(text: string, others: readonly string[]): boolean {
  return others.some((other) => repeats(text, other));
}
