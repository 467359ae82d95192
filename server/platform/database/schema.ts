/** The tables, as Kysely sees them. Times are milliseconds since 1970 in UTC; JSON is text on every database. */

export interface EventsTable {
  /** `interview:<id>`. */
  stream: string;
  /** Counted from 1 in each stream, without gaps. */
  sequence: number;
  type: string;
  /** JSON of the event. */
  data: string;
  at: number;
}

/** The view row of an interview: a fold of its events, updated in the transaction that appends them. */
export interface InterviewsTable {
  id: string;
  owner: string;
  resume_id: string | null;
  mode: string;
  job_role: string | null;
  /** `asking`, `thinking`, `paused` or `finished`. */
  state: string;
  question_index: number;
  total_questions: number;
  difficulty: number;
  /** 0 or 1. */
  assessment: number;
  started_at: number;
  finished_at: number | null;
  /** Since when it is paused; null while it runs. */
  paused_at: number | null;
  /** Sum of the pauses that are over. */
  paused_ms: number;
  /** Sequence of the newest event. */
  sequence: number;
  overall_score: number | null;
}

/** One row per acknowledged submission key, so that a repeated post is one answer. */
export interface SubmissionsTable {
  interview_id: string;
  key: string;
  /** Of the event that acknowledged it. */
  sequence: number;
  question_index: number;
  part: number;
  text: string;
}

/** What the candidate has typed but not sent; one per question and follow-up. */
export interface DraftsTable {
  interview_id: string;
  question_index: number;
  part: number;
  text: string;
  saved_at: number;
}

/** Answers that were refused because another one stands: kept, so that neither text is lost. */
export interface ConflictsTable {
  interview_id: string;
  key: string;
  question_index: number;
  part: number;
  text: string;
  at: number;
}

/** What this owner was asked before, across interviews. */
export interface AskedQuestionsTable {
  owner: string;
  interview_id: string;
  question_id: string;
  text: string;
  at: number;
}

export interface ResumesTable {
  id: string;
  owner: string;
  file_name: string;
  kind: string;
  text: string;
  profile: string;
  skill_gaps: string | null;
  parse_report: string;
  created_at: number;
  expires_at: number;
}

/** What is left of an expired resume: enough to answer 410, nothing about the person. */
export interface ExpiredResumesTable {
  id: string;
  owner: string;
  expired_at: number;
}

export interface ReportsTable {
  interview_id: string;
  owner: string;
  created_at: number;
  data: string;
  pdf_a4: Uint8Array | null;
  pdf_letter: Uint8Array | null;
}

export interface Schema {
  events: EventsTable;
  interviews: InterviewsTable;
  submissions: SubmissionsTable;
  drafts: DraftsTable;
  conflicts: ConflictsTable;
  asked_questions: AskedQuestionsTable;
  resumes: ResumesTable;
  expired_resumes: ExpiredResumesTable;
  reports: ReportsTable;
}
