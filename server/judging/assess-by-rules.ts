/** Judges an answer by rules: offline, deterministic, every level with the words that earned it. */
import type { Competency, Question } from "../question-bank/question-bank.ts";
import type { AnswerPart, Assessment, GateResult, PointCoverage } from "./assessment.ts";
import { findActs } from "./acts.ts";
import { gateAnswer } from "./answer-gate.ts";
import { coverageOf } from "./coverage.ts";
import { voidWithoutEvidence } from "./evidence.ts";
import type { Finding, Findings, Rater } from "./finding.ts";
import { improveAnswer } from "./improved-answer.ts";
import { notJudged } from "./not-judged.ts";
import { coverPoints, isNamesOnly } from "./points.ts";
import { rateClarity } from "./rate-clarity.ts";
import { rateCollaboration } from "./rate-collaboration.ts";
import { rateAccuracy, rateDepth } from "./rate-knowledge.ts";
import { rateOwnership } from "./rate-ownership.ts";
import { rateProblemSolving } from "./rate-problem-solving.ts";
import { readAnswer } from "./reading.ts";
import { RUBRIC_VERSION, RULES_VERSION } from "./rubric.ts";
import { findSpecifics } from "./specifics.ts";
import { starOf } from "./star.ts";
import { hasStarParts, isTechnical, subjectOf } from "./subject.ts";
import { standingOf } from "./theme.ts";
import { answerScore } from "./totals.ts";

const RATERS: Readonly<Record<Competency, Rater>> = {
  "technical-accuracy": rateAccuracy,
  "depth-of-knowledge": rateDepth,
  "problem-solving": rateProblemSolving,
  "communication-clarity": rateClarity,
  "ownership": rateOwnership,
  "collaboration": rateCollaboration,
};
const GOOD_SHOWN = 3;
const MISSING_SHOWN = 4;
/** Rules never claim to be surer than this. */
const MAX_CONFIDENCE = 0.75;

/** Gate of all parts together: substantive when one part is; else the class of the first answer. */
export function gateParts(
  question: Question,
  parts: readonly AnswerPart[],
): { gate: GateResult; judged: AnswerPart[] } {
  const gates = parts.map((part) => gateAnswer(part.text, question, part.asked));
  const judged = parts.filter((_, at) => gates[at]?.class === "substantive");
  const substantive = gates.find((gate) => gate.class === "substantive");
  const gate = substantive ?? gates[0] ?? { class: "empty", because: "There is no answer in the text yet." };
  return { gate, judged };
}

/** All that raters look at, from the parts that passed the gate. */
export function findAll(question: Question, parts: readonly AnswerPart[]): Findings {
  const subject = subjectOf(question);
  const reading = readAnswer(question, parts);
  const acts = findActs(reading);
  const points = coverPoints(reading, subject);
  const coverage = coverageOf(reading, points, subject);
  return {
    reading,
    acts,
    star: starOf(reading, acts),
    specifics: findSpecifics(reading),
    points,
    coverage,
    technical: isTechnical(question.kind),
    standing: standingOf(question, reading, coverage, subject),
    namesOnly: reading.sentences.every((sentence) => isNamesOnly(sentence.spoken)),
  };
}

function confidenceOf(findings: Findings, rated: number, asked: number): number {
  const length = Math.min(1, findings.reading.words / 80);
  const evidence = asked === 0 ? 0 : rated / asked;
  const value = 0.25 + 0.25 * length + 0.15 * evidence + 0.1 * findings.reading.focus;
  return Math.round(Math.min(MAX_CONFIDENCE, value) * 100) / 100;
}

function goodOf(findings: Findings, ratings: readonly Finding[]): string[] {
  const strongest = [...ratings].sort((a, b) => (b.rating.level ?? 0) - (a.rating.level ?? 0));
  const lines = strongest.map((finding) => finding.good).filter((line) => line !== "");
  if (lines.length === 0 && findings.specifics.numbers.length > 0) {
    lines.push("You give figures, which makes it checkable.");
  }
  return [...new Set(lines)].slice(0, GOOD_SHOWN);
}

function missingOf(
  points: readonly PointCoverage[],
  ratings: readonly Finding[],
  technical: boolean,
): string[] {
  const weakest = [...ratings].sort((a, b) => (a.rating.level ?? 0) - (b.rating.level ?? 0));
  const lines = weakest.map((finding) => finding.missing);
  const open = points.filter((point) => point.covered === "no").map((point) =>
    `Not in your answer yet: ${point.text}`
  );
  return [...new Set([...lines, ...(technical ? open : [])])].filter((line) => line !== "").slice(
    0,
    MISSING_SHOWN,
  );
}

/** A story for another question shows no more than that there is one; one that is near it, no more than an act. */
const MOST_BY_STANDING = { off: 2, near: 3, on: 5 } as const;

function heldToTheme(result: Finding, findings: Findings): Finding {
  const { level } = result.rating;
  const most = MOST_BY_STANDING[findings.standing];
  if (level === null || level <= most) return result;
  return {
    rating: {
      ...result.rating,
      level: most,
      because: findings.standing === "off"
        ? "This is told clearly, but it does not answer what was asked."
        : "This is told clearly, but its line to what was asked is thin.",
    },
    good: "",
    missing: findings.standing === "off"
      ? "Take an event in which what was asked for really came up."
      : "Say in one sentence how this answers the question.",
  };
}

/** Points that are a part of a told event are made when that part was heard: card and study plan say the same. */
function withToldParts(question: Question, { points, star }: Findings): PointCoverage[] {
  return points.map((point) => {
    const part = question.points.find(({ id }) => id === point.pointId)?.part;
    const quote = part && star[part];
    return quote && point.covered !== "yes" ? { ...point, covered: "yes", quote } : point;
  });
}

/** Judges the parts. Pure: the same input gives the same bytes. */
export function assessByRules(question: Question, parts: readonly AnswerPart[]): Assessment {
  const { gate, judged } = gateParts(question, parts);
  if (gate.class !== "substantive") return notJudged(question, gate);
  const findings = findAll(question, judged);
  const results = question.competencies.map((competency) =>
    heldToTheme(RATERS[competency](findings), findings)
  );
  const ratings = results.map((result) => voidWithoutEvidence(result.rating, parts));
  const rated = ratings.filter((rating) => rating.level !== null).length;
  return {
    engine: "rules",
    engineVersion: RULES_VERSION,
    rubricVersion: RUBRIC_VERSION,
    fallback: false,
    gate,
    ratings,
    score: answerScore(ratings),
    confidence: confidenceOf(findings, rated, ratings.length),
    good: goodOf(findings, results),
    missing: missingOf(findings.points, results, findings.technical),
    improved: improveAnswer(findings, question),
    points: withToldParts(question, findings),
    star: hasStarParts(question.kind) ? findings.star : null,
  };
}
