/** What a judgement of one question's answers looks like, whichever engine made it. */
import type { Competency } from "../question-bank/question-bank.ts";

/** `rules`, or `model:<id of the model>`. */
export type Engine = "rules" | `model:${string}`;

/** One piece of what the candidate said to one question: the answer, then the answers to its follow-ups. */
export interface AnswerPart {
  /** Sequence of the `answer-given` event: quotes refer to it. */
  sequence: number;
  /** The question or follow-up that this answers. */
  asked: string;
  text: string;
}

/** The candidate's exact words: `part.text.slice(start, end) === text`, always verified. */
export interface Quote {
  sequence: number;
  start: number;
  end: number;
  text: string;
}

export const GATE_CLASSES = [
  "substantive",
  "empty",
  "gibberish",
  "echo",
  "off-topic",
  "dont-know",
  "skip",
  "instruction",
  "other-language",
  "repeat-request",
  "clarify-request",
  "back-request",
  "hint-request",
] as const;
/** How an answer is recognised before any score. Only `substantive` is judged on its content. */
export type GateClass = (typeof GATE_CLASSES)[number];

export interface GateResult {
  class: GateClass;
  /** For logs and for the candidate: why, in one sentence. */
  because: string;
}

export type Level = 1 | 2 | 3 | 4 | 5;

export interface Rating {
  competency: Competency;
  /** Null is "not enough evidence": neither zero nor in any mean. */
  level: Level | null;
  /** At least one when there is a level. */
  quotes: Quote[];
  /** What in the words earned this level, one sentence. */
  because: string;
}

export interface PointCoverage {
  pointId: string;
  /** The rubric point as a statement. */
  text: string;
  covered: "yes" | "partly" | "no" | "contradicted";
  quote: Quote | null;
}

export const STAR_PARTS = ["situation", "task", "action", "result"] as const;
export type StarPart = (typeof STAR_PARTS)[number];

export interface Assessment {
  engine: Engine;
  engineVersion: string;
  rubricVersion: string;
  /** True when a model was configured and the rules had to answer instead. */
  fallback: boolean;
  gate: GateResult;
  ratings: Rating[];
  /** 1 to 10, computed by us from the levels; null without enough evidence. */
  score: number | null;
  /** 0 to 1: the evaluator's certainty. Never inferred from voice, pace or face. */
  confidence: number;
  good: string[];
  missing: string[];
  /** One better version that uses only facts the candidate gave; null when there was nothing to improve on. */
  improved: string | null;
  points: PointCoverage[];
  /** The STAR parts that were found; null for a kind of question that has none. */
  star: Partial<Record<StarPart, Quote>> | null;
}
