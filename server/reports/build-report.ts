/** Writes the report of an interview from its view: pure, so the same log gives the same report. */
import type { InterviewView, TranscriptTurn } from "../interviews/interviews.ts";
import type { Engine, Level, Totals } from "../judging/judging.ts";
import { COMPETENCIES, type Competency } from "../question-bank/question-bank.ts";
import type { SkillGaps } from "../resumes/resumes.ts";
import { evidencePattern, isRated, isScored } from "./evidence-pattern.ts";
import { writeHeadline } from "./headline.ts";
import { capitalised, COMPETENCY_LABELS, count, listed } from "./labels.ts";
import type { Report, ReportCard } from "./report.ts";
import { studyPlan } from "./study-plan.ts";

export interface ReportInput {
  view: InterviewView;
  totals: Totals;
  /** Null when no resume was given, it has expired, or its gaps are for another role. */
  gaps: SkillGaps | null;
  anchor: (competency: Competency, level: Level) => string;
  rubricVersion: string;
  now: Date;
}

/** Never throws: an interview without answers gets a report that says so. */
export function buildReport({ view, totals, gaps, anchor, rubricVersion, now }: ReportInput): Report {
  const pattern = evidencePattern(view);
  const { finding, headline, summary } = writeHeadline(pattern, totals);
  const competencies = COMPETENCIES.map((competency) => {
    const total = totals.competencies.find((each) => each.competency === competency) ??
      { competency, level: null, answers: 0, quotes: [] };
    return {
      ...total,
      label: COMPETENCY_LABELS[competency],
      anchor: total.level === null ? null : anchor(competency, nearestLevel(total.level)),
    };
  });
  const engines = enginesOf(view);
  const engineVersion = view.turns.findLast((turn) => turn.assessment)?.assessment?.engineVersion ?? "";
  const fallback = view.turns.some((turn) => turn.fallback || turn.assessment?.fallback === true);
  return {
    interviewId: view.id,
    createdAt: now,
    candidateName: view.candidateName,
    jobRole: view.jobRole,
    company: view.company,
    mode: view.mode,
    assessment: view.assessment,
    headline,
    summary: [ending(view, pattern.asked), summary].filter(Boolean).join(" "),
    overall: totals.overall,
    band: totals.band,
    competencies,
    cards: view.turns.map(card),
    gaps: (gaps?.gaps ?? []).map(({ skill, reason }) => ({ skill, reason })),
    studyPlan: studyPlan({
      finding,
      turns: view.turns,
      competencies: totals.competencies,
      gaps: gaps?.gaps ?? [],
      anchor,
    }),
    timeline: view.turns.filter(isScored).map((turn) => ({
      index: turn.index,
      difficulty: turn.difficulty,
      score: turn.assessment?.score ?? null,
    })),
    totalQuestions: view.totalQuestions,
    answeredQuestions:
      view.turns.filter(({ answer }) => answer && !answer.skipped && answer.text.trim()).length,
    elapsedSeconds: view.elapsedSeconds,
    engines,
    engineVersion,
    rubricVersion,
    fallback,
    judgedBy: judgedBy(engines, engineVersion, rubricVersion, fallback),
    limits: limits(pattern.rated, view),
    attribution: gaps !== null && gaps.gaps.length > 0 ? gaps.attribution : "",
  };
}

function nearestLevel(mean: number): Level {
  return Math.min(5, Math.max(1, Math.round(mean))) as Level;
}

/** Only when it was cut short: an interview that ran to its end needs no remark. */
function ending(view: InterviewView, asked: number): string {
  if (asked === 0 || view.turns.length >= view.totalQuestions) return "";
  return `You ended after ${count(asked, "question")} of ${view.totalQuestions}.`;
}

function enginesOf(view: InterviewView): Engine[] {
  const engines = new Set<Engine>();
  for (const turn of view.turns) {
    engines.add(turn.engine);
    if (turn.assessment) engines.add(turn.assessment.engine);
  }
  return engines.size > 0 ? [...engines].sort() : [view.engine];
}

function judgedBy(engines: Engine[], version: string, rubric: string, fallback: boolean): string {
  const models = engines.flatMap((engine) =>
    engine.startsWith("model:") ? [engine.slice("model:".length)] : []
  );
  const rules = engines.includes("rules")
    ? `the rules${models.length === 0 ? rulesVersion(version) : ""}`
    : "";
  const by = listed([...models.map((id) => `the model ${id}`), ...(rules ? [rules] : [])]);
  const sentences = [`Asked and judged by ${by}, with rubric ${rubric}.`];
  if (models.length === 0 && !fallback) sentences.push("No model took part.");
  if (fallback) {
    sentences.push("Where the model did not answer in time the rules stood in; those answers are marked.");
  }
  return sentences.join(" ");
}

/** Engines name their version with themselves in front (`rules-1.0.0`); in the sentence the number is enough. */
function rulesVersion(version: string): string {
  const number = version.replace(/^rules-?/u, "");
  return number === "" ? "" : ` ${number}`;
}

function limits(rated: number, { assessment, turns }: InterviewView): string {
  const parts = [
    "A score says how these answers compare with described levels. It does not say who you are, and no name, " +
    "school, accent or pause went into it.",
    "What could not be judged was left out, not counted as zero.",
  ];
  if (rated > 0 && rated < 3) {
    parts.push(
      `${capitalised(count(rated, "rated answer"))} carry little weight: another day may read differently.`
        .replace("One rated answer carry", "One rated answer carries"),
    );
  }
  const helped = turns.filter(({ hints }) => hints.length > 0).length;
  if (helped > 0) {
    parts.push(
      `Hints were taken with ${
        count(helped, "question")
      }. They stand there and lowered no score, so an answer ` +
        "given without them weighs the same.",
    );
  }
  if (!assessment) {
    parts.push("This was practice: the questions adapted to you, so two reports do not compare one to one.");
  }
  return parts.join(" ");
}

function card(turn: TranscriptTurn): ReportCard {
  const said = (answer: TranscriptTurn["answer"]) =>
    answer === null
      ? { answer: null, sequence: null }
      : { answer: answer.skipped ? null : answer.text, sequence: answer.sequence };
  return {
    index: turn.index,
    phase: turn.phase,
    question: turn.question.text,
    skill: turn.question.skill,
    difficulty: turn.difficulty,
    difficultyAfter: turn.difficultyAfter,
    exchanges: [
      { asked: turn.question.text, kind: "question", ...said(turn.answer) },
      ...turn.probes.map((probe) => ({ asked: probe.text, kind: "probe" as const, ...said(probe.answer) })),
    ],
    hints: turn.hints.map(({ level, text }) => ({ level, text })),
    assessment: turn.answer === null && !isRated(turn.assessment) ? null : turn.assessment,
    reference: turn.question.reference,
    source: turn.question.source ?? null,
  };
}
