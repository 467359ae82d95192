/** What the interviewer hears in an answer before any judgement: signs of vagueness and the parts of a story. */
import {
  type AnswerPart,
  findStarParts,
  type Signal,
  type StarParts,
  vagueness,
} from "../judging/judging.ts";
import type { QuestionKind } from "../question-bank/question-bank.ts";

export interface Listening {
  /** Names of the signals that fire; two or more make an answer vague. */
  vagueness(text: string, about: { asked: string; kind: QuestionKind }): readonly Signal[];
  findStarParts(parts: readonly AnswerPart[]): StarParts;
}

/** As the judge hears it: interviewer and judge should not disagree about what was said. */
export const LISTENING: Listening = { vagueness, findStarParts };
