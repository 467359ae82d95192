/** The door of the resumes domain: read a document, keep what was read, forget it in time. */
import type { Owner } from "../owner.ts";
import type { ParseReport, Profile, SkillGaps } from "./profile.ts";

export type * from "./profile.ts";

export interface ResumeUpload {
  /** As the browser named it: shown back to the candidate, never trusted for the type. */
  fileName: string;
  bytes: Uint8Array;
  /** Any job title. */
  jobRole?: string;
  jobDescription?: string;
}

export interface Resume {
  id: string;
  fileName: string;
  kind: "pdf" | "docx" | "text";
  /** The text in reading order, as a machine reads it. */
  text: string;
  profile: Profile;
  /** Null when no role and no job description was given. */
  skillGaps: SkillGaps | null;
  parseReport: ParseReport;
  createdAt: Date;
  expiresAt: Date;
}

export interface Resumes {
  /**
   * Reads a PDF or DOCX and keeps the result until it expires.
   * @throws DomainError `resume-empty` (unprocessable), `resume-type-unsupported` (unsupported),
   *   `resume-encrypted`, `resume-corrupt`, `resume-no-text`, `resume-too-complex` (unprocessable),
   *   `resume-too-many-pages` (too-large), `reader-busy` (busy).
   */
  upload(owner: Owner, upload: ResumeUpload): Promise<Resume>;
  /** Plain text (at most 50,000 characters) read as a resume; kept and expiring like an upload. */
  readText(owner: Owner, text: string): Promise<Resume>;
  /** @throws DomainError `resume-missing` (missing; also for a foreign id), `resume-expired` (gone). */
  get(owner: Owner, id: string): Promise<Resume>;
  /** The newest first; expired ones are left out. */
  list(owner: Owner): Promise<Pick<Resume, "id" | "fileName" | "createdAt" | "expiresAt">[]>;
  /** Gaps for another role or job description; stored with the resume. */
  chooseRole(owner: Owner, id: string, role: { jobRole?: string; jobDescription?: string }): Promise<Resume>;
  /** Deletes rows, file and text at once. @throws as `get` */
  remove(owner: Owner, id: string): Promise<void>;
  /** Occupation titles that match what was typed, best first, for a role field. */
  suggestRoles(typed: string, limit: number): { title: string; code: string }[];
  /** Deletes what has expired; returns how many. Called by a timer. */
  removeExpired(): Promise<number>;
}
