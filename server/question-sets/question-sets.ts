/** The door of the question sets: from a resume, a role, a job description or a spreadsheet to questions worth asking. */
import type { Engine } from "../judging/judging.ts";
import type { Owner } from "../owner.ts";
import type { LoggedSetEvent, PlannedSkill, SetOriginKind, SetProvider, SetSettings } from "./set-events.ts";
import type { SheetQuestions } from "./read-rows.ts";
import type { ImportedQuestion, QuestionChange, SetQuestion } from "./set-question.ts";

export { SET_LIMITS } from "./set-limits.ts";
export { SET_STEPS } from "./set-events.ts";
export type * from "./set-events.ts";
export type * from "./set-question.ts";
export type { SheetQuestions } from "./read-rows.ts";
export { setAsCsv } from "./downloads/as-csv.ts";
export { setAsMarkdown } from "./downloads/as-markdown.ts";
export { resultsAsText, setAsText } from "./downloads/as-text.ts";
export { importedRows } from "./imported-rows.ts";
export { importInvalid, questionMissing } from "./refusals.ts";
export { asInterviewQuestion } from "./as-interview-question.ts";

/** Where a set comes from. A resume may be compared with a role, too. */
export type SetOrigin =
  | { kind: "resume"; resumeId: string; jobRole?: string; jobDescription?: string }
  | {
    kind: "resume-document";
    fileName: string;
    bytes: Uint8Array;
    jobRole?: string;
    jobDescription?: string;
  }
  | { kind: "role"; jobRole: string }
  | { kind: "job-description"; jobDescription: string; jobRole?: string }
  | { kind: "imported"; questions: readonly ImportedQuestion[]; fileName?: string };

export interface StartSet {
  from: SetOrigin;
  /** Shown in the list; made from the origin when absent. */
  title?: string;
  /** 1 to 10; default from the resume's seniority or the role's title, else 5. */
  level?: number;
  /** 1 to 8; default 4. */
  questionsPerSkill?: number;
  /** What a program calls itself, so that it finds its newest set again. */
  clientId?: string;
}

/** `waiting`: its batch has not begun. `failed` says why and can be asked for again. */
export type SetSkillState = "waiting" | "finding-sources" | "writing" | "done" | "failed";

export interface SetSkill extends PlannedSkill {
  state: SetSkillState;
  /** In the order to ask them in: from easy to hard. */
  questions: SetQuestion[];
  /** Pages found for it; empty: context-free. */
  sources: { url: string; title: string }[];
  /** True where the configured model failed and the rules wrote instead. */
  fallback: boolean;
  /** True when its questions came from the cache. */
  cached: boolean;
  /** Why it failed, for people; null otherwise. */
  problem: string | null;
}

export interface ModelCost {
  provider: SetProvider;
  model: string;
  requests: number;
  inputTokens: number;
  outputTokens: number;
  searches: number;
  /** Null when the model's price is not known. */
  estimatedUsd: number | null;
}

/** What a set used up, failed tries included. */
export interface SetCost {
  inputTokens: number;
  outputTokens: number;
  /** Calls to providers. */
  requests: number;
  searches: number;
  /** Parts that came from the cache. */
  cachedParts: number;
  /** The sum of the known prices; null when none of them is known, 0 when nothing was asked. */
  estimatedUsd: number | null;
  /** True when a provider did not say what it used and the tokenizer counted. */
  approximate: boolean;
  byModel: ModelCost[];
  /** `2026-11-20`: when the price table was made. */
  pricesAsOf: string;
}

export interface SetNote {
  sequence: number;
  code: string;
  provider: SetProvider | null;
  skills: string[];
  /** One plain sentence for people. */
  message: string;
}

export type SetState = "working" | "completed" | "cancelled" | "failed";

export interface SetSummary {
  id: string;
  title: string;
  origin: SetOriginKind;
  state: SetState;
  skillCount: number;
  questionCount: number;
  createdAt: Date;
  finishedAt: Date | null;
  /** Of the newest event. */
  sequence: number;
}

