/** What is read from a resume: the profile, its evidence, the gaps for a role and the parse report. */

/** `2021`, `2021-06` or `2021-06-15`: as exact as the document is. */
export type PartialDate = string;

/** Where a value stands in `ReadDocument.text` (UTF-16 offsets, end exclusive). */
export interface Place {
  /** Counted from 1; DOCX has no pages and is always 1. */
  page: number;
  start: number;
  end: number;
}

export interface Evidence {
  /** 0 to 1: how sure the reader is that this is the right value for this field. */
  confidence: number;
  /** Null when the value was derived (total years) or typed in by the candidate. */
  place: Place | null;
  source: "rules" | "model" | "candidate";
}

export interface ProfileLink {
  /** `linkedin`, `github`, `website`, … */
  kind: string;
  url: string;
}

export interface Employment {
  title?: string;
  organisation?: string;
  location?: string;
  start?: PartialDate;
  /** `present` while it lasts. */
  end?: PartialDate | "present";
  bullets: string[];
}

export interface Education {
  degree?: string;
  field?: string;
  institution?: string;
  location?: string;
  start?: PartialDate;
  end?: PartialDate | "present";
  bullets: string[];
}

export interface Project {
  name: string;
  start?: PartialDate;
  end?: PartialDate | "present";
  bullets: string[];
}

export type SkillPlace = "skills" | "experience" | "projects" | "education" | "summary" | "elsewhere";

export interface ProfileSkill {
  /** Canonical: `Kubernetes` for `k8s`. */
  name: string;
  /** Every part of the resume that shows it. */
  where: SkillPlace[];
  /** The last calendar year in which dated work shows it. */
  lastUsed?: number;
}

export type Seniority = "intern" | "junior" | "mid" | "senior" | "lead" | "executive";

/** A field that was not found is absent, never invented. */
export interface Profile {
  name?: string;
  email?: string;
  phone?: string;
  location?: string;
  headline?: string;
  summary?: string;
  links: ProfileLink[];
  /** From the dates of employment, overlaps counted once, to one decimal. */
  totalYears?: number;
  seniority?: Seniority;
  skills: ProfileSkill[];
  experience: Employment[];
  education: Education[];
  projects: Project[];
  certificates: { name: string; date?: PartialDate }[];
  languages: { name: string; level?: string }[];
  /** Keyed by path: `name`, `skills.3`, `experience.0.title`. */
  evidence: Record<string, Evidence>;
}

/** One way in which a machine fails to read this document, named so that the candidate can mend it. */
export type ParseFailure =
  | "no-text-layer"
  | "unmappable-fonts"
  | "columns-interleaved"
  | "sections-not-recognised"
  | "contact-in-header"
  | "contact-in-image"
  | "contact-not-found"
  | "dates-not-recognised";

export interface ParseFinding {
  failure: ParseFailure;
  /** `blocks`: much is lost. `hurts`: some readers will stumble. `note`: good to know. */
  severity: "blocks" | "hurts" | "note";
  page?: number;
  /** What a reader sees. */
  what: string;
  /** What to change in the document. */
  mend: string;
}

export interface ScorePart {
  /** 0 to 100. */
  score: number;
  /** What gave and what cost points, one sentence each. */
  because: string[];
  /** What would raise it, most valuable first. */
  mend: string[];
}

/** A rectangle on the page in points (1/72 inch), origin at the top left. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A block of text in reading order, as a machine sees it. */
export interface Block {
  page: number;
  box: Box | null;
  kind: "heading" | "paragraph" | "list-item" | "table-row" | "page-header" | "page-footer";
  /** Counted from 0 left to right; a block across the whole page is 0. */
  column: number;
  /** Offsets into `ReadDocument.text`. */
  start: number;
  end: number;
}

export interface ParseReport {
  /** Of the formula below; a report keeps the version it was made with. */
  version: string;
  /** 0 to 100: 0.4 completeness + 0.3 structure + 0.3 specificity, as published in docs/quality.md. */
  score: number;
  completeness: ScorePart;
  structure: ScorePart;
  specificity: ScorePart;
  findings: ParseFinding[];
  pages: { width: number; height: number; columns: number; characters: number }[];
  blocks: Block[];
}

export interface SkillGap {
  skill: string;
  /** 0 to 1: how much the role asks for it. */
  importance: number;
  /** What the resume shows of it. */
  shown: "none" | "listed" | "used";
  /** One sentence: why it matters for the role, and what was or was not found. */
  reason: string;
}

export interface OccupationMatch {
  /** O*NET-SOC code: `15-1252.00`. */
  code: string;
  title: string;
  /** 0 to 1. */
  score: number;
}

export interface SkillGaps {
  /** As the candidate wrote it. */
  role: string;
  /** `occupation`: O*NET; `job-description`: the text that was pasted; `none`: the title matched nothing. */
  basis: "occupation" | "job-description" | "none";
  occupation: OccupationMatch | null;
  /** Other occupations the title may mean, best first; empty when it is clear. */
  alternatives: OccupationMatch[];
  /** Most important first. */
  gaps: SkillGap[];
  /** Skills the role asks for and the resume shows in use. */
  strengths: string[];
  /** Attribution that goes with the data, empty when none was used. */
  attribution: string;
}
