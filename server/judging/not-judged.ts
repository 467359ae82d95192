/** The assessment of what is no answer: no level, no score, and a sentence that says why and what to do. */
import type { Question } from "../question-bank/question-bank.ts";
import type { Assessment, Engine, GateResult } from "./assessment.ts";
import { RUBRIC_VERSION, RULES_VERSION } from "./rubric.ts";
import { hasStarParts } from "./subject.ts";

type NotJudged = Exclude<GateResult["class"], "substantive">;

const TOLD: Readonly<Record<NotJudged, { good: string[]; missing: string[] }>> = {
  empty: { good: [], missing: ["There was no answer to judge. One or two sentences are enough to start."] },
  gibberish: { good: [], missing: ["The text could not be read as an answer. Say it in full sentences."] },
  echo: {
    good: [],
    missing: ["You said the question again. Start with the first thing you would answer to it."],
  },
  "off-topic": {
    good: [],
    missing: ["This was about something else. Come back to what was asked, in one sentence first."],
  },
  "dont-know": {
    good: ["You said openly that you do not know, which is better than guessing."],
    missing: ["Next time add what you do know nearby, or how you would find out."],
  },
  skip: { good: [], missing: ["You skipped this question; it does not count for or against you."] },
  instruction: {
    good: [],
    missing: ["The text told the interviewer how to score. Only answers to the question are judged."],
  },
  "other-language": {
    good: [],
    missing: ["Answers are judged in English for now. Say it again in English, simply."],
  },
  "repeat-request": {
    good: [],
    missing: ["You asked for the question again and gave no answer after that."],
  },
  "clarify-request": {
    good: [],
    missing: ["You asked what the question means and gave no answer after that."],
  },
  "back-request": {
    good: [],
    missing: ["You asked to see an earlier answer and gave none to this question after that."],
  },
  "hint-request": {
    good: [],
    missing: ["You asked for a hint and gave no answer after that."],
  },
};

/** How certain the recognition itself is; nothing about the person. */
const GATE_CONFIDENCE = 0.9;

/**
 * Levels and score are null: not enough evidence, neither zero nor in a mean. That holds for every class that is
 * not substantive, "I don't know" and skipping included; a report shows how many questions were answered.
 */
export function notJudged(question: Question, gate: GateResult, engine: Engine = "rules"): Assessment {
  if (gate.class === "substantive") throw new Error("A substantive answer is judged, not refused.");
  const { good, missing } = TOLD[gate.class];
  return {
    engine,
    engineVersion: RULES_VERSION,
    rubricVersion: RUBRIC_VERSION,
    fallback: false,
    gate,
    ratings: question.competencies.map((competency) => ({
      competency,
      level: null,
      quotes: [],
      because: gate.because,
    })),
    score: null,
    confidence: GATE_CONFIDENCE,
    good: [...good],
    missing: [...missing],
    improved: null,
    points: question.points.map(({ id, text }) => ({ pointId: id, text, covered: "no", quote: null })),
    star: hasStarParts(question.kind) ? {} : null,
  };
}
