/** The door of the resumes domain: read a document, keep what was read, forget it in time. */
import type { Owner } from "../owner.ts";
import type { Corrections } from "./corrections.ts";
import type { RoleDemands } from "./compare-with-role.ts";
import type { PictureReading } from "./picture-reading.ts";
import type { ParseReport, Profile, SkillGaps } from "./profile.ts";
import type { JobDescription } from "./read-job-description.ts";

export type { CorrectionProblem, Corrections } from "./corrections.ts";
export { CORRECTION_LIMITS } from "./corrections.ts";
export type { DrawnBlock, DrawnPage } from "./draw-blocks.ts";
export { drawBlocks } from "./draw-blocks.ts";
export type { RoleDemands } from "./compare-with-role.ts";
export type { PictureProblem, PictureReading, PictureState } from "./picture-reading.ts";
export type * from "./profile.ts";
export type { JobDescription, NamedSkill } from "./read-job-description.ts";

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
  /** With the candidate's corrections. */
  profile: Profile;
  /** Null when no role and no job description was given. */
  skillGaps: SkillGaps | null;
  /** Completeness and specificity of the corrected profile; structure and findings of the document. */
  parseReport: ParseReport;
  /** Absent while nothing was corrected. */
  corrections?: Corrections;
  /** What was read, before any correction; absent while nothing was corrected. */
  asRead?: { profile: Profile; parseReport: ParseReport };
  /** Absent when no page is a picture of text. */
  pictures?: PictureReading;
  createdAt: Date;
  expiresAt: Date;
}

/** Everything that is held about a resume. */
export interface ResumeExport extends Resume {
  /** What the gaps compare with. */
  roleRequest: { jobRole: string; jobDescription: string } | null;
  /** The uploaded file of a scan that was not read yet, in base64; null otherwise: no other file is kept. */
  documentBase64: string | null;
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
  /**
   * Corrects fields by hand; what was corrected before and is not mentioned stays corrected. Gaps, total years,
   * seniority and the parse report follow.
   * @param input a `Corrections` document as it arrived; checked here
   * @param options.afresh forgets earlier corrections first; with an empty document it goes back to what was read
   * @throws as `get`; DomainError `correction-invalid` (unprocessable, `details.problems`),
   *   `corrections-too-large` (too-large)
   */
  correct(owner: Owner, id: string, input: unknown, options?: { afresh?: boolean }): Promise<Resume>;
  /**
   * Asks for a scan to be read; asking again while it waits or is read changes nothing.
   * @throws as `get`; DomainError `pictures-none`, `pictures-read` (conflict), `picture-reader-busy` (busy)
   */
  readPictures(owner: Owner, id: string): Promise<PictureReading>;
  /** The state now and after each change, until it is settled. @throws as `get`, before the first state */
  followPictures(owner: Owner, id: string, signal?: AbortSignal): Promise<AsyncIterable<PictureReading>>;
  /** @throws as `get` */
  exportAll(owner: Owner, id: string): Promise<ResumeExport>;
  /** Deletes rows, file and text at once. @throws as `get` */
  remove(owner: Owner, id: string): Promise<void>;
  /**
   * What a job title or a job description asks for, whoever applies; null when neither was given.
   * @throws DomainError `job-role-too-long`, `job-description-too-long` (invalid)
   */
  demandsOf(role: { jobRole?: string; jobDescription?: string }): RoleDemands | null;
  /**
   * The text of a job description in a PDF or DOCX; nothing is kept.
   * @throws DomainError `job-description-unreadable` (unprocessable), `reader-busy` (busy)
   */
  readJobDescriptionFile(bytes: Uint8Array): Promise<string>;
  /** The skills that a job description asks for, in the order of its text. */
  skillsOfJobDescription(text: string): JobDescription;
  /** Occupation titles that match what was typed, best first, for a role field. */
  suggestRoles(typed: string, limit: number): { title: string; code: string }[];
  /** Deletes what has expired; returns how many. Called by a timer. */
  removeExpired(): Promise<number>;
  /** Takes up scans whose reading was cut off, now and from then on. */
  start(): void;
  /** Gives back what is being read, so that nothing is stuck. */
  stop(): Promise<void>;
}
