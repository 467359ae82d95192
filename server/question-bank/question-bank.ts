/** The door of the question bank: built-in questions with rubric points and reference answers. */
import type { Question, QuestionKind } from "./question.ts";

export { checkQuestions, type Finding, type FindingRule } from "./check-questions.ts";
export {
  type Fingerprint,
  fingerprint,
  fingerprintSimilarity,
  NEAR_DUPLICATE_FROM,
} from "./question-similarity.ts";
export { shows, type Stemmed, stemmed } from "./text-signs.ts";
export { COMPETENCIES, QUESTION_KINDS, questionSchema } from "./question.ts";
export type { Competency, Question, QuestionKind, RubricPoint } from "./question.ts";

export interface QuestionFilter {
  kinds?: readonly QuestionKind[];
  /** Canonical skill or theme, compared without case. */
  skill?: string;
}

export interface QuestionBank {
  readonly all: readonly Question[];
  get(id: string): Question | undefined;
  find(filter: QuestionFilter): readonly Question[];
  /** Skills that have knowledge questions, canonical names. */
  readonly skills: readonly string[];
}
