/** Puts set lines on a page: marker pen, glyphs, substitutes for what no font has. */
import { addFont, type DocumentFont, type OpenFont, useOnPage } from "./embedded-font.ts";
import type { FontFile, FontFiles } from "./fonts.ts";
import type { Line } from "./lines.ts";
import { COLOURS } from "./theme.ts";
import { type Piece, SUBSTITUTE_WIDTH } from "./words.ts";

export interface Ink {
  /** Draws a line with its top left corner at x, y on the current page. */
  line(line: Line, x: number, y: number): void;
  /** How many characters no font had. */
  substitutes(): number;
}

/** Scripts whose signs are drawn in another order than they are spoken. */
const REORDERING = /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/u;

interface Embedded {
  document: DocumentFont;
  codes: Map<number | string, string>;
}

/** The middle of the line box lies this part of the size above the baseline (half the height of capitals). */
const BASELINE_BELOW_MIDDLE = 0.34;
/** Invisible and ignored by searches: what a glyph without text of its own is copied as. */
const COMBINING_GRAPHEME_JOINER = 0x034f;
/** Kerning finer than this (thousandths of the size) is not written. */
const FINEST_KERN = 0.5;

/** One pen per document: it knows the fonts that the document embeds. */
export function createInk(doc: PDFKit.PDFDocument, fonts: FontFiles): Ink {
  const embedded = new Map<OpenFont, Embedded>();
  let substituted = 0;
  // The Latin files first, so that object numbers do not depend on the text.
  for (const face of ["sans", "serif"] as const) fontOf(fonts.primary(face));

  function fontOf(file: FontFile): Embedded {
    const known = embedded.get(file.open);
    if (known) return known;
    const fresh = { document: addFont(doc, file.open), codes: new Map() };
    embedded.set(file.open, fresh);
    return fresh;
  }

  return {
    substitutes: () => substituted,
    line(line, x, y) {
      const { style } = line;
      const baseline = y + style.leading / 2 + style.size * BASELINE_BELOW_MIDDLE;
      const bands = markerBands(line, x, baseline);
      const ops: string[] = [];
      for (const band of bands) ops.push(band);
      ops.push(`BT ${style.colour.rgb} rg`);
      let tracking = 0;
      let run: { file: FontFile; pieces: Piece[] } | null = null;
      const flush = () => {
        if (run === null) return;
        const font = fontOf(run.file);
        useOnPage(doc, font.document);
        const wanted = run.file === fonts.primary(run.pieces[0]?.face ?? style.face)
          ? style.tracking ?? 0
          : 0;
        if (wanted !== tracking) ops.push(`${number(wanted)} Tc`);
        tracking = wanted;
        ops.push(glyphs(font, run.file, run.pieces, style.size, x, baseline));
        run = null;
      };
      const boxes: Piece[] = [];
      for (const piece of line.pieces) {
        if (piece.font === null) {
          flush();
          boxes.push(piece);
        } else if (REORDERING.test(piece.text)) {
          flush();
          run = { file: piece.font, pieces: [piece] };
          ops.push(`/Span <</ActualText ${utf16(piece.text)}>> BDC`);
          flush();
          ops.push("EMC");
        } else if (run !== null && run.file === piece.font) {
          run.pieces.push(piece);
        } else {
          flush();
          run = { file: piece.font, pieces: [piece] };
        }
      }
      flush();
      ops.push(tracking === 0 ? "ET" : "0 Tc ET");
      for (const box of boxes) ops.push(substitute(box, style.size, x, baseline));
      substituted += boxes.length;
      doc.addContent(ops.join("\n"));
    },
  };
}

