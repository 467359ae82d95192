/** Quotes: exact words with offsets, verified; without one there is no rating. */
import type { AnswerPart, Level, Quote, Rating } from "./assessment.ts";
import type { Clause, Sentence, Span } from "./sentences.ts";

/** A quote shorter than this is hardly evidence, unless the whole sentence is that short. */
const MIN_QUOTE_WORDS = 3;
/** Quotes on one rating at most. */
export const QUOTES_PER_RATING = 3;

/** Whether the quote stands in the transcript, word for word, where it says. */
export function isVerified(quote: Quote, parts: readonly AnswerPart[]): boolean {
  const part = parts.find((candidate) => candidate.sequence === quote.sequence);
  return part !== undefined && quote.text !== "" && quote.start >= 0 &&
    part.text.slice(quote.start, quote.end) === quote.text;
}

/** The quote at a span of a part. */
export function quoteAt(part: AnswerPart, span: Span): Quote {
  return {
    sequence: part.sequence,
    start: span.start,
    end: span.end,
    text: part.text.slice(span.start, span.end),
  };
}

/**
 * The clause of a sentence that holds most of the carriers (offsets into the part), the shortest of several, not
 * shorter than three words; the sentence when no clause does.
 */
export function shortestEvidence(sentence: Sentence, carriers: readonly Span[]): Span {
  const held = (clause: Clause) =>
    carriers.filter((span) => span.start >= clause.start && span.end <= clause.end).length;
  const fitting = sentence.clauses
    .filter((clause) =>
      (carriers.length === 0 || held(clause) > 0) &&
      clause.tokens.filter((token) => !token.filler).length >= MIN_QUOTE_WORDS
    )
    .sort((a, b) => held(b) - held(a) || (a.end - a.start) - (b.end - b.start) || a.start - b.start);
  const span = fitting[0] ?? sentence;
  return { start: span.start, end: span.end };
}

/** A rating whose quotes are all missing from the transcript is void: no level. */
export function voidWithoutEvidence(rating: Rating, parts: readonly AnswerPart[]): Rating {
  if (rating.level === null) return { ...rating, quotes: [] };
  const quotes = uniqueQuotes(rating.quotes.filter((quote) => isVerified(quote, parts))).slice(
    0,
    QUOTES_PER_RATING,
  );
  return quotes.length > 0 ? { ...rating, quotes } : {
    ...rating,
    level: null,
    quotes: [],
    because: "Nothing in your words could be shown as evidence, so this is not rated.",
  };
}

/** Without repetitions and without quotes that lie inside another. */
export function uniqueQuotes(quotes: readonly Quote[]): Quote[] {
  return quotes.filter((quote, at) =>
    !quotes.some((other, index) =>
      other.sequence === quote.sequence && index !== at &&
      (other.start < quote.start || other.end > quote.end || index < at) &&
      other.start <= quote.start && other.end >= quote.end
    )
  );
}

const SMOOTH: readonly [RegExp, string][] = [[/[‘’ʼ]/g, "'"], [/[“”«»]/g, '"'], [/[‐-―]/g, "-"], [
  /\s/g,
  " ",
]];
const smooth = (text: string) => SMOOTH.reduce((t, [from, to]) => t.replace(from, to), text).toLowerCase();

/**
 * Finds words that a model claims to quote. Case, dashes, quote marks and kinds of white space may differ; what is
 * returned are always the candidate's exact words. Null when they are not there. An ellipsis is not bridged.
 */
export function locateQuote(claimed: string, parts: readonly AnswerPart[]): Quote | null {
  const wanted = claimed.trim().replace(/^["'“‘«]+|["'”’»]+$/g, "").replace(/[.…]+$/, "").trim();
  if (wanted.length < 2) return null;
  for (const part of parts) {
    const exact = part.text.indexOf(wanted);
    if (exact >= 0) return quoteAt(part, { start: exact, end: exact + wanted.length });
  }
  const needle = smooth(wanted);
  for (const part of parts) {
    const hay = smooth(part.text);
    // Lower-casing may change lengths (İ); offsets would lie then.
    if (hay.length !== part.text.length) continue;
    const at = hay.indexOf(needle);
    if (at >= 0) return quoteAt(part, { start: at, end: at + needle.length });
  }
  return null;
}

/** Clamps to a level, 1 to 5. */
export function toLevel(value: number): Level {
  const rounded = Math.min(5, Math.max(1, Math.round(value)));
  return ([1, 2, 3, 4, 5] as const)[rounded - 1] ?? 1;
}
