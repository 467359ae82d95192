/** What a report contains; the page, the PDF and the JSON show the same numbers. */
import type { Phase } from "../interviews/interviews.ts";
import type { Assessment, Band, CompetencyTotal, Engine } from "../judging/judging.ts";

export interface ReportCard {
  index: number;
  phase: Phase;
  question: string;
  skill: string;
  difficulty: number;
  difficultyAfter: number | null;
  /** The answer first, then the follow-ups with theirs; `answer` null when skipped. */
  exchanges: { asked: string; kind: "question" | "probe"; answer: string | null; sequence: number | null }[];
  /** Hints that were taken in practice, from a nudge to almost there; they lower no score. */
  hints: { level: number; text: string }[];
  /** Null when the question was not answered. */
  assessment: Assessment | null;
  /** Shown after the interview: what a good answer holds. */
  reference: string;
  source: { title: string; url: string } | null;
}

export interface StudyStep {
  topic: string;
  why: string;
  how: string;
  source: { title: string; url: string } | null;
}

export interface Report {
  interviewId: string;
  createdAt: Date;
  candidateName: string | null;
  jobRole: string | null;
  company: string | null;
  mode: string;
  assessment: boolean;
  /** One sentence that says what would change the most: "You show your work. Now show its size." */
  headline: string;
  summary: string;
  /** 0 to 100, null without enough evidence. */
  overall: number | null;
  band: Band | null;
  competencies: (CompetencyTotal & { label: string; anchor: string | null })[];
  cards: ReportCard[];
  gaps: { skill: string; reason: string }[];
  studyPlan: StudyStep[];
  timeline: { index: number; difficulty: number; score: number | null }[];
  totalQuestions: number;
  answeredQuestions: number;
  elapsedSeconds: number;
  /** Every engine that took part. */
  engines: Engine[];
  engineVersion: string;
  rubricVersion: string;
  fallback: boolean;
  /** Who judged, in words: engines, versions, and whether the rules had to stand in. */
  judgedBy: string;
  /** What the score does not mean. */
  limits: string;
  attribution: string;
}