/** Everything a page shows of a set: a fold of its log. */
export interface QuestionSet extends SetSummary {
  jobRole: string | null;
  resumeId: string | null;
  settings: SetSettings;
  /** Engines that were configured when it was started. */
  engines: { skills: Engine; sources: Engine; questions: Engine };
  /** Where the work stands; null before it begins and once it is over. */
  step: string | null;
  /** Most evidence first. */
  skills: SetSkill[];
  notes: SetNote[];
  cost: SetCost;
  /** What was said at the end; empty while working. */
  closing: string;
}

/** What a set was refused for, row by row. */
export interface ImportProblem {
  row: number;
  message: string;
}

export interface QuestionSets {
  /**
   * Keeps the set and begins the work in the background; follow it to see it grow. An imported set is finished at
   * once.
   * @throws DomainError `set-origin-invalid`, `set-settings-invalid` (invalid), `set-too-many` (limited),
   *   `import-invalid` (unprocessable; `details.problems` are `ImportProblem`s), and those of `Resumes.get` and
   *   `Resumes.upload`
   */
  start(owner: Owner, input: StartSet): Promise<QuestionSet>;
  /** @throws DomainError `set-missing` (missing; also for a foreign id) */
  view(owner: Owner, id: string): Promise<QuestionSet>;
  /** Newest first, at most 200; empty for `open`, whose sets are known by their ids only. */
  list(owner: Owner): Promise<SetSummary[]>;
  /**
   * Every event after `afterSequence`, then live, until the work is over. The iterator's `return` detaches; nobody
   * listening changes nothing for the set. @throws DomainError `set-missing`, before the first event
   */
  follow(owner: Owner, id: string, afterSequence: number): AsyncIterable<LoggedSetEvent>;
  /** Id of the newest set that this client of the owner started; null when there is none. */
  latestOf(owner: Owner, clientId: string): Promise<string | null>;
  /**
   * The questions of an uploaded spreadsheet, and what must be mended in the other rows; nothing is kept.
   * @throws DomainError `sheet-no-questions` (unprocessable) and those of `TableReader.read`
   */
  readSheet(bytes: Uint8Array): Promise<SheetQuestions>;
  /** The set as a printed script, on A4 or Letter. */
  pdf(set: QuestionSet, pageSize: "A4" | "LETTER"): Promise<Uint8Array>;
  /** How many follow this set in this process, for whoever wants to call off work that nobody waits for. */
  followers(id: string): number;
  /** Stops the work and every call upstream; what is done stays. Cancelling twice changes nothing. */
  cancel(owner: Owner, id: string): Promise<QuestionSet>;
  /** @throws DomainError `set-missing`, `question-missing` (missing), `question-invalid` (unprocessable) */
  editQuestion(owner: Owner, id: string, questionId: string, change: QuestionChange): Promise<QuestionSet>;
  /** @throws DomainError `set-missing`, `question-missing` */
  removeQuestion(owner: Owner, id: string, questionId: string): Promise<QuestionSet>;
  /**
   * Makes the questions of one skill anew, others than it has; edited ones go too.
   * @throws DomainError `set-missing`, `skill-missing` (missing), `skill-busy` (conflict)
   */
  regenerateSkill(owner: Owner, id: string, skill: string): Promise<QuestionSet>;
  /** Adds somebody's questions to a set. @throws DomainError `set-missing`, `import-invalid` */
  importQuestions(owner: Owner, id: string, rows: readonly ImportedQuestion[]): Promise<QuestionSet>;
  /** Deletes the set with its log. @throws DomainError `set-missing` */
  remove(owner: Owner, id: string): Promise<void>;
  /** Takes up sets that a stopped or killed process left unfinished, now and from then on. */
  recover(): Promise<void>;
  /** Resolves when no set is being worked on in this process (or the time is over). */
  settled(id: string, timeoutMs: number): Promise<void>;
  /** Stops work, leaving it to be continued. */
  stop(): Promise<void>;
}
