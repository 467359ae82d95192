/** The core that compares an answer with reference words: aligns concepts and measures what is covered. */
import { areOpposites } from "./lexicon/antonyms.ts";
import { contentTokens, type Token, weightOf } from "./words.ts";

/** Words of the question count this much on both sides: repeating it proves little. */
const QUESTION_WORD_WEIGHT = 0.25;

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
    const limit = shorter >= 9 ? 2 : 1;
    if (a.lower[0] === b.lower[0] && editDistance(a.lower, b.lower, limit) <= limit) return 0.85;
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

export interface Closeness {
  /** Share of the reference's content that the answer covers, question words counting little. 0–1. */
  recall: number;
  /** Share of the answer's content that the reference holds. 0–1. */
  precision: number;
  /** Recall without weights. */
  plainRecall: number;
  /** Neighbouring pairs of the reference that the answer keeps as neighbours. 0–1. */
  order: number;
  /** Cosine of character trigrams: kind to spelling. 0–1. */
  shape: number;
  /** Aligned words of which one is denied and the other is not, as a share. 0–1. */
  denial: number;
  /** Opposites of reference words in the answer, as a share of the reference. 0–1. */
  opposition: number;
  /** Content words of the answer over those of the reference. */
  lengthRatio: number;
  /** Content words of the answer that are neither in question nor reference, as a share. */
  foreign: number;
  answerWords: number;
  referenceWords: number;
}

/** What a comparison needs of a text, made once and used for many answers. */
export interface Compared {
  tokens: Token[];
  content: Token[];
}

export const compared = (tokens: Token[]): Compared => ({ tokens, content: contentTokens(tokens) });

function trigrams(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    const padded = ` ${token.stem} `;
    for (let i = 0; i + 3 <= padded.length; i++) {
      const gram = padded.slice(i, i + 3);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [gram, count] of a) dot += count * (b.get(gram) ?? 0);
  const norm = (m: ReadonlyMap<string, number>) =>
    Math.sqrt([...m.values()].reduce((sum, n) => sum + n * n, 0));
  const scale = norm(a) * norm(b);
  return scale === 0 ? 0 : dot / scale;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const share = (part: number, whole: number): number => whole === 0 ? 0 : part / whole;

/** Compares an answer with one reference, given the question. Pure; all shares are 0 when a side is empty. */
export function closeness(answer: Compared, reference: Compared, question: Compared): Closeness {
  const asked = new Set(question.content.map((token) => token.concept));
  const weight = (token: Token) => weightOf(token) * (asked.has(token.concept) ? QUESTION_WORD_WEIGHT : 1);
  const pairs = align(answer.content, reference.content);
  const byReference = new Map(pairs.map((pair) => [pair.reference, pair]));
  const aligned = new Set(pairs.map((pair) => pair.answer));

  let keptNeighbours = 0;
  for (let j = 0; j + 1 < reference.content.length; j++) {
    const [first, second] = [reference.content[j], reference.content[j + 1]];
    const [a, b] = [first && byReference.get(first)?.answer, second && byReference.get(second)?.answer];
    if (!a || !b) continue;
    const gap = answer.content.indexOf(b) - answer.content.indexOf(a);
    if (gap >= 1 && gap <= 3) keptNeighbours++;
  }
  const opposed = reference.content.filter((ref) =>
    !byReference.has(ref) && answer.content.some((token) => areOpposites(token.stem, ref.stem))
  );
  return {
    recall: share(
      sum(pairs.map((pair) => pair.likeness * weight(pair.reference))),
      sum(reference.content.map(weight)),
    ),
    precision: share(
      sum(pairs.map((pair) => pair.likeness * weight(pair.answer))),
      sum(answer.content.map(weight)),
    ),
    plainRecall: share(sum(pairs.map((pair) => pair.likeness)), reference.content.length),
    order: share(keptNeighbours, Math.max(1, reference.content.length - 1)),
    shape: cosine(trigrams(answer.content), trigrams(reference.content)),
    denial: share(pairs.filter((p) => p.answer.negated !== p.reference.negated).length, pairs.length),
    opposition: share(opposed.length, reference.content.length),
    lengthRatio: share(answer.content.length, reference.content.length),
    foreign: share(
      answer.content.filter((token) => !aligned.has(token) && !asked.has(token.concept)).length,
      answer.content.length,
    ),
    answerWords: answer.content.length,
    referenceWords: reference.content.length,
  };
}
