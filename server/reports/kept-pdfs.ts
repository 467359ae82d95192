/** PDFs of written reports: drawn when first asked for, kept with the report, one for each paper. */
import { drawReportPdf } from "./draw-pdf.ts";
import type { FontFiles } from "../platform/printing/fonts.ts";
import type { PageSize } from "../platform/printing/theme.ts";
import type { Report } from "./report.ts";
import type { ReportStore } from "./report-store.ts";

export interface KeptPdfs {
  /**
   * The kept PDF, or a fresh one of what `report` gives; that is read only when there is something to draw. The
   * caller has checked that the reader may see it.
   */
  of(interviewId: string, pageSize: PageSize, report: () => Promise<Report>): Promise<Uint8Array>;
}

/** PDFs beside the reports in their table. */
export function createKeptPdfs(
  { store, fonts }: { store: Pick<ReportStore, "findPdf" | "savePdf">; fonts: FontFiles },
): KeptPdfs {
  return {
    async of(interviewId, pageSize, report) {
      const kept = await store.findPdf(interviewId, pageSize);
      if (kept) return kept;
      const drawn = await drawReportPdf(await report(), { pageSize, fonts });
      await store.savePdf(interviewId, pageSize, drawn);
      return drawn;
    },
  };
}
