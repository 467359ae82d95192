/** Builds PDF pages for tests from words and places, as the document reader would hand them over. */
import type { PdfDocument, PdfPage, TextRun } from "../../server/platform/documents/positioned-document.ts";

export interface Words {
  text: string;
  x: number;
  /** Baseline from the top. */
  y: number;
  size?: number;
  font?: string;
  /** Defaults to half an em per character. */
  width?: number;
}

/** A page of A4; text of ordinary fonts is half an em wide per character. */
export function pageOf(words: Words[], extra: Partial<PdfPage> = {}): PdfPage {
  return {
    width: 595,
    height: 842,
    runs: words.map(runOf),
    links: [],
    imageCoverage: 0,
    unmappableShare: 0,
    ...extra,
  };
}

export function pdfOf(...pages: PdfPage[]): PdfDocument {
  return { kind: "pdf", pages, imageCount: 0, truncated: false };
}

function runOf({ text, x, y, size = 10, font = "body", width }: Words): TextRun {
  return {
    text,
    x,
    baseline: y,
    width: width ?? text.length * size * 0.5,
    fontSize: size,
    font,
    angle: 0,
    rightToLeft: false,
  };
}

/** Lines from the top down, 14 points apart. */
export function column(
  x: number,
  top: number,
  lines: (string | { text: string; size?: number; font?: string })[],
): Words[] {
  return lines.map((line, index) => ({
    ...(typeof line === "string" ? { text: line } : line),
    x,
    y: top + index * 14,
  }));
}

/** A plain one-column resume of an invented person. */
export function plainResume(): PdfDocument {
  const heading = (text: string) => ({ text, size: 14, font: "bold" });
  return pdfOf(pageOf([
    { text: "Mara Lindqvist", x: 50, y: 60, size: 24, font: "bold" },
    { text: "Backend Developer", x: 50, y: 82 },
    { text: "mara.lindqvist@example.org", x: 50, y: 98 },
    { text: "+46 70 555 01 42", x: 220, y: 98 },
    { text: "Uppsala, Sweden", x: 340, y: 98 },
    ...column(50, 130, [
      heading("Experience"),
      { text: "Senior Developer", font: "bold" },
      "Norrland Data AB, Umeå",
      "• Cut query time by 40% with PostgreSQL and k8s",
      "• Responsible for releases",
      { text: "Developer", font: "bold" },
      "Fjord Systems",
      "• Built a billing service in Go, Kafka and Redis",
      heading("Education"),
      { text: "MSc in Computer Science", font: "bold" },
      "Uppsala University",
      heading("Skills"),
      "Languages: Go, TS, C++, R",
      "Basket weaving, PostgreSQL",
    ]),
    { text: "Mar 2021 – Present", x: 450, y: 144 },
    { text: "06/2017 – 02/2021", x: 450, y: 200 },
    { text: "2015 – 2017", x: 450, y: 256 },
  ]));
}
