/** The door of the reports domain: written once from the log, kept, drawn as PDF, shown as page and JSON. */
import type { Owner } from "../owner.ts";
import type { Report } from "./report.ts";

export { reportCharts } from "./charts.ts";
export type * from "./charts.ts";
export type * from "./report.ts";

export interface Reports {
  /**
   * The report of a finished interview, written on the first call and the same ever after.
   * @throws DomainError `interview-missing` (missing), `interview-running` (conflict)
   */
  get(owner: Owner, interviewId: string): Promise<Report>;
  /** The stored PDF, drawn on the first call. @throws as `get` */
  pdf(owner: Owner, interviewId: string): Promise<Uint8Array>;
}
