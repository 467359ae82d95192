/** Splits an answer into paragraphs, sentences and clauses with their offsets. */
import { type Token, tokenise } from "./words.ts";

export interface Span {
  /** `text.slice(start, end)`, UTF-16 units of the whole answer part. */
  start: number;
  end: number;
}

export interface Clause extends Span {
  tokens: Token[];
}

export interface Sentence extends Span {
  text: string;
  /** Counted from 0; a line break that is followed by another starts a new one. */
  paragraph: number;
  /** Offsets of tokens are those of the whole answer part. */
  tokens: Token[];
  clauses: Clause[];
}

const ABBREVIATION =
  /(?:\b(?:[Ee]\.g|[Ii]\.e|etc|vs|Mr|Mrs|Ms|Dr|St|approx|a\.m|p\.m|Inc|Ltd|Jr|Sr|Prof)|(?<=\s)\p{Lu})\.$/u;
/** `Add "Buy now!" to it`: a mark inside quotes ends no sentence that goes on in lower case. */
const GOES_ON = /^\s+\p{Ll}/u;
// A sentence ends at . ! ? before white space, or at a line break; also at the full stops of CJK and Hindi.
const BOUNDARY = /(?:[.!?]+["'”’)\]]*(?=\s|$))|[。！？।]|\n+/gu;
// "The quarter before it was off" and "the week before our launch" name one time: they are not cut in two.
const CLAUSE_BOUNDARY =
  /[,;:()]\s|\s[–—-]\s|(?<!\b(?:hour|day|night|evening|morning|weekend|week|month|quarter|season|shift|year|time|just|right|shortly|soon))\s(?=(?:after|before)\s)|\s(?=(?:but|because|so|which|while|although|though|whereas|when|if|then|until|and (?:then|i|we|he|she|they|it|the|that))\s)/giu;

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:()\-–—•*]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:\-–—]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function sentenceSpans(text: string): (Span & { paragraph: number })[] {
  const spans: (Span & { paragraph: number })[] = [];
  let start = 0;
  let paragraph = 0;
  const close = (end: number) => {
    const span = trimmed(text, start, end);
    if (span.end > span.start) spans.push({ ...span, paragraph });
  };
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    const isBreak = match[0].startsWith("\n");
    if (
      !isBreak && match[0].startsWith(".") &&
      ABBREVIATION.test(text.slice(Math.max(0, end - 8), match.index + 1))
    ) {
      if (/\S/.test(text.slice(end))) continue;
    }
    if (!isBreak && /["'”’)\]]$/.test(match[0]) && GOES_ON.test(text.slice(end, end + 3))) continue;
    close(isBreak ? match.index : end);
    start = end;
    if (isBreak) paragraph++;
  }
  close(text.length);
  return spans;
}

function clausesOf(text: string, sentence: Span, tokens: readonly Token[]): Clause[] {
  const cuts = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE_BOUNDARY)]
    .map((match) => sentence.start + match.index + match[0].length);
  const edges = [sentence.start, ...cuts, sentence.end];
  const clauses: Clause[] = [];
  for (let at = 0; at + 1 < edges.length; at++) {
    const span = trimmed(text, edges[at] ?? 0, edges[at + 1] ?? 0);
    if (span.end <= span.start) continue;
    clauses.push({
      ...span,
      tokens: tokens.filter((token) => token.start >= span.start && token.end <= span.end),
    });
  }
  return clauses;
}

/** Sentences of an answer in order; text without end marks is one sentence a line. */
export function splitSentences(text: string): Sentence[] {
  const tokens = tokenise(text);
  let at = 0;
  return sentenceSpans(text).map((span) => {
    const own: Token[] = [];
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= span.end) {
      const token = tokens[at];
      if (token && token.start >= span.start) own.push(token);
      at++;
    }
    return {
      ...span,
      text: text.slice(span.start, span.end),
      tokens: own,
      clauses: clausesOf(text, span, own),
    };
  });
}
