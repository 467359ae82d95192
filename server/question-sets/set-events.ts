/** The events of a question set's log: what followers are told, in this order, and what the view is folded from. */
import type { Engine } from "../judging/judging.ts";
import type { SetQuestion } from "./set-question.ts";

export type SetOriginKind = "resume" | "role" | "job-description" | "imported";

/** Settings that a set is made with; kept, so that a resumed or regenerated part is made alike. */
export interface SetSettings {
  skillCount: number;
  batchSize: number;
  /** Questions per skill, 1 to 8. */
  questionsPerSkill: number;
  /** 1 to 10: around which the levels spread. */
  level: number;
}

/** A line of the candidate's document that shows a skill, verbatim. */
export interface SkillEvidence {
  quote: string;
  where: "experience" | "project" | "summary" | "skills" | "education" | "job-description" | "elsewhere";
  /** Job title, project or organisation that it belongs to. */
  context?: string;
}

/** A skill that questions are made for, with what makes it worth asking about. */
export interface PlannedSkill {
  /** Canonical; unique within the set. */
  skill: string;
  /** 0 to 1: how much stands behind it. Skills are in this order. */
  weight: number;
  /** One sentence for the interviewer. */
  because: string;
  evidence: SkillEvidence[];
  /** Which engine named it. */
  engine: Engine;
}

/** Stages of the work, as `step_1` to `step_4` of the API: reading, skills, sources, questions. */
export const SET_STEPS = ["reading", "choosing-skills", "finding-sources", "writing-questions"] as const;
export type SetStep = (typeof SET_STEPS)[number];

/** Who is asked upstream. */
export type SetProvider = "skills-model" | "search" | "question-model";

/** What did not go as planned and what was done instead; each has a plain sentence. */
export type SetNoteCode =
  | "quota-exhausted"
  | "provider-failed"
  | "no-sources"
  | "batch-split"
  | "source-trimmed"
  | "document-trimmed"
  | "fewer-questions"
  | "fewer-skills";

export interface SetUse {
  provider: SetProvider;
  /** Id of the model. */
  model: string;
  requests: number;
  inputTokens: number;
  outputTokens: number;
  /** Search requests, which are priced by the piece. */
  searches: number;
  /** True where the provider did not say and the tokenizer counted. */
  estimated: boolean;
}

export type SetEvent =
  | {
    type: "started";
    title: string;
    origin: SetOriginKind;
    /** Null where none is known. */
    jobRole: string | null;
    resumeId: string | null;
    settings: SetSettings;
    /** Engines that are configured: what is expected to write what. */
    engines: { skills: Engine; sources: Engine; questions: Engine };
  }
  /** A stage begins; `skills` are those it is about, empty for all. */
  | { type: "step"; step: SetStep; skills: string[] }
  | { type: "skills-chosen"; skills: PlannedSkill[]; engine: Engine; fallback: boolean }
  /** The pages that questions of this skill will rest on; none: it goes context-free. */
  | { type: "sources-found"; skill: string; sources: { url: string; title: string }[]; engine: Engine }
  /** What a skill has from now on; replaces what it had. */
  | {
    type: "skill-done";
    skill: string;
    questions: SetQuestion[];
    /** True where the configured model failed and the rules wrote instead. */
    fallback: boolean;
    /** True when the questions came from the cache and cost nothing. */
    cached: boolean;
  }
  | { type: "skill-failed"; skill: string; reason: string }
  /** Asked to be made anew. */
  | { type: "skill-restarted"; skill: string }
  | { type: "note"; code: SetNoteCode; provider: SetProvider | null; skills: string[]; message: string }
  | { type: "used"; use: SetUse }
  | { type: "cache-used"; what: "skills" | "sources" | "questions" | "page"; skill: string | null }
  | { type: "question-edited"; question: SetQuestion }
  | { type: "question-removed"; questionId: string }
  | { type: "questions-added"; questions: SetQuestion[] }
  | { type: "finished"; outcome: "completed" | "cancelled" | "failed"; message: string };

/** An event with its place in the log: `sequence` counts from 1 without gaps and is what a follower resumes from. */
export type LoggedSetEvent = SetEvent & { sequence: number; at: Date };
