/** Draws a report as a printed programme: tagged, with bookmarks, on A4 or Letter. */
import type { FontFiles } from "../platform/printing/fonts.ts";
import { dateInWords } from "../platform/printing/furniture.ts";
import { printDocument } from "../platform/printing/print-document.ts";
import type { PageSize } from "../platform/printing/theme.ts";
import { drawCards } from "./pdf/cards.ts";
import { drawClosing } from "./pdf/closing.ts";
import { drawCompetencies } from "./pdf/competencies.ts";
import { drawCover } from "./pdf/cover.ts";
import { drawStudyPlan } from "./pdf/study-plan-pages.ts";
import type { Report } from "./report.ts";

export interface DrawOptions {
  pageSize: PageSize;
  fonts: FontFiles;
}

/**
 * The PDF of a report. Text of any script and length is drawn; a character that no font has becomes a box and is
 * named on the last page. The same report gives the same bytes.
 */
export function drawReportPdf(report: Report, { pageSize, fonts }: DrawOptions): Promise<Uint8Array> {
  return printDocument({
    title: `Interview report${report.jobRole ? `: ${report.jobRole}` : ""}`,
    subject: report.headline,
    createdAt: report.createdAt,
    corner: `Report of ${dateInWords(report.createdAt)}`,
    pageSize,
    fonts,
  }, (sheet) => {
    const cover = drawCover(sheet, report);
    let at = drawCompetencies(sheet, report, cover.end);
    at = drawCards(sheet, report, at);
    at = drawStudyPlan(sheet, report, at);
    drawClosing(sheet, report, at);
    // The pages of its list are known now.
    cover.contents();
  });
}
