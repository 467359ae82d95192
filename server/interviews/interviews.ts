/** The door of the interviews domain: start, answer, follow, pause and end an interview that is a log. */
import type { Assessment, Engine } from "../judging/judging.ts";
import type { Owner } from "../owner.ts";
import type { Tx } from "../platform/database/database.ts";
import type { Question } from "../question-bank/question-bank.ts";
import type {
  ClarifyRequest,
  DifficultyPolicy,
  InterviewEvent,
  InterviewMode,
  Logged,
  Persona,
  Phase,
  ProbeAim,
} from "./interview-events.ts";

export { INTERVIEW_MODES, PERSONAS, PHASES } from "./interview-events.ts";
export type * from "./interview-events.ts";
export { modeOfQuestions, MOST_CHOSEN } from "./chosen-questions.ts";
export { isRepeat } from "./repetition.ts";
export { familyOf as professionOf } from "./role-family.ts";

/** Answers longer than this are refused, with their text kept as the draft. */
export const ANSWER_LIMIT_CHARACTERS = 10_000;

export interface StartInterview {
  mode: InterviewMode;
  /** `junior` = 3, `mid` = 5, `senior` = 7, or 1 to 10; default 5. */
  difficulty?: number;
  difficultyPolicy?: DifficultyPolicy;
  /** 3 to 10; default 5. The rounds API allows 1 to 10. */
  totalQuestions?: number;
  jobRole?: string;
  company?: string;
  jobDescription?: string;
  resumeId?: string;
  persona?: Persona;
  /** True: the core is fixed and equal for all. Default false (practice). */
  assessment?: boolean;
  /** False: one answer per question, no follow-ups (the rounds API). Default true. */
  probes?: boolean;
  /**
   * Ids of the bank: exactly these are asked, in this order, 1 to 10 together with `questions`; `totalQuestions`
   * then follows from them.
   */
  questionIds?: readonly string[];
  /** Whole questions that need not be in the bank, checked by `questionSchema`; asked as written, after `questionIds`. */
  questions?: readonly Question[];
}

/** What is being asked now. */
export interface CurrentAsk {
  kind: "question" | "probe";
  index: number;
  /** 0 for the question, 1 or 2 for its follow-ups. */
  part: number;
  text: string;
  phase: Phase;
  /** For a follow-up: why it was asked. */
  because: string | null;
  /** The hints to this question so far, from a nudge to almost there. */
  hints: string[];
  /** How many more there are; 0 in an assessment, where there are none. */
  hintsLeft: number;
}

export type InterviewState =
  /** Waits for the candidate. */
  | "asking"
  /** The interviewer judges or prepares the next question. */
  | "thinking"
  | "paused"
  | "finished";

/** The view row: cheap to read, updated in the transaction that appends the events. */
export interface InterviewStatus {
  id: string;
  state: InterviewState;
  mode: InterviewMode;
  jobRole: string | null;
  /** Index of the question that is being asked or was asked last. */
  questionIndex: number;
  totalQuestions: number;
  /** 1 to 10, now. */
  difficulty: number;
  /** Whole seconds without the pauses; stops at the end. */
  elapsedSeconds: number;
  completed: boolean;
  assessment: boolean;
  startedAt: Date;
  finishedAt: Date | null;
  /** Sequence of the newest event. */
  sequence: number;
  /** 0 to 100 once a report was written. */
  overallScore: number | null;
}

export interface TranscriptAnswer {
  sequence: number;
  text: string;
  skipped: boolean;
  at: Date;
}

/** One question with all that followed from it, in order. */
export interface TranscriptTurn {
  index: number;
  phase: Phase;
  question: Question;
  askedSequence: number;
  difficulty: number;
  difficultyAfter: number | null;
  engine: Engine;
  fallback: boolean;
  answer: TranscriptAnswer | null;
  probes: {
    aim: ProbeAim;
    text: string;
    because: string;
    sequence: number;
    answer: TranscriptAnswer | null;
  }[];
  clarifications: { request: ClarifyRequest; text: string; sequence: number }[];
  /** Taken in practice; they cost nothing. */
  hints: { level: number; text: string; sequence: number }[];
  /** Null before it was judged, and in an assessment until the interview is over. */
  assessment: Assessment | null;
}

/** Everything a page shows of an interview: a fold of the log. */
export interface InterviewView extends InterviewStatus {
  company: string | null;
  persona: Persona;
  resumeId: string | null;
  candidateName: string | null;
  welcome: string;
  engine: Engine;
  phases: Phase[];
  /** Null while thinking and when finished. */
  asking: CurrentAsk | null;
  turns: TranscriptTurn[];
  /** The server-side draft for what is asked now; empty when there is none. */
  draft: string;
  /** The interviewer's last words, once it is over. */
  closing?: string;
}

