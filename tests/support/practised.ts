/** Practised answers and summaries of made-up interviews, for the pure rules of practice. */
import type { Assessment, Level } from "../../server/judging/judging.ts";
import type { PractisedAnswer } from "../../server/practice/practised-answer.ts";
import { levelOf } from "../../server/practice/practised-answer.ts";
import type { IntakeSummary } from "../../server/practice/summary.ts";
import type { Question } from "../../server/question-bank/question-bank.ts";
import { INDEX_QUESTION } from "./judging-questions.ts";

export function assessmentOf(
  levels: (Level | null)[],
  changes: Partial<Assessment> = {},
  question: Question = INDEX_QUESTION,
): Assessment {
  const assessment: Assessment = {
    engine: "rules",
    engineVersion: "rules-1",
    rubricVersion: "r1",
    fallback: false,
    gate: { class: "substantive", because: "A test." },
    ratings: levels.map((level, at) => ({
      competency: question.competencies[at] ?? "ownership",
      level,
      quotes: [],
      because: "A test.",
    })),
    score: null,
    confidence: 0.5,
    good: [],
    missing: [],
    improved: null,
    points: question.points.map(({ id, text }) => ({ pointId: id, text, covered: "yes", quote: null })),
    star: null,
  };
  return { ...assessment, ...changes };
}

let ids = 0;

export function practised(
  levels: (Level | null)[],
  changes: Partial<PractisedAnswer> = {},
): PractisedAnswer {
  const question = changes.question ?? INDEX_QUESTION;
  const assessment = changes.assessment ?? assessmentOf(levels, {}, question);
  ids += 1;
  return {
    id: `ans_${ids}`,
    questionKey: `bank:${question.id}`,
    origin: "interview",
    interviewId: "int_1",
    cardId: null,
    at: new Date(Date.UTC(2031, 0, 1, 0, ids)),
    level: levelOf(assessment),
    question,
    parts: [{ sequence: 3, asked: question.text, text: "An index is sorted.", aim: null }],
    assessment,
    review: null,
    ...changes,
  };
}

/** @param day of January 2031 */
export function summaryOf(
  day: number,
  ownership: number | null,
  changes: Partial<IntakeSummary> & { difficulty?: number } = {},
): IntakeSummary {
  const { difficulty = 5, ...more } = changes;
  return {
    interviewId: `int_${day}`,
    at: new Date(Date.UTC(2031, 0, day)),
    jobRole: null,
    mode: "mixed",
    overall: null,
    engines: ["rules"],
    rubricVersion: "r1",
    competencies: [{
      competency: "ownership",
      level: ownership,
      answers: ownership === null ? 0 : 2,
      difficulty: ownership === null ? null : difficulty,
    }],
    ...more,
  };
}
