/** The inner side of pdfkit: fonts opened once and shaped by us, page contents written as text and encoded once. */
import PDFDocument from "pdfkit";
import { type FontSubset, subsetter } from "./subset-font.ts";

/** What we use of a font as pdfkit opens it (fontkit 2.0.4, which pdfkit depends on). */
interface FontkitFont {
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: undefined, script?: undefined, language?: undefined, direction?: "ltr"): {
    glyphs: { id: number; advanceWidth: number; codePoints: number[] }[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
  };
}

export interface OpenFont {
  /** Its own among all font files: pdfkit takes two fonts of one name for the same. */
  name: string;
  shaper: FontkitFont;
  subset: () => FontSubset;
}

/**
 * A font inside one document. pdfkit's own `text()` shapes every word again in every document, and its subset
 * decodes every outline; writing glyphs ourselves needs these fields, which its types leave out. Checked against
 * pdfkit 0.20.2, pinned in deno.json.
 */
export interface DocumentFont {
  id: string;
  font: FontkitFont;
  subset: FontSubset;
  /** By subset glyph, in thousandths of the size. */
  widths: (number | undefined)[];
  /** By subset glyph: the code points that copying and searching give back. */
  unicode: (number[] | undefined)[];
  ref(): unknown;
}

interface Page {
  fonts: Record<string, unknown>;
  write(chunk: Uint8Array): void;
}

interface Inside {
  font(source: unknown, family?: string): unknown;
  _font: DocumentFont;
  page: Page;
  addContent(operators: string): unknown;
}

function inside(document: PDFKit.PDFDocument): Inside {
  return document as unknown as Inside;
}

/** Parses an sfnt font with TrueType outlines. @throws Error when it is none */
export function openFont(name: string, bytes: Uint8Array): OpenFont {
  // A document that is never written: pdfkit keeps the function that opens a font to itself.
  const scratch = inside(new PDFDocument({ autoFirstPage: false, font: "", bufferPages: true }));
  scratch.font(bytes);
  // The parts of one typeface share their PostScript name; under it pdfkit would draw one part's glyphs with another.
  const shaper = Object.create(scratch._font.font, { postscriptName: { value: name } }) as FontkitFont;
  return { name, shaper, subset: subsetter(bytes) };
}

/** Adds an open font to a document. Call once for each font and document. */
export function addFont(document: PDFKit.PDFDocument, font: OpenFont): DocumentFont {
  const doc = inside(document);
  doc.font(font.shaper, font.name);
  doc._font.subset = font.subset();
  return doc._font;
}

/** Lets the current page use the font. */
export function useOnPage(document: PDFKit.PDFDocument, font: DocumentFont): void {
  inside(document).page.fonts[font.id] ??= font.ref();
}

/**
 * Keeps what is drawn as text until `finish`, which encodes each page in one go; pdfkit would encode every operator
 * by itself. Call before the first page, `finish` before `end()`.
 */
export function collectContents(document: PDFKit.PDFDocument): { finish(): void } {
  const doc = inside(document);
  // Operators are ASCII: text is written as hexadecimal glyph codes.
  const encoder = new TextEncoder();
  const contents = new Map<Page, string[]>();
  doc.addContent = (operators) => {
    const known = contents.get(doc.page);
    if (known) known.push(operators);
    else contents.set(doc.page, [operators]);
    return document;
  };
  return {
    finish() {
      for (const [page, operators] of contents) {
        page.write(encoder.encode(`${operators.join("\n")}\n`));
      }
      contents.clear();
    },
  };
}