export interface GivenAnswer {
  text: string;
  /** Submission key; made up per call when absent. */
  key?: string;
  /** What the candidate saw when answering; an answer to something else is a conflict, not lost. */
  expects?: { index: number; part: number };
}

export interface AnswerReceipt {
  /** Sequence of the event that acknowledged it: follow the log from here. */
  sequence: number;
  /** True when this key had been acknowledged before: nothing was added. */
  repeated: boolean;
}

/** Where a follower stands: `<sequence>` or, within a question that is being spoken, `<sequence>:<offset>`. */
export type Cursor = string;

/** What a follower of the log gets; `id` is the cursor to continue from. */
export type InterviewSignal =
  | { id: Cursor; type: "assessment"; data: { index: number; assessment: Assessment } }
  /** `offset` in UTF-16 units: text from there on is replaced, so a restarted sentence mends itself. */
  | { id: Cursor; type: "token"; data: { text: string; offset: number } }
  | {
    id: Cursor;
    type: "question";
    data: { index: number; part: number; text: string; kind: "question" | "probe"; phase: Phase };
  }
  | { id: Cursor; type: "clarified"; data: { index: number; text: string } }
  | { id: Cursor; type: "hint"; data: { index: number; level: number; left: number; text: string } }
  | { id: Cursor; type: "completed"; data: { reason: "completed" | "ended-by-candidate" } }
  | { id: Cursor; type: "done"; data: Record<string, never> };

export interface Interviews {
  /** The first question is asked before this returns. @throws DomainError `invalid`, and those of `Resumes.get` */
  start(owner: Owner, input: StartInterview): Promise<InterviewView>;
  /**
   * Appends the answer, then judges and asks on in the background; follow the log to see it.
   * @throws DomainError `interview-missing` (missing; also for a foreign id), `interview-finished` (conflict),
   *   `interview-paused` (conflict), `answer-conflict` (conflict; details hold both texts),
   *   `answer-too-long` (too-large; the text is kept as the draft), `interviewer-speaking` (conflict).
   */
  answer(owner: Owner, id: string, answer: GivenAnswer): Promise<AnswerReceipt>;
  skip(owner: Owner, id: string, key?: string): Promise<AnswerReceipt>;
  /** Says the question again or in other words, or shows the answer before it, which stays as it is. */
  clarify(owner: Owner, id: string, request: ClarifyRequest): Promise<AnswerReceipt>;
  /**
   * Gives the next hint to the question that is being asked. When all were given, the last one is pointed to again.
   * @throws DomainError `hints-withheld` (conflict) in an assessment, `hints-none` (conflict) where there are none,
   *   `interview-missing`, `interview-finished`, `interview-paused`, `interviewer-speaking`
   */
  hint(owner: Owner, id: string): Promise<AnswerReceipt>;
  pause(owner: Owner, id: string): Promise<InterviewStatus>;
  resume(owner: Owner, id: string): Promise<InterviewStatus>;
  /** Ends it; ending twice changes nothing. */
  end(owner: Owner, id: string): Promise<InterviewStatus>;
  /** @param expects what was asked while it was typed; a draft for something else is refused as a conflict */
  saveDraft(
    owner: Owner,
    id: string,
    text: string,
    expects?: { index: number; part: number },
  ): Promise<void>;
  status(owner: Owner, id: string): Promise<InterviewStatus>;
  view(owner: Owner, id: string): Promise<InterviewView>;
  /** Newest first, at most 200; empty for `open`, whose interviews are known by their ids only. */
  list(owner: Owner): Promise<InterviewStatus[]>;
  /**
   * Appends `report-written`, together with what `also` writes, unless it was appended before.
   * @returns false when a report had been written already; `also` was not run then
   */
  reportWritten(id: string, overall: number | null, also: (tx: Tx) => Promise<void>): Promise<boolean>;
  /** The whole log in order: the audit trail. */
  log(owner: Owner, id: string): Promise<Logged<InterviewEvent>[]>;
  /** Resolves when the interviewer has finished speaking (state is no longer `thinking`) or the time is over. */
  settled(id: string, timeoutMs: number): Promise<void>;
  /** Whether anything is left to send after this cursor. */
  hasMore(owner: Owner, id: string, after: Cursor): Promise<boolean>;
  /**
   * Everything after the cursor, then live, until `done` (the candidate's turn, or the end). The iterator's
   * `return` detaches; nobody listening changes nothing for the interview.
   */
  follow(owner: Owner, id: string, after: Cursor): AsyncIterable<InterviewSignal>;
  /**
   * Deletes the log and everything that came from it, together with what `also` deletes; nothing is left to read.
   * @throws DomainError `interview-missing`
   */
  remove(owner: Owner, id: string, also: (tx: Tx) => Promise<void>): Promise<void>;
  /** Continues turns that a stopped process left unfinished. Called once at start. */
  recover(): Promise<void>;
  /** Resolves when no turn is running. */
  stop(): Promise<void>;
}