/** Text operators for pieces of one font that stand side by side. */
function glyphs(
  font: Embedded,
  file: FontFile,
  pieces: readonly Piece[],
  size: number,
  x: number,
  baseline: number,
): string {
  const scaled = size * file.scale;
  const unit = scaled / 1000;
  const ops = [`/${font.document.id} ${number(scaled)} Tf`];
  let array: string[] = [], hex = "";
  const closeHex = () => {
    if (hex !== "") array.push(`<${hex}>`);
    hex = "";
  };
  const closeArray = () => {
    closeHex();
    if (array.length > 0) ops.push(`[${array.join("")}]TJ`);
    array = [];
  };
  // The page's axis points down; the text matrix turns it up again.
  const matrix = (at: number, rise: number) => `1 0 0 -1 ${number(at)} ${number(baseline - rise)} Tm`;
  const moveTo = (at: number, rise: number) => ops.push(matrix(at, rise));
  const parts: string[] = [];
  moveTo(x + (pieces[0]?.x ?? 0), 0);
  for (const { shaped, x: pieceX } of pieces) {
    if (shaped === null) continue;
    let pen = x + pieceX;
    let moved = false;
    for (let i = 0; i < shaped.glyphs.length; i++) {
      const width = shaped.widths[i] ?? 0, advance = shaped.advances[i] ?? 0;
      const xOffset = shaped.xOffsets[i] ?? 0, yOffset = shaped.yOffsets[i] ?? 0;
      const codePoints = shaped.codePoints[i] ?? [];
      const code = codeOf(font, shaped.glyphs[i] ?? 0, codePoints, width);
      if (codePoints.length === 0) {
        // A part of a letter that another glyph stands for already: drawn after the words, so as not to cut them.
        parts.push(matrix(pen + xOffset * unit, yOffset * unit), `<${code}>Tj`);
        if (advance !== 0) {
          closeHex();
          array.push(number(-advance));
        }
      } else if (xOffset !== 0 || yOffset !== 0) {
        closeArray();
        moveTo(pen + xOffset * unit, yOffset * unit);
        ops.push(`<${code}>Tj`);
        moved = true;
      } else {
        if (moved) moveTo(pen, 0);
        moved = false;
        hex += code;
        if (Math.abs(width - advance) > FINEST_KERN) {
          closeHex();
          array.push(number(width - advance));
        }
      }
      pen += advance * unit;
    }
    if (moved) moveTo(pen, 0);
  }
  closeArray();
  if (parts.length > 0) ops.push("/Span <</ActualText <FEFF>>> BDC", ...parts, "EMC");
  return ops.join("\n");
}

/**
 * The glyph's code in this document, four hexadecimal digits; the first use adds it to the subset. Scripts share
 * glyphs between letters (a dotless base and its dots), so a glyph has one code for each text that it stands for.
 */
function codeOf(font: Embedded, glyph: number, codePoints: readonly number[], width: number): string {
  const [only = COMBINING_GRAPHEME_JOINER] = codePoints;
  const key = codePoints.length > 1 ? `${glyph}/${codePoints.join()}` : glyph * 0x200000 + only;
  const known = font.codes.get(key);
  if (known !== undefined) return known;
  const id = font.document.subset.addGlyph(glyph);
  font.document.widths[id] = width;
  font.document.unicode[id] = codePoints.length > 0 ? [...codePoints] : [only];
  const code = id.toString(16).padStart(4, "0");
  font.codes.set(key, code);
  return code;
}

/** Bands behind quoted words, low on the line like a marker pen; thin evidence also has a dashed edge. */
function markerBands(line: Line, x: number, baseline: number): string[] {
  const { markings, style } = line;
  if (markings.length === 0) return [];
  const bands: { kind: "leaf" | "lamp"; from: number; to: number }[] = [];
  for (const piece of line.pieces) {
    // A trailing space belongs to the marking only when the marking goes on after it.
    const marking = markings.find(({ start, end }) =>
      piece.start >= start && piece.start < end && (!piece.space || piece.end < end)
    );
    if (!marking) continue;
    const last = bands.at(-1);
    const from = piece.x, to = piece.x + piece.width;
    if (last && last.kind === marking.kind && Math.abs(last.to - from) < 0.5) last.to = to;
    else bands.push({ kind: marking.kind, from, to });
  }
  const top = baseline - style.size * 0.16, height = style.size * 0.36;
  return bands.flatMap(({ kind, from, to }) => {
    const colour = kind === "leaf" ? COLOURS.markerLeaf : COLOURS.markerLamp;
    const rectangle = `${number(x + from)} ${number(top)} ${number(to - from)} ${number(height)} re f`;
    const edge = top + height + 0.4;
    const dashes = `q ${COLOURS.lamp.rgb} RG 0.6 w [2 1.6] 0 d ${number(x + from)} ${number(edge)} m ` +
      `${number(x + to)} ${number(edge)} l S Q`;
    return kind === "leaf" ? [`${colour.rgb} rg`, rectangle] : [`${colour.rgb} rg`, rectangle, dashes];
  });
}

/** An open box that says "a character stands here"; the character itself is kept for copying. */
function substitute(piece: Piece, size: number, x: number, baseline: number): string {
  const width = size * (SUBSTITUTE_WIDTH - 0.14), height = size * 0.62;
  return [
    `/Span <</ActualText ${utf16(piece.text)}>> BDC`,
    `q ${COLOURS.ink3.rgb} RG 0.5 w ${number(x + piece.x + size * 0.07)} ${number(baseline - height)} ` +
    `${number(width)} ${number(height)} re S Q`,
    "EMC",
  ].join("\n");
}

/** A PDF text string in UTF-16BE, written in hexadecimal so that no character needs escaping. */
function utf16(text: string): string {
  let hex = "FEFF";
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, "0");
  return `<${hex}>`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
