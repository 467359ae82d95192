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
  /** JSON; what the candidate corrected in `profile`. */
  corrections: string | null;
  /** JSON; the role and job description that `skill_gaps` compares with. */
  role_request: string | null;
}

/** A scan whose pictures of text can be, are being, or were read; deleted with its resume. */
export interface PictureReadingsTable {
  resume_id: string;
  /** `offered`, `waiting`, `reading`, `failed` or `done`. */
  state: string;
  /** Pages that are pictures and within the limit. */
  pages: number;
  pages_left_out: number;
  pages_done: number;
  attempts: number;
  requested_at: number | null;
  /** Until when the one who reads need not be taken for dead. */
  lease_until: number | null;
  confidence_percent: number | null;
  /** Code of what went wrong. */
  problem: string | null;
  /** The uploaded file; null once it was read. */
  document: Uint8Array | null;
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

/** An address under which a report can be read without an account; deleted with its interview. */
export interface ShareLinksTable {
  id: string;
  interview_id: string;
  /** Who made it: when they look themselves, nobody has seen it yet. */
  owner: string;
  /** SHA-256 of what the address carries, in hex. */
  token_hash: string;
  /** For whom or what it was made, in the candidate's words; may be empty. */
  label: string;
  created_at: number;
  expires_at: number;
  taken_back_at: number | null;
  /** When it was opened by anybody but its owner; null while nobody has. */
  first_seen_at: number | null;
  last_seen_at: number | null;
  seen_count: number;
}

/** The row of a question set: a fold of its events, updated with them; and who is at work on it. */
export interface QuestionSetsTable {
  id: string;
  owner: string;
  title: string;
  /** `resume`, `role`, `job-description` or `imported`. */
  origin: string;
  /** `working`, `completed`, `cancelled` or `failed`. */
  state: string;
  skill_count: number;
  question_count: number;
  /** JSON of what it is made from; null once the skills are chosen, so that no document is kept longer. */
  material: string | null;
  /** What the program that started it calls itself. */
  client_id: string | null;
  created_at: number;
  finished_at: number | null;
  /** Sequence of the newest event. */
  sequence: number;
  /** The process at work. */
  lease_holder: string | null;
  /** Until when it need not be taken for dead. */
  lease_until: number | null;
}

/** Finished parts of question sets and fetched pages, by a hash of everything that they depend on. */
export interface QuestionSetCacheTable {
  key: string;
  value: string;
  expires_at: number;
}

/** A finished interview whose answers were taken into practice. */
export interface PracticeIntakesTable {
  interview_id: string;
  owner: string;
  /** When the interview finished. */
  at: number;
  /** JSON: score and levels, for trends. */
  summary: string;
}

/** An answer to come back to: from an interview, a retry of one, or a review. */
export interface PracticeAnswersTable {
  id: string;
  owner: string;
  /** Equal for the same question asked again. */
  question_key: string;
  /** `interview`, `retry` or `review`. */
  origin: string;
  /** Where the question comes from; what is deleted with that interview. */
  interview_id: string | null;
  card_id: string | null;
  submission_key: string | null;
  at: number;
  /** Mean level times 100; null without enough evidence. */
  level_hundredths: number | null;
  /** JSON, as are `parts`, `assessment` and `review`. */
  question: string;
  parts: string;
  assessment: string;
  review: string | null;
}

export interface PracticeCardsTable {
  id: string;
  owner: string;
  question_key: string;
  interview_id: string | null;
  /** `active`, `suspended` or `forgotten`. */
  state: string;
  /** `yyyy-mm-dd` of the candidate's own calendar. */
  due_day: string;
  /** JSON. */
  schedule: string;
  /** JSON; null once it was forgotten. */
  question: string | null;
  created_at: number;
}

export interface PracticeStoriesTable {
  id: string;
  owner: string;
  /** JSON: what its owner wrote and chose. */
  story: string;
  /** JSON: what the rules found in it. */
  found: string;
  created_at: number;
  updated_at: number;
}

export interface PracticeSettingsTable {
  owner: string;
  /** IANA name: decides when a day begins. */
  time_zone: string;
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
  picture_readings: PictureReadingsTable;
  reports: ReportsTable;
  share_links: ShareLinksTable;
  question_sets: QuestionSetsTable;
  question_set_cache: QuestionSetCacheTable;
  practice_intakes: PracticeIntakesTable;
  practice_answers: PracticeAnswersTable;
  practice_cards: PracticeCardsTable;
  practice_stories: PracticeStoriesTable;
  practice_settings: PracticeSettingsTable;
}
