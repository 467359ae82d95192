/** What a document reader hands over: text with its place and looks, before any rule about resumes. */

/** A rectangle in points (1/72 inch), origin at the top left of the page. */
export interface PageBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A stretch of glyphs that one font shows in one place, with the page's rotation already applied. */
export interface TextRun {
  text: string;
  /** Left edge in points. */
  x: number;
  /** Distance of the baseline from the top of the page in points. */
  baseline: number;
  width: number;
  fontSize: number;
  /** Equal for equal fonts within a document; says nothing else. */
  font: string;
  /** Clockwise degrees against the reading direction: 0, 90, 180, 270 (nearest). */
  angle: number;
  rightToLeft: boolean;
}

/** A link annotation: the words it hides behind are those whose place is within its box. */
export interface LinkArea {
  url: string;
  box: PageBox;
}

export interface PdfPage {
  width: number;
  height: number;
  runs: TextRun[];
  links: LinkArea[];
  /** 0 to 1: share of the page that images cover; looked at only where a page shows hardly any text. */
  imageCoverage: number;
  /** 0 to 1: share of glyphs for which the document gives no character. */
  unmappableShare: number;
}

export interface PdfDocument {
  kind: "pdf";
  pages: PdfPage[];
  /** Image streams anywhere in the file, icons included. */
  imageCount: number;
  /** More text was there than is kept. */
  truncated: boolean;
}

/** Text of one look within a DOCX paragraph; a tabulator is `\t`, a line break `\n`. */
export interface DocxRun {
  text: string;
  bold: boolean;
  italic: boolean;
  /** In points; null when no style says. */
  fontSize: number | null;
  /** Where the words lead, when they are a link. */
  url: string | null;
}

export interface DocxParagraph {
  part: "body" | "header" | "footer" | "text-box";
  /** 0 for a title, 1 to 9 for headings, null for anything else. */
  headingLevel: number | null;
  /** Nesting of a list item from 0, null outside lists. */
  listLevel: number | null;
  runs: DocxRun[];
  /** The innermost table cell it stands in, counted from 0. */
  cell: { table: number; row: number; column: number; columns: number } | null;
}

export interface DocxDocument {
  kind: "docx";
  paragraphs: DocxParagraph[];
  imageCount: number;
  truncated: boolean;
}

export type PositionedDocument = PdfDocument | DocxDocument;
