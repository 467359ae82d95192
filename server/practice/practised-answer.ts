/** An answer to come back to, whether it was given in an interview, in a retry or in a review. */
import type { ProbeAim, TranscriptTurn } from "../interviews/interviews.ts";
import type { AnswerPart, Assessment } from "../judging/judging.ts";
import type { Question, QuestionBank } from "../question-bank/question-bank.ts";
import type { Felt, Quality, Schedule } from "./spaced-repetition.ts";

export interface PractisedPart extends AnswerPart {
  /** What a follow-up asked for; null for the question itself. */
  aim: ProbeAim | null;
}

/** What a review did to its card; kept so that it can be adjusted afterwards. */
export interface ReviewNote {
  /** False for an answer before its day: practice that leaves the date alone. */
  counted: boolean;
  quality: Quality;
  felt: Felt;
  before: Schedule;
  after: Schedule;
  /** `yyyy-mm-dd` of the review and of the next one. */
  day: string;
  nextDay: string;
}

export interface PractisedAnswer {
  id: string;
  questionKey: string;
  origin: "interview" | "retry" | "review";
  /** The interview that the question comes from. */
  interviewId: string | null;
  cardId: string | null;
  at: Date;
  /** Mean of the rated levels to two decimals; null without enough evidence. */
  level: number | null;
  question: Question;
  parts: PractisedPart[];
  assessment: Assessment;
  review: ReviewNote | null;
}

/** Below this a question comes back: level 3 is the first that every anchor of the rubric calls clear. */
export const REVIEW_BELOW_LEVEL = 3;

/** Mean of the rated levels to two decimals; null when nothing was rated. */
export function levelOf(assessment: Assessment): number | null {
  const levels = assessment.ratings.flatMap(({ level }) => level === null ? [] : [level]);
  if (levels.length === 0) return null;
  return Math.round(levels.reduce((sum, level) => sum + level, 0) / levels.length * 100) / 100;
}

/**
 * Whether a question should come back: answered below level 3, or with an open "I don't know". What could not be
 * judged for another reason says nothing about what is known.
 */
export function wantsReview(answer: Pick<PractisedAnswer, "level" | "assessment">): boolean {
  if (answer.level !== null) return answer.level < REVIEW_BELOW_LEVEL;
  return answer.assessment.gate.class === "dont-know";
}

/**
 * What makes two questions the same: the id of the bank where the rubric is the bank's (a model may have worded it
 * anew), else the words, since questions made for one person or one set share their ids with others.
 */
export async function questionKey(question: Question, bank: Pick<QuestionBank, "get">): Promise<string> {
  const known = bank.get(question.id);
  const points = ({ points }: Question) => points.map(({ id }) => id).join(" ");
  if (known && points(known) === points(question)) return `bank:${question.id}`;
  const words = question.text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(words));
  return `text:${new Uint8Array(digest).toHex().slice(0, 32)}`;
}

/** What was said to one question of an interview; null when nothing was, or nothing of it was to be judged. */
export function answerOfTurn(
  turn: TranscriptTurn,
): Pick<PractisedAnswer, "question" | "parts" | "assessment" | "level"> | null {
  const { answer, assessment, question } = turn;
  if (turn.phase === "your-questions" || assessment === null) return null;
  const asked = [
    { text: question.text, aim: null, answer },
    ...turn.probes.map(({ text, aim, answer }) => ({ text, aim, answer })),
  ];
  const parts = asked.flatMap(({ text, aim, answer }): PractisedPart[] =>
    answer && !answer.skipped ? [{ sequence: answer.sequence, asked: text, text: answer.text, aim }] : []
  );
  if (parts.length === 0) return null;
  return { question, parts, assessment, level: levelOf(assessment) };
}
