/** How the levels of each competency move over interviews: only numbers that can be compared are. */
import { COMPETENCIES, type Competency } from "../question-bank/question-bank.ts";
import type { IntakeSummary } from "./summary.ts";

export interface TrendPoint {
  interviewId: string;
  at: Date;
  jobRole: string | null;
  mode: string;
  /** Null is "not enough evidence": a gap, not a zero. */
  level: number | null;
  /** How many answers the level rests on. */
  answers: number;
  /** Mean level of the questions, 1 to 10. */
  difficulty: number | null;
  /** Whether the newest engine and rubric judged it. */
  comparable: boolean;
}

export interface TrendChange {
  /** The newest comparable level, and the mean of those before it. */
  now: number;
  before: number;
  /** How many interviews are in `before`. */
  over: number;
  /** Set when the questions were not equally hard, so that the levels do not compare. */
  questions: { now: number; before: number } | null;
}

export interface Trend {
  competency: Competency;
  /** One per interview, the oldest first. */
  points: TrendPoint[];
  /** Null with fewer than two comparable levels. */
  change: TrendChange | null;
}

/** What one step of the interviewer's difficulty may differ without making another interview of it. */
const ALIKE_WITHIN = 2;
/** Farther back lies somebody else's practice. */
const COMPARED_BEFORE = 5;

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const toTenth = (number: number) => Math.round(number * 10) / 10;

const rated = (summary: IntakeSummary) => summary.competencies.some(({ level }) => level !== null);

/**
 * Levels are compared where the same engines judged with the same rubric as in the newest interview: another reader
 * or another scale would look like progress, or hide it.
 */
export function comparableWith(newest: IntakeSummary | undefined, summary: IntakeSummary): boolean {
  return newest !== undefined && summary.rubricVersion === newest.rubricVersion &&
    summary.engines.join() === newest.engines.join();
}

function changeOf(points: readonly TrendPoint[]): TrendChange | null {
  const known = points.flatMap(({ level, difficulty, comparable }) =>
    comparable && level !== null ? [{ level, difficulty }] : []
  );
  const last = known.at(-1);
  const earlier = known.slice(0, -1).slice(-COMPARED_BEFORE);
  if (!last || earlier.length === 0) return null;
  const before = mean(earlier.flatMap(({ difficulty }) => difficulty === null ? [] : [difficulty]));
  const now = last.difficulty ?? before;
  return {
    now: toTenth(last.level),
    before: toTenth(mean(earlier.map(({ level }) => level))),
    over: earlier.length,
    questions: Math.abs(now - before) > ALIKE_WITHIN ? { now: toTenth(now), before: toTenth(before) } : null,
  };
}

/** One trend per competency that was ever asked about. @param summaries in any order. Pure. */
export function trendsOf(summaries: readonly IntakeSummary[]): Trend[] {
  const inOrder = summaries.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const newest = inOrder.findLast(rated);
  return COMPETENCIES.flatMap((competency): Trend[] => {
    if (!inOrder.some((summary) => summary.competencies.some((one) => one.competency === competency))) {
      return [];
    }
    const points = inOrder.map((summary): TrendPoint => {
      const own = summary.competencies.find((one) => one.competency === competency);
      return {
        interviewId: summary.interviewId,
        at: summary.at,
        jobRole: summary.jobRole,
        mode: summary.mode,
        level: own?.level ?? null,
        answers: own?.answers ?? 0,
        difficulty: own?.difficulty ?? null,
        comparable: comparableWith(newest, summary),
      };
    });
    return [{ competency, points, change: changeOf(points) }];
  });
}
