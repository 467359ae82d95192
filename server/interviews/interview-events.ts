/** The events of an interview's log: what was acknowledged is here; everything else is a view of it. */
import type { Assessment, Engine, GateResult } from "../judging/judging.ts";
import type { Competency, Question } from "../question-bank/question-bank.ts";

export const INTERVIEW_MODES = ["technical", "hr", "behavioral", "mixed"] as const;
export type InterviewMode = (typeof INTERVIEW_MODES)[number];

export const PERSONAS = ["neutral", "warm", "demanding"] as const;
/** Changes wording only, never scoring. */
export type Persona = (typeof PERSONAS)[number];

export const PHASES = ["opening", "role", "systems", "behaviour", "your-questions"] as const;
export type Phase = (typeof PHASES)[number];

export const PROBE_AIMS = ["own-action", "result", "situation", "reasoning", "reflection"] as const;
/**
 * What a follow-up asks for, in the order in which a missing part is chosen; or one rubric point by id; or the
 * same again in a full sentence, after something that could not be understood.
 */
export type ProbeAim = (typeof PROBE_AIMS)[number] | `point:${string}` | "full-sentence";

export type DifficultyPolicy = "damped" | "steps";

/** One place in the interview: which competencies and which kind of question stand there. */
export interface SyllabusSlot {
  phase: Phase;
  competencies: Competency[];
  /** Canonical skill or theme to ask about, when the slot has one. */
  skill?: string;
  kinds: Question["kind"][];
  /** True in the part that is equal for all in assessment mode. */
  core: boolean;
  /** The very question that stands here, when somebody chose it; else one is picked when its turn comes. */
  question?: Question;
}

export interface Started {
  type: "started";
  mode: InterviewMode;
  jobRole: string | null;
  company: string | null;
  jobDescription: string | null;
  resumeId: string | null;
  /** First name from the resume, for the greeting only. */
  candidateName: string | null;
  /** What the opening may refer to, copied so that the interview outlives the resume. */
  resumeFacts: {
    titles: string[];
    organisations: string[];
    bullets: string[];
    skills: string[];
    gaps: string[];
  };
  assessment: boolean;
  persona: Persona;
  /** 1 to 10, where it starts. */
  difficulty: number;
  difficultyPolicy: DifficultyPolicy;
  totalQuestions: number;
  probes: boolean;
  syllabus: SyllabusSlot[];
  welcome: string;
}

export interface QuestionAsked {
  type: "question-asked";
  /** Counted from 0. */
  index: number;
  phase: Phase;
  /** Snapshot: text as asked, rubric points, reference. A later change of the bank changes no report. */
  question: Question;
  difficulty: number;
  engine: Engine;
  fallback: boolean;
}

export interface ProbeAsked {
  type: "probe-asked";
  index: number;
  aim: ProbeAim;
  text: string;
  /** For the candidate: why it was asked. */
  because: string;
  engine: Engine;
  fallback: boolean;
}

export interface AnswerGiven {
  type: "answer-given";
  index: number;
  /** 0: the answer to the question; 1, 2: to its follow-ups. */
  part: number;
  text: string;
  /** Submission key: the same key twice is one answer. */
  key: string;
  gate: GateResult;
}

/** The question again, the question in other words, or a look at the answer before it. */
export type ClarifyRequest = "repeat" | "clarify" | "look-back";

/** The interviewer said the question again or in other words; not a new question and not a follow-up. */
export interface Clarified {
  type: "clarified";
  index: number;
  request: ClarifyRequest;
  text: string;
}

/** A step towards the answer, asked for in practice; it costs nothing, and the report shows it. */
export interface HintGiven {
  type: "hint-given";
  index: number;
  /** Counted from 1 for each question, from a nudge to almost there. */
  level: number;
  text: string;
}

export interface QuestionSkipped {
  type: "question-skipped";
  index: number;
  part: number;
  key: string;
}

export interface AnswerAssessed {
  type: "answer-assessed";
  index: number;
  assessment: Assessment;
}

export interface DifficultyChanged {
  type: "difficulty-changed";
  from: number;
  to: number;
  policy: DifficultyPolicy;
  /** Ability estimate of the damped policy after this answer, on the 1–10 scale. */
  ability: number | null;
}

export interface Paused {
  type: "paused";
}

export interface Resumed {
  type: "resumed";
}

export interface Finished {
  type: "finished";
  reason: "completed" | "ended-by-candidate";
  /** The interviewer's last words. */
  closing?: string;
}

export interface ReportWritten {
  type: "report-written";
  overall: number | null;
}

export type InterviewEvent =
  | Started
  | QuestionAsked
  | ProbeAsked
  | AnswerGiven
  | Clarified
  | HintGiven
  | QuestionSkipped
  | AnswerAssessed
  | DifficultyChanged
  | Paused
  | Resumed
  | Finished
  | ReportWritten;

/** An event as it stands in the log. */
export interface Logged<E> {
  /** Counted from 1 in each interview, without gaps. */
  sequence: number;
  at: Date;
  event: E;
}
