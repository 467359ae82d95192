/** Makes a tagged PDF with bookmarks on A4 or Letter; what stands on its pages is drawn by the caller. */
import PDFDocument from "pdfkit";
import { collectContents } from "./embedded-font.ts";
import type { FontFiles } from "./fonts.ts";
import { drawFurniture } from "./furniture.ts";
import { createSheet, type Sheet } from "./sheet.ts";
import { PAGE_SIZES, type PageSize } from "./theme.ts";
import { printable } from "./words.ts";

export interface PrintOptions {
  title: string;
  /** One sentence of what it is about. */
  subject: string;
  createdAt: Date;
  /** In the upper corner of every page. */
  corner: string;
  pageSize: PageSize;
  fonts: FontFiles;
}

/** The same drawing of the same things gives the same bytes. */
export function printDocument(options: PrintOptions, draw: (sheet: Sheet) => void): Promise<Uint8Array> {
  const { title, subject, createdAt, corner, pageSize, fonts } = options;
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
      Title: printable(title),
      Author: "Greenroom",
      Subject: printable(subject),
      Creator: "Greenroom",
      Producer: "Greenroom",
      CreationDate: createdAt,
    },
  });
  const contents = collectContents(doc);
  const bytes = collected(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const sheet = createSheet({ pageSize, fonts, doc, root });
  draw(sheet);
  drawFurniture(sheet, corner);
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
