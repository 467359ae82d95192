/** The door of the judging domain: recognise an answer, rate it with evidence, compute totals. */
import type { Competency, Question } from "../question-bank/question-bank.ts";
import type { AnswerPart, Assessment, Engine, GateResult, Level, Quote } from "./assessment.ts";

export { GATE_CLASSES, STAR_PARTS } from "./assessment.ts";
export type * from "./assessment.ts";
export { createJudging, type JudgingDeps } from "./create-judging.ts";
export { readsAsEnglish } from "./foreign-language.ts";
export { COMPETENCY_LABELS } from "./rubric.ts";
export { createStoryFit, type QuestionFit, type StoryFit, type ThemeFit } from "./story-fit.ts";
export { findStarParts, type StarParts } from "./star.ts";
export { answerScore, bandOf } from "./totals.ts";
export { type Signal, vagueness } from "./vagueness.ts";

export interface AssessInput {
  question: Question;
  /** The answer and the answers to its follow-ups, in order. */
  parts: readonly AnswerPart[];
}

export interface CompetencyTotal {
  competency: Competency;
  /** Mean of the rated levels to two decimals; null when nothing was rated. */
  level: number | null;
  /** How many answers were rated on it. */
  answers: number;
  /** The strongest evidence, at most three. */
  quotes: Quote[];
}

export interface Totals {
  /** 0 to 100; null when no answer could be rated. */
  overall: number | null;
  band: Band | null;
  competencies: CompetencyTotal[];
}

/** 0–39, 40–59, 60–74, 75–89, 90–100. */
export type Band = "starting" | "developing" | "solid" | "strong" | "outstanding";

export interface Judging {
  /** Which engine answers first: what pages say about it. */
  readonly engine: Engine;
  readonly rubricVersion: string;
  /** Recognises the answer before any score. Pure; a millisecond or few. */
  gate(answer: string, question: Question, asked: string): GateResult;
  /** Never rejects because of a provider: the rules answer then, labelled as fallback. */
  assess(input: AssessInput, signal?: AbortSignal): Promise<Assessment>;
  /** Mechanical: the same assessments give the same totals. */
  totals(assessments: readonly Assessment[]): Totals;
  /** The anchor sentence of a level, for reports. */
  anchor(competency: Competency, level: Level): string;
}
