/** Sharing a report: links that end by themselves, can be taken back, and tell when they were opened. */
import type { Owner } from "../owner.ts";
import type { PageSize } from "../platform/printing/theme.ts";
import type { Report } from "./report.ts";

/** How long a link may work, in days. */
export const SHARE_DAYS = [1, 7, 30] as const;

/** Longer labels are refused; one names a person or a firm. */
export const SHARE_LABEL_LIMIT_CHARACTERS = 80;
/** Working links of one report: more cannot be told apart, and nobody would take them back one by one. */
export const MOST_OPEN_SHARES = 20;

export interface Share {
  /** Names the link towards its owner; opens nothing. */
  id: string;
  /** What the address carries. Whoever knows it reads the report while the link is open. */
  token: string;
  label: string;
  state: "open" | "expired" | "taken-back";
  createdAt: Date;
  expiresAt: Date;
  takenBackAt: Date | null;
  /** Openings by anybody but the owner. */
  firstSeenAt: Date | null;
  lastSeenAt: Date | null;
  seenCount: number;
}

/** The report as others see it: without the id of its interview, which would open more than the report. */
export type SharedReport = Omit<Report, "interviewId">;

export interface OpenedShare {
  report: SharedReport;
  expiresAt: Date;
}

/** Who opens a link, as far as that is known. */
export interface ShareReader {
  /** Null for a browser that owns nothing here. */
  owner: Owner | null;
  /** True when nobody looks: a browser that fetches ahead, a question for headers only. */
  unseen: boolean;
}

export interface Shares {
  /**
   * Makes a link to the report of a finished interview; the report is written if it was not yet.
   * @throws DomainError `share-days-invalid`, `share-label-too-long` (invalid), `shares-too-many` (conflict), and
   *   those of `Reports.get`
   */
  create(owner: Owner, interviewId: string, wish: { days: number; label?: string }): Promise<Share>;
  /** Newest first, also those that have ended. @throws DomainError `interview-missing` */
  list(owner: Owner, interviewId: string): Promise<Share[]>;
  /** It stops working at once; a second time changes nothing. @throws `interview-missing`, `share-missing` */
  takeBack(owner: Owner, interviewId: string, shareId: string): Promise<Share>;
  /** Takes back every link that still works. @throws `interview-missing` */
  takeAllBack(owner: Owner, interviewId: string): Promise<void>;
  /**
   * The report behind a link. Opened by another than the owner it counts as seen.
   * @throws DomainError `share-missing` (missing), `share-expired`, `share-taken-back` (gone)
   */
  open(token: string, reader: ShareReader): Promise<OpenedShare>;
  /** The same as PDF; counts as an opening like the page. @throws as `open` */
  pdf(token: string, reader: ShareReader, pageSize?: PageSize): Promise<Uint8Array>;
}
