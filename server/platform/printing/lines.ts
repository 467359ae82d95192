/** Sets text in lines of a given width: breaking, direction, alignment. Pure but for the fonts it measures with. */
import { visualOrder } from "./bidi.ts";
import type { FaceName, FontFiles } from "./fonts.ts";
import type { Colour } from "./theme.ts";
import { type Piece, printable, type Span, splitPiece, type Unit, unitsOf } from "./words.ts";

export interface TextStyle {
  face: FaceName;
  size: number;
  /** Distance between baselines. */
  leading: number;
  colour: Colour;
  tracking?: number;
  align?: "start" | "end" | "centre";
  /** Space between paragraphs, in leadings; default 0.4. */
  paragraphGap?: number;
}

/** Offsets into the text, as quotes have them. */
export interface Marking {
  start: number;
  end: number;
  kind: "leaf" | "lamp";
}

export interface Line {
  style: TextStyle;
  pieces: Piece[];
  start: number;
  end: number;
  markings: readonly Marking[];
  /** Space above it, between paragraphs. */
  before: number;
}

export interface TextBlock {
  text: string | readonly Span[];
  style: TextStyle;
  markings?: readonly Marking[];
}

const MOST_PARAGRAPHS = 60;

/** Lines of a text, at most `width` points wide each; an empty text has none. */
export function linesOf({ text, style, markings = [] }: TextBlock, width: number, fonts: FontFiles): Line[] {
  const spans = typeof text === "string" ? [{ text, face: style.face }] : text;
  const printed = printable(spans.map((span) => span.text).join(""));
  // Hundreds of one-word lines would fill a hundred pages: they run on. Offsets stay true.
  const whole = printed.split("\n").length > MOST_PARAGRAPHS ? printed.replaceAll("\n", " ") : printed;
  const faceAt = faceFinder(spans, style.face);
  const cuts = markings.flatMap(({ start, end }) => [start, end]);
  if (spans.length > 1) {
    let end = 0;
    for (const span of spans) cuts.push(end += span.text.length);
  }
  const context = { fonts, size: style.size, tracking: style.tracking ?? 0 };
  const lines: Line[] = [];
  let offset = 0;
  for (const paragraph of whole.split("\n")) {
    if (paragraph.trim() !== "") {
      const { units, base } = unitsOf(paragraph, offset, faceAt, cuts, context);
      const fitting = units.flatMap((unit) => fit(unit, width, context));
      const rows = fill(fitting, width);
      rows.forEach((row, index) => {
        const before = index === 0 && lines.length > 0 ? style.leading * (style.paragraphGap ?? 0.4) : 0;
        lines.push({ ...place(row, base, width, style), style, markings, before });
      });
    }
    offset += paragraph.length + 1;
  }
  return lines;
}

/** Height of lines set under one another. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.before + line.style.leading, 0);
}

function faceFinder(spans: readonly Span[], fallback: FaceName): (offset: number) => FaceName {
  const [only] = spans;
  if (spans.length === 1 && only) return () => only.face;
  const ends: { end: number; face: FaceName }[] = [];
  let end = 0;
  for (const span of spans) ends.push({ end: end += span.text.length, face: span.face });
  return (offset) => ends.find((each) => offset < each.end)?.face ?? fallback;
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

function fit(unit: Unit, width: number, context: Parameters<typeof splitPiece>[2]): Unit[] {
  if (widthOf(unit.pieces) <= width) return [unit];
  const parts = unit.pieces.flatMap((piece) =>
    piece.width > width ? splitPiece(piece, width, context) : [piece]
  );
  return parts.map((piece, index) => ({
    pieces: [piece],
    space: index === parts.length - 1 ? unit.space : [],
  }));
}

function fill(units: readonly Unit[], width: number): Piece[][] {
  const rows: Piece[][] = [];
  let row: Piece[] = [], x = 0, space: Piece[] = [];
  for (const unit of units) {
    const wide = widthOf(unit.pieces);
    // Half a hundredth of a point absorbs the rounding of many sums.
    if (row.length > 0 && x + widthOf(space) + wide > width + 0.005) {
      rows.push(row);
      row = [];
      x = 0;
      space = [];
    }
    row.push(...space, ...unit.pieces);
    x += widthOf(space) + wide;
    space = unit.space;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function place(row: Piece[], base: 0 | 1, width: number, style: TextStyle) {
  const mixed = base === 1 || row.some(({ level }) => level > 0);
  const order = mixed ? visualOrder(row) : row;
  const align = style.align ?? "start";
  const free = Math.max(0, width - widthOf(row));
  // Text that runs from the right starts at the right.
  const atRight = align === "end" || align === "start" && base === 1;
  let x = align === "centre" ? free / 2 : atRight ? free : 0;
  for (const piece of order) {
    piece.x = x;
    x += piece.width;
  }
  return {
    pieces: order,
    start: row[0]?.start ?? 0,
    end: row.at(-1)?.end ?? 0,
  };
}
