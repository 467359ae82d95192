/** The core that compares an answer with reference words: aligns concepts and measures what is covered. */
import { align, wordLikeness } from "./alignment.ts";
import { contentTokens, type Token, weightOf } from "./words.ts";

/** Words of the question count this much on both sides: repeating it proves little. */
const QUESTION_WORD_WEIGHT = 0.25;

export interface Closeness {
  /** Share of the reference's content that the answer covers, question words counting little. 0–1. */
  recall: number;
  /** The same, also counting words that are only spelt alike. 0–1. */
  softRecall: number;
  /** Words of the reference that are new to the question and in the answer: up to three, as a share of three. */
  newHits: number;
  /** Share of the answer's content that the reference holds. 0–1. */
  precision: number;
  /** Cosine over all words, function words too: "before", "not", "itself" matter. 0–1. */
  wording: number;
  /** Neighbouring pairs of words that both have, as a share of the reference's. 0–1. */
  pairs: number;
  /** Longest common subsequence of words over the reference's length. 0–1. */
  sequence: number;
  /** Cosine of character trigrams: kind to spelling. 0–1. */
  shape: number;
  /** 1 when the answer holds nothing that the question did not, else 0. */
  nothingNew: number;
  /** 1 when every word of the reference that is new to the question is in the answer, else 0. */
  complete: number;
  /** Aligned words of which one is denied and the other is not, as a share. 0–1. */
  denial: number;
}

/** What a comparison needs of a text, made once and used for many answers. */
export interface Compared {
  tokens: readonly Token[];
  content: readonly Token[];
}

export const compared = (tokens: readonly Token[]): Compared => ({ tokens, content: contentTokens(tokens) });

/** Words spelt alike by less than this share of trigrams have nothing in common. */
const SPELLING_FLOOR = 0.4;
const SPELLING_WEIGHT = 0.7;

const gramCache = new Map<string, ReadonlySet<string>>();
const GRAM_CACHE_LIMIT = 20_000;

function gramsOf(word: string): ReadonlySet<string> {
  const known = gramCache.get(word);
  if (known) return known;
  const padded = ` ${word} `;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3));
  if (gramCache.size >= GRAM_CACHE_LIMIT) gramCache.clear();
  gramCache.set(word, grams);
  return grams;
}

/** Dice coefficient of the character trigrams of two words, 0 to 1. */
function spelling(a: Token, b: Token): number {
  if (a.value !== null || b.value !== null) return 0;
  const [x, y] = [gramsOf(a.stem), gramsOf(b.stem)];
  let common = 0;
  for (const gram of x) if (y.has(gram)) common++;
  return 2 * common / (x.size + y.size);
}

function counts<T>(values: Iterable<T>): Map<T, number> {
  const map = new Map<T, number>();
  for (const value of values) map.set(value, (map.get(value) ?? 0) + 1);
  return map;
}

function cosine<T>(a: ReadonlyMap<T, number>, b: ReadonlyMap<T, number>): number {
  let dot = 0;
  for (const [key, count] of a) dot += count * (b.get(key) ?? 0);
  const norm = (m: ReadonlyMap<T, number>) => Math.sqrt([...m.values()].reduce((sum, n) => sum + n * n, 0));
  const scale = norm(a) * norm(b);
  return scale === 0 ? 0 : dot / scale;
}

function* grams(tokens: readonly Token[]): Iterable<string> {
  for (const token of tokens) yield* gramsOf(token.stem);
}

function neighbours(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.slice(1).map((token, at) => `${tokens[at]?.concept} ${token.concept}`));
}

function longestCommon(a: readonly Token[], b: readonly Token[]): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const token of a) {
    let diagonal = 0;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0;
      row[j + 1] = token.concept === b[j]?.concept ? diagonal + 1 : Math.max(above, row[j] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const share = (part: number, whole: number): number => whole === 0 ? 0 : part / whole;
const SAME_WORD = 0.85;
const NEW_HITS_COUNTED = 3;

/** Compares an answer with one reference, given the question. Pure; all shares are 0 when a side is empty. */
export function closeness(answer: Compared, reference: Compared, question: Compared): Closeness {
  const asked = new Set(question.content.map((token) => token.concept));
  const isNew = (token: Token) => !asked.has(token.concept);
  const weight = (token: Token) => weightOf(token) * (isNew(token) ? 1 : QUESTION_WORD_WEIGHT);
  const pairs = align(answer.content, reference.content);
  const matched = new Map(pairs.map((pair) => [pair.reference, pair.likeness]));
  const referenceWeight = sum(reference.content.map(weight));
  const soft = reference.content.map((ref) => {
    const likeness = matched.get(ref) ?? 0;
    if (likeness > 0) return likeness * weight(ref);
    const alike = Math.max(0, ...answer.content.map((token) => spelling(token, ref)));
    return (alike >= SPELLING_FLOOR ? alike * SPELLING_WEIGHT : 0) * weight(ref);
  });
  const newReference = reference.content.filter(isNew);
  const newAnswer = answer.content.filter(isNew);
  const inAnswer = (ref: Token) => answer.content.some((token) => wordLikeness(token, ref) >= SAME_WORD);
  const inReference = (token: Token) =>
    reference.content.some((ref) => wordLikeness(token, ref) >= SAME_WORD);
  const [answerPairs, referencePairs] = [neighbours(answer.tokens), neighbours(reference.tokens)];
  return {
    recall: share(sum(pairs.map((pair) => pair.likeness * weight(pair.reference))), referenceWeight),
    softRecall: share(sum(soft), referenceWeight),
    newHits: Math.min(NEW_HITS_COUNTED, newAnswer.filter(inReference).length) / NEW_HITS_COUNTED,
    precision: share(
      sum(pairs.map((pair) => pair.likeness * weight(pair.answer))),
      sum(answer.content.map(weight)),
    ),
    wording: cosine(
      counts(answer.tokens.map((t) => t.concept)),
      counts(reference.tokens.map((t) => t.concept)),
    ),
    pairs: share([...referencePairs].filter((pair) => answerPairs.has(pair)).length, referencePairs.size),
    sequence: share(longestCommon(answer.tokens, reference.tokens), reference.tokens.length),
    shape: cosine(counts(grams(answer.content)), counts(grams(reference.content))),
    nothingNew: newAnswer.length === 0 ? 1 : 0,
    complete: newReference.length > 0 && newReference.every(inAnswer) ? 1 : 0,
    denial: share(
      pairs.filter((pair) => pair.answer.negated !== pair.reference.negated).length,
      pairs.length,
    ),
  };
}

/**
 * One figure for how near an answer is to a reference, 0 to 1. The weights are rounded from ridge regressions on
 * human grades (`tests/corpus/grading.ts` prints how well they do without any fitting).
 */
export function nearness(c: Closeness): number {
  const near = 0.42 * c.softRecall + 0.24 * c.newHits + 0.2 * c.sequence + 0.14 * c.wording;
  return near * (c.nothingNew === 1 ? NOTHING_NEW_SHARE : 1);
}
/** An answer made of the question's words alone is hardly near to anything. */
const NOTHING_NEW_SHARE = 0.6;
