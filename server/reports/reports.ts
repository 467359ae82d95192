/** The door of the reports domain: written once from the log, kept, drawn as PDF, shown as page and JSON. */
import type { Owner } from "../owner.ts";
import type { ReportCharts } from "./charts.ts";
import type { PageSize } from "../platform/printing/theme.ts";
import type { Report } from "./report.ts";

export type { DialChart, Lamp, RadarAxis, RadarChart, ReportCharts, TimelineChart } from "./charts.ts";
export { saysSize } from "./evidence-pattern.ts";
export type { PageSize } from "../platform/printing/theme.ts";
export type * from "./report.ts";
export * from "./shares.ts";

export interface Reports {
  /**
   * The report of a finished interview, written on the first call and the same ever after.
   * @throws DomainError `interview-missing` (missing), `interview-running` (conflict)
   */
  get(owner: Owner, interviewId: string): Promise<Report>;
  /** The stored PDF, drawn on the first call for its page size (default A4). @throws as `get` */
  pdf(owner: Owner, interviewId: string, pageSize?: PageSize): Promise<Uint8Array>;
  /** Geometry of the report's charts, for components that may not compute it themselves. Pure. */
  charts(report: Pick<Report, "overall" | "competencies" | "timeline">): ReportCharts;
  /** Deletes the interview with its log, drafts, report and shared links, at once and for good. @throws `interview-missing` */
  remove(owner: Owner, interviewId: string): Promise<void>;
}
