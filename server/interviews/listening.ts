/** What the interviewer hears in an answer before any judgement: signs of vagueness and the parts of a story. */
import type { AnswerPart, Quote, StarPart } from "../judging/judging.ts";
import type { QuestionKind } from "../question-bank/question-bank.ts";

export interface Listening {
  /** Names of the signals that fire; two or more make an answer vague. */
  vagueness(text: string, about: { asked: string; kind: QuestionKind }): readonly string[];
  findStarParts(parts: readonly AnswerPart[]): Partial<Record<StarPart, Quote>>;
}
