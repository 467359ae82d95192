/** Draws a report as a printed programme: tagged, with bookmarks, on A4 or Letter. */
import PDFDocument from "pdfkit";
import type { Report } from "./report.ts";
import { drawCards } from "./pdf/cards.ts";
import { drawClosing } from "./pdf/closing.ts";
import { drawCompetencies } from "./pdf/competencies.ts";
import { drawCover } from "./pdf/cover.ts";
import { collectContents } from "./pdf/embedded-font.ts";
import type { FontFiles } from "./pdf/fonts.ts";
import { drawFurniture } from "./pdf/furniture.ts";
import { createSheet } from "./pdf/sheet.ts";
import { drawStudyPlan } from "./pdf/study-plan-pages.ts";
import { PAGE_SIZES, type PageSize } from "./pdf/theme.ts";
import { printable } from "./pdf/words.ts";

export interface DrawOptions {
  pageSize: PageSize;
  fonts: FontFiles;
}

/**
 * The PDF of a report. Text of any script and length is drawn; a character that no font has becomes a box and is
 * named on the last page. The same report gives the same bytes.
 */
export function drawReportPdf(report: Report, { pageSize, fonts }: DrawOptions): Promise<Uint8Array> {
  const title = `Interview report${report.jobRole ? `: ${printable(report.jobRole)}` : ""}`;
  const { width, height } = PAGE_SIZES[pageSize];
  const doc = new PDFDocument({
    size: [width, height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    lang: "en",
    displayTitle: true,
    pdfVersion: "1.7",
    font: "",
    info: {
      Title: title,
      Author: "Greenroom",
      Subject: printable(report.headline),
      Creator: "Greenroom",
      Producer: "Greenroom",
      CreationDate: report.createdAt,
    },
  });
  const contents = collectContents(doc);
  const bytes = collected(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const sheet = createSheet({ pageSize, fonts, doc, root });
  const cover = drawCover(sheet, report);
  let at = drawCompetencies(sheet, report, cover.end);
  at = drawCards(sheet, report, at);
  at = drawStudyPlan(sheet, report, at);
  drawClosing(sheet, report, at);
  cover.contents();
  drawFurniture(sheet, report);
  root.end();
  contents.finish();
  doc.end();
  return bytes;
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("error", reject);
    doc.on("end", () => {
      const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
      let offset = 0;
      for (const chunk of chunks) {
        whole.set(chunk, offset);
        offset += chunk.byteLength;
      }
      resolve(whole);
    });
  });
}
