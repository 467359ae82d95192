/** The view row of an interview: how the folded state is written to it, and the status read from it. */
import type { InterviewMode } from "./interview-events.ts";
import type { FoldedInterview } from "./interview-state.ts";
import { elapsedSeconds, statusOf, timesOf } from "./interview-view.ts";
import type { InterviewState, InterviewStatus } from "./interviews.ts";

export interface InterviewRow {
  id: string;
  owner: string;
  mode: string;
  job_role: string | null;
  state: string;
  question_index: number;
  total_questions: number;
  difficulty: number;
  assessment: number;
  started_at: number;
  finished_at: number | null;
  paused_at: number | null;
  paused_ms: number;
  sequence: number;
  overall_score: number | null;
}

function numberOrNull(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** The status as its row says it; PostgreSQL hands out 64-bit integers as text. */
export function readStatus(row: InterviewRow, now: number): InterviewStatus {
  const finishedAt = numberOrNull(row.finished_at);
  const startedAt = Number(row.started_at);
  const pausedAt = numberOrNull(row.paused_at);
  return {
    id: row.id,
    state: row.state as InterviewState,
    mode: row.mode as InterviewMode,
    jobRole: row.job_role,
    questionIndex: Number(row.question_index),
    totalQuestions: Number(row.total_questions),
    difficulty: Number(row.difficulty),
    elapsedSeconds: elapsedSeconds({ startedAt, finishedAt, pausedAt, pausedMs: Number(row.paused_ms) }, now),
    completed: finishedAt !== null,
    assessment: Number(row.assessment) === 1,
    startedAt: new Date(startedAt),
    finishedAt: finishedAt === null ? null : new Date(finishedAt),
    sequence: Number(row.sequence),
    overallScore: numberOrNull(row.overall_score),
  };
}

/** The columns that change with the log. */
export function rowOf(id: string, state: FoldedInterview) {
  const status = statusOf(id, state, 0);
  const times = timesOf(state);
  return {
    state: status.state,
    question_index: status.questionIndex,
    difficulty: status.difficulty,
    finished_at: times.finishedAt,
    paused_at: times.pausedAt,
    paused_ms: times.pausedMs,
    sequence: state.sequence,
    overall_score: state.overallScore,
  };
}
