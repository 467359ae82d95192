/** What a question is about, prepared once per question: its words, its points and its reference. */
import type { Question, QuestionKind, RubricPoint } from "../question-bank/question-bank.ts";
import { COMMON_WORDS } from "./lexicon/stop-words.ts";
import { type Compared, compared } from "./similarity.ts";
import { contentTokens, type Token, tokenise } from "./words.ts";

export interface PreparedPoint {
  point: RubricPoint;
  text: Compared;
  /** The groups of `signs`; each alternative as tokens. */
  groups: readonly (readonly (readonly Token[])[])[];
}

export interface Subject {
  question: Compared;
  reference: Compared;
  points: readonly PreparedPoint[];
  /** Concepts that tell this subject from others; common words are left out. */
  concepts: ReadonlySet<string>;
  /** Starts of longer stems of the subject: kind to misspellings and word families. */
  stemStarts: ReadonlySet<string>;
}

const STEM_START = 5;
const prepared = new WeakMap<Question, Subject>();

/** Kinds whose answers are compared with facts; the others are told as stories or intentions. */
export function isTechnical(kind: QuestionKind): boolean {
  return kind === "knowledge" || kind === "system-design" || kind === "data-structures" ||
    kind === "coding-talk-through";
}

/** Kinds that are told as an event, done or imagined: they have a situation, an action and a result. */
export function hasStarParts(kind: QuestionKind): boolean {
  return kind === "past-behaviour" || kind === "situational";
}

const isDistinctive = (token: Token): boolean =>
  !COMMON_WORDS.has(token.lower) && token.value === null && (token.lower.length > 1);

function prepare(question: Question): Subject {
  // Each piece by itself: most of them stand in the bank, and so are known from another candidate's interview.
  const pieces = [
    question.text,
    question.skill,
    question.reference,
    question.weakAnswersMiss,
    ...question.hints,
    ...question.points.flatMap((point) => [point.text, ...point.signs.flat()]),
  ];
  const distinctive = contentTokens(pieces.flatMap((piece) => tokenise(piece))).filter(isDistinctive);
  return {
    question: compared(tokenise(question.text)),
    reference: compared(tokenise(question.reference)),
    points: question.points.map((point) => ({
      point,
      text: compared(tokenise(point.text)),
      groups: point.signs.map((group) => group.map((alternative) => tokenise(alternative))),
    })),
    concepts: new Set(distinctive.map((token) => token.concept)),
    stemStarts: new Set(
      distinctive.filter((token) => token.stem.length > STEM_START).map((token) =>
        token.stem.slice(0, STEM_START)
      ),
    ),
  };
}

/** The prepared subject; kept as long as the question object lives. */
export function subjectOf(question: Question): Subject {
  const known = prepared.get(question);
  if (known) return known;
  const subject = prepare(question);
  prepared.set(question, subject);
  return subject;
}

/** Whether a word belongs to the subject: same concept, or the same start of a long word. */
export function belongsTo(subject: Subject, token: Token): boolean {
  if (token.stop || token.value !== null || COMMON_WORDS.has(token.lower)) return false;
  return subject.concepts.has(token.concept) ||
    (token.stem.length > STEM_START && subject.stemStarts.has(token.stem.slice(0, STEM_START)));
}
