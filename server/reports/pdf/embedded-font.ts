/** The inner side of pdfkit's fonts: opened once and shaped by us, embedded per document as only the glyphs used. */
import PDFDocument from "pdfkit";

/** What we use of a font as pdfkit opens it (fontkit 2.0.4, which pdfkit depends on). */
export interface OpenFont {
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): {
    glyphs: { id: number; advanceWidth: number; codePoints: number[] }[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
  };
}

/**
 * A font inside one document. pdfkit's own `text()` shapes every word again in every document; writing glyphs
 * ourselves needs these fields, which its types leave out. Checked against pdfkit 0.20.2, pinned in deno.json.
 */
export interface DocumentFont {
  id: string;
  font: OpenFont;
  subset: { includeGlyph(glyphId: number): number };
  /** By subset glyph, in thousandths of the size. */
  widths: (number | undefined)[];
  /** By subset glyph: the code points that copying and searching give back. */
  unicode: (number[] | undefined)[];
  ref(): unknown;
}

interface Inside {
  font(source: unknown, family?: string): unknown;
  _font: DocumentFont;
  page: { fonts: Record<string, unknown> };
}

function inside(document: PDFKit.PDFDocument): Inside {
  return document as unknown as Inside;
}

/** Parses an sfnt font. @throws Error when it is none */
export function openFont(bytes: Uint8Array): OpenFont {
  // A document that is never written: pdfkit keeps the function that opens a font to itself.
  const scratch = inside(new PDFDocument({ autoFirstPage: false, font: "", bufferPages: true }));
  scratch.font(bytes);
  return scratch._font.font;
}

/** Adds an open font to a document; the same name twice gives the same font. */
export function addFont(document: PDFKit.PDFDocument, name: string, font: OpenFont): DocumentFont {
  const doc = inside(document);
  doc.font(font, name);
  return doc._font;
}

/** Lets the current page use the font. */
export function useOnPage(document: PDFKit.PDFDocument, font: DocumentFont): void {
  inside(document).page.fonts[font.id] ??= font.ref();
}
