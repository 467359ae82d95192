/** The summary of a finished interview: what trends compare. */
import type { InterviewView } from "../interviews/interviews.ts";
import type { Engine, Judging } from "../judging/judging.ts";
import type { Competency } from "../question-bank/question-bank.ts";

/** Levels of one finished interview, as trends compare them. */
export interface IntakeSummary {
  interviewId: string;
  at: Date;
  jobRole: string | null;
  mode: string;
  /** 0 to 100; null without enough evidence. */
  overall: number | null;
  /** Every engine that judged, in order of the alphabet; more than one makes levels hard to compare. */
  engines: Engine[];
  rubricVersion: string;
  competencies: {
    competency: Competency;
    /** Mean of the rated levels; null without enough evidence. */
    level: number | null;
    answers: number;
    /** Mean level (1 to 10) of the questions that were rated on it; null when none was. */
    difficulty: number | null;
  }[];
}

/** Pure; the totals are the judging domain's own. */
export function summarise(
  view: Pick<InterviewView, "id" | "startedAt" | "finishedAt" | "jobRole" | "mode" | "turns">,
  judging: Pick<Judging, "totals">,
): IntakeSummary {
  const judged = view.turns.flatMap(({ question, assessment }) =>
    assessment ? [{ question, assessment }] : []
  );
  const totals = judging.totals(judged.map(({ assessment }) => assessment));
  const difficultyOf = (competency: Competency) => {
    const levels = judged.filter(({ assessment }) =>
      assessment.ratings.some((rating) => rating.competency === competency && rating.level !== null)
    ).map(({ question }) => question.level);
    if (levels.length === 0) return null;
    return Math.round(levels.reduce((sum, level) => sum + level, 0) / levels.length * 10) / 10;
  };
  return {
    interviewId: view.id,
    at: view.finishedAt ?? view.startedAt,
    jobRole: view.jobRole,
    mode: view.mode,
    overall: totals.overall,
    engines: [...new Set(judged.map(({ assessment }) => assessment.engine))].sort(),
    rubricVersion: judged.at(-1)?.assessment.rubricVersion ?? "",
    competencies: totals.competencies.map(({ competency, level, answers }) => ({
      competency,
      level,
      answers,
      difficulty: difficultyOf(competency),
    })),
  };
}
