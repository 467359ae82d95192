/** Compares single words, and aligns the words of two texts. */
import { areOpposites } from "./lexicon/antonyms.ts";
import type { Token } from "./words.ts";

/** Edits (insert, delete, replace, neighbour swap) between two short words, at most `limit`, else `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

const misspellings = new Map<string, Map<string, boolean>>();
const MISSPELLING_CACHE_WORDS = 5_000;

/** Remembered, as the words of a subject meet the same words of answers again and again. */
function isMisspelling(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let known = misspellings.get(b);
  if (!known || known.size > MISSPELLING_CACHE_WORDS) {
    if (misspellings.size > MISSPELLING_CACHE_WORDS) misspellings.clear();
    known = new Map();
    misspellings.set(b, known);
  }
  const remembered = known.get(a);
  if (remembered !== undefined) return remembered;
  const close = editDistance(a, b, limit) <= limit;
  known.set(a, close);
  return close;
}

/**
 * How alike two words are, 0 to 1: 1 for the same stem or number, .95 for synonyms, .85 for a likely
 * misspelling (one edit from five letters on, two from nine), .6 for a shared stem start of five letters.
 */
export function wordLikeness(a: Token, b: Token): number {
  if (a.value !== null || b.value !== null) return a.value === b.value ? 1 : 0;
  if (a.stem === b.stem) return 1;
  if (a.concept === b.concept) return 0.95;
  const shorter = Math.min(a.lower.length, b.lower.length);
  if (shorter >= 5 && !areOpposites(a.stem, b.stem)) {
    if (a.lower[0] === b.lower[0] && isMisspelling(a.lower, b.lower, shorter >= 9 ? 2 : 1)) return 0.85;
    if (shorter >= 6 && a.stem.slice(0, 5) === b.stem.slice(0, 5)) return 0.6;
  }
  return 0;
}

export interface Pair {
  answer: Token;
  reference: Token;
  likeness: number;
}

/** Greedy one-to-one alignment, best pairs first; ties by position, so it is deterministic. */
export function align(answer: readonly Token[], reference: readonly Token[]): Pair[] {
  const candidates: (Pair & { at: number })[] = [];
  reference.forEach((ref, j) => {
    answer.forEach((token, i) => {
      const likeness = wordLikeness(token, ref);
      if (likeness > 0) {
        const drift = Math.abs(i / Math.max(1, answer.length) - j / Math.max(1, reference.length));
        candidates.push({ answer: token, reference: ref, likeness, at: drift });
      }
    });
  });
  candidates.sort((x, y) =>
    y.likeness - x.likeness || x.at - y.at || x.reference.start - y.reference.start ||
    x.answer.start - y.answer.start
  );
  const usedAnswer = new Set<Token>();
  const usedReference = new Set<Token>();
  const pairs: Pair[] = [];
  for (const { answer: token, reference: ref, likeness } of candidates) {
    if (usedAnswer.has(token) || usedReference.has(ref)) continue;
    usedAnswer.add(token);
    usedReference.add(ref);
    pairs.push({ answer: token, reference: ref, likeness });
  }
  return pairs;
}
