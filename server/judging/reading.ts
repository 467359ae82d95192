/** One reading of all that was said to a question: judged sentences, clean words and the cues found in them. */
import type { Question, QuestionKind } from "../question-bank/question-bank.ts";
import type { AnswerPart } from "./assessment.ts";
import { judgedSentences, withoutInstructions } from "./answer-gate.ts";
import * as CUES from "./lexicon/cues.ts";
import type { Sentence, Span } from "./sentences.ts";
import type { Token } from "./words.ts";

export type CueName = keyof typeof CUES;

export interface ReadSentence extends Sentence {
  part: AnswerPart;
  /** Tokens without fillers: what is judged. */
  spoken: Token[];
}

/** A cue where it stands. */
export interface Cue extends Span {
  sentence: ReadSentence;
}

export interface Reading {
  sentences: ReadSentence[];
  kind: QuestionKind | null;
  /** Words without fillers in judged sentences. */
  words: number;
  /** Share of all words that speak to the question, 0 to 1. */
  focus: number;
  /** Where a cue stands, in order; empty when it is not there. */
  cues(name: CueName): readonly Cue[];
}

const ALWAYS_FILLER =
  /^(?:u+m+|u+h+m*|e+r+m*|e+h+m*|h+m+|m{2,}|a+h+|basically|literally|honestly|obviously|actually)$/;

/** "Well, I like, you know, fixed it": fillers go, but "so that", "as well" and "like a queue" stay. */
function spokenTokens(text: string, tokens: readonly Token[]): Token[] {
  return tokens.filter((token, at) => {
    if (!token.filler) return true;
    if (ALWAYS_FILLER.test(token.lower)) return false;
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    if (
      previous?.filler && previous.lower !== token.lower &&
      /^(?:know|mean|of|think|see|say|me|do|i|to)$/.test(token.lower)
    ) {
      return false;
    }
    if (/^(?:you|i|kind|sort|let|how)$/.test(token.lower) && next?.filler) return false;
    const before = previous ? text.slice(previous.end, token.start) : "\n";
    const after = next ? text.slice(token.end, next.start) : "\n";
    const setOffLeft = /[,.;:!?\n…—-]/.test(before);
    const setOffRight = /[,.;:!?\n…—-]/.test(after);
    return !(setOffRight && (setOffLeft || previous === undefined));
  });
}

function build(sentences: ReadSentence[], kind: QuestionKind | null, allWords: number): Reading {
  // One line a sentence, so that no cue reaches from one into the next.
  const starts: { at: number; token: Token; sentence: ReadSentence }[] = [];
  let text = "";
  for (const sentence of sentences) {
    for (const token of sentence.spoken) {
      starts.push({ at: text.length, token, sentence });
      text += `${token.lower} `;
    }
    text += "\n";
  }
  const indexAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const found = new Map<CueName, Cue[]>();
  const words = sentences.reduce((n, sentence) => n + sentence.spoken.length, 0);
  return {
    sentences,
    kind,
    words,
    focus: allWords === 0 ? 0 : words / allWords,
    cues(name) {
      const known = found.get(name);
      if (known) return known;
      const cues: Cue[] = [];
      for (const match of text.matchAll(CUES[name])) {
        const first = starts[indexAt(match.index)];
        const last = starts[indexAt(match.index + Math.max(1, match[0].trimEnd().length) - 1)];
        if (first && last) {
          cues.push({ start: first.token.start, end: last.token.end, sentence: first.sentence });
        }
      }
      found.set(name, cues);
      return cues;
    },
  };
}

const toRead = (part: AnswerPart) => (sentence: Sentence): ReadSentence => ({
  ...sentence,
  part,
  spoken: spokenTokens(part.text, sentence.tokens),
});

/** Reads the parts with regard to the question: commands and what is beside the subject are left out. */
export function readAnswer(question: Question, parts: readonly AnswerPart[]): Reading {
  const sentences = parts.flatMap((part) => judgedSentences(part.text, question).map(toRead(part)));
  const all = parts.flatMap((part) => withoutInstructions(part.text).sentences.map(toRead(part)));
  return build(sentences, question.kind, all.reduce((n, sentence) => n + sentence.spoken.length, 0));
}

/** Reads the parts without a question: everything but commands to the grader. */
export function readParts(parts: readonly AnswerPart[], kind: QuestionKind | null = null): Reading {
  const sentences = parts.flatMap((part) => withoutInstructions(part.text).sentences.map(toRead(part)));
  return build(sentences, kind, sentences.reduce((n, sentence) => n + sentence.spoken.length, 0));
}
