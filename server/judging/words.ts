/** Splits text into tokens with offsets, stems, numbers and negation: what every comparison starts from. */
import { COMMON_WORDS, FILLER_PHRASES, FILLERS, STOP_WORDS } from "./lexicon/stop-words.ts";
import { conceptOf, PHRASE_CONCEPTS } from "./lexicon/synonyms.ts";
import { NUMBER_WORDS } from "./lexicon/number-words.ts";
import { rememberText } from "./remember-text.ts";
import { stem } from "./stem.ts";

export interface Token {
  /** As written. */
  text: string;
  /** Lower case, NFKC, straight apostrophes. */
  lower: string;
  /** Offsets in the text that was tokenised: `text.slice(start, end)` is the token. */
  start: number;
  end: number;
  stem: string;
  /** Equal for synonyms; the stem where there are none. */
  concept: string;
  /** Value of a figure or a number word; null for other words. */
  value: number | null;
  /** Function word. */
  stop: boolean;
  /** Pause filler, never scored. */
  filler: boolean;
  /** Stands in the scope of a negation. */
  negated: boolean;
}

// Figures with separators and percent; words with apostrophes and the endings of C++ and C#.
const TOKEN =
  /\d+(?:[.,:]\d+)*(?:%|(?:st|nd|rd|th|k|m|ms|s|x|gb|mb|kb|tb|h|hrs?)\b)?|[\p{L}\p{M}]+(?:['’ʼ][\p{L}]+)*(?:\+\+|#(?![\p{L}]))?|\p{N}+/giu;

const NEGATORS = new Set(
  ("not no never none nor neither cannot without nothing nobody hardly barely isn't aren't wasn't weren't don't " +
    "doesn't didn't haven't hasn't hadn't won't wouldn't shouldn't can't couldn't mustn't ain't dont doesnt didnt " +
    "isnt wasnt cant wont").split(" "),
);
/** Where a negation ends: the words that open another thought. */
const SCOPE_END = new Set("but however although though because since so while whereas then and".split(" "));
/** Words after the negator that it may still reach. */
const NEGATION_REACH = 5;

/** The figure or number word as a value: `1,200` → 1200, `40%` → 40, `three` → 3, `2k` → 2000. */
export function numberValue(lower: string): number | null {
  const word = NUMBER_WORDS.get(lower);
  if (word !== undefined) return word;
  const match = /^(\d[\d.,]*)(%|[a-z]*)$/.exec(lower);
  if (!match) return null;
  const [, digits = "", unit = ""] = match;
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)
    ? digits.replaceAll(",", "")
    : digits.replace(",", ".");
  const value = Number.parseFloat(plain);
  if (!Number.isFinite(value)) return null;
  return unit === "k" ? value * 1000 : unit === "m" ? value * 1_000_000 : value;
}

function tokeniseAnew(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const lower = match[0].normalize("NFKC").toLowerCase().replace(/[’ʼ]/g, "'");
    const base = lower.endsWith("'s") && !STOP_WORDS.has(lower) ? lower.slice(0, -2) : lower;
    const stemmed = stem(base);
    tokens.push({
      text: match[0],
      lower,
      start: match.index,
      end: match.index + match[0].length,
      stem: stemmed,
      concept: conceptOf(stemmed),
      value: numberValue(lower),
      stop: STOP_WORDS.has(lower),
      filler: FILLERS.has(lower),
      negated: false,
    });
  }
  markFillerPhrases(tokens);
  markPhrases(tokens);
  markNegation(text, tokens);
  return tokens;
}

/** Tokens of a text in order. Offsets are UTF-16 units into `text`. Shared: nobody may change them. */
export const tokenise = rememberText(tokeniseAnew);

function matchesAt(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  key: "lower" | "stem",
): boolean {
  return words.every((word, offset) => tokens[at + offset]?.[key] === word);
}

function markFillerPhrases(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    for (const phrase of FILLER_PHRASES) {
      if (!matchesAt(tokens, at, phrase, "lower")) continue;
      for (const token of tokens.slice(at, at + phrase.length)) token.filler = true;
    }
  }
}

/** `last in first out` and `LIFO` get one concept: the first word carries it, the others become function words. */
function markPhrases(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const head = tokens[at];
    if (!head) break;
    const phrase = PHRASE_CONCEPTS.get(head.stem)?.find(({ stems }) => matchesAt(tokens, at, stems, "stem"));
    if (!phrase) continue;
    head.concept = phrase.concept;
    head.stop = false;
    for (const token of tokens.slice(at + 1, at + phrase.stems.length)) token.stop = true;
    at += phrase.stems.length - 1;
  }
}

function markNegation(text: string, tokens: Token[]): void {
  let left = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const before = at > 0 ? text.slice(tokens[at - 1]?.end ?? 0, token.start) : "";
    if (/[.;:!?,()\n]/.test(before) || SCOPE_END.has(token.lower)) left = 0;
    if (left > 0) {
      token.negated = true;
      if (!token.stop) left--;
    }
    const next = tokens[at + 1]?.lower;
    const pair = (token.lower === "instead" && next === "of") ||
      (token.lower === "rather" && next === "than");
    // "not only … but also" affirms.
    if (pair || (NEGATORS.has(token.lower) && next !== "only")) left = NEGATION_REACH;
  }
}

/** Tokens that carry content: no function words, no fillers. A number word that is a figure stays. */
export function contentTokens(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) =>
    !token.stop && !(token.filler && token.lower !== "right") && !isLoneLetter(token)
  );
}

function isLoneLetter(token: Token): boolean {
  return token.lower.length === 1 && token.value === null && !/[cronkg]/.test(token.lower);
}

/** How much a word counts in a comparison: common words say little. */
export function weightOf(token: Token): number {
  return COMMON_WORDS.has(token.lower) ? 0.4 : 1;
}
