/** How alike two questions are in what they ask, without a model. */
import { stems } from "./text-signs.ts";

/**
 * Two questions count as near-duplicates from this similarity on (the larger of the Jaccard indexes of their
 * content words and of the character trigrams of these). Among the built-in technical questions the closest
 * pair that asks different things reaches .33; nine rewordings of them in the tests lie at .43 and above.
 */
export const NEAR_DUPLICATE_FROM = 0.4;

/** Words that carry no content, and the phrases questions open with: equal openings are not equal questions. */
const EMPTY_WORDS = new Set(
  stems(
    "a an the of in on to for and or is are be do does did it its that this these those with without by from as at " +
      "how what why when where which who would you your me my i we one can could should will was were has have had " +
      "explain describe tell talk through walk about between into than then there they them so if not no use used " +
      "using give name difference mean",
  ),
);

/** 0 (nothing in common) to 1 (same text after normalisation): what the near-duplicate rule compares. */
export function questionSimilarity(a: string, b: string): number {
  return fingerprintSimilarity(fingerprint(a), fingerprint(b));
}

/** What is compared of a text; worth keeping when one text is compared with many. */
export interface Fingerprint {
  words: ReadonlySet<string>;
  trigrams: ReadonlySet<string>;
}

export function fingerprint(text: string): Fingerprint {
  const words = stems(text).filter((word) => !EMPTY_WORDS.has(word));
  return { words: new Set(words), trigrams: trigrams(` ${words.join(" ")} `) };
}

export function fingerprintSimilarity(a: Fingerprint, b: Fingerprint): number {
  return Math.max(jaccard(a.words, b.words), jaccard(a.trigrams, b.trigrams));
}

function trigrams(letters: string): Set<string> {
  const grams = new Set<string>();
  for (let start = 0; start + 3 <= letters.length; start++) grams.add(letters.slice(start, start + 3));
  return grams;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}
