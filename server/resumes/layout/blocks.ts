/** Joins the lines of one flow into blocks: paragraphs, list items, headings, table rows. */
import { joinLines } from "./hyphenation.ts";
import { bulletLength } from "./repair-glyphs.ts";
import type { Atom, Cell, Line, LooseBlock, Span } from "./text-block.ts";

/** Lines of one paragraph are this close at most, in line heights of their type. */
const paragraphStep = 1.75;

/** A line shorter than this many em is not taken for one that ran out of room. */
const fullLineEm = 14;

export interface FlowPlace {
  page: number;
  column: number;
  /** Lower-case text of the document, for hyphenation. */
  known: string;
  /** Notes in a margin: their lines are short by nature, so a full line says nothing. */
  isMargin?: boolean;
}

/** Blocks from top to bottom. */
export function blocksOf(lines: Line[], place: FlowPlace): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  const step = usualStep(lines);
  const leading = sureLeading(lines);
  let group: Line[] = [];
  let before: Line | undefined;
  const flush = () => {
    const block = blockOf(group, before, step, place);
    if (block) blocks.push(block);
    before = group.at(-1) ?? before;
    group = [];
  };
  lines.forEach((line, index) => {
    const last = group.at(-1);
    const first = group[0];
    if (last && first && !continues(lines, index, first, last, { ...place, step, leading })) flush();
    group.push(line);
  });
  flush();
  return blocks;
}

/** Whether a line goes on with the paragraph above it: set alike, close, and broken only for lack of room. */
function continues(
  lines: Line[],
  index: number,
  first: Line,
  last: Line,
  place: FlowPlace & { step: number; leading: number | null },
): boolean {
  const line = lines[index];
  const text = line?.cells[0];
  const end = last.cells.at(-1);
  if (!line || !text || !end || line.bullet || bulletLength(text.text) > 0) return false;
  if (line.cells.length > 1 || last.cells.length > 1) return false;
  if (Math.abs(line.fontSize - last.fontSize) > 0.1 * last.fontSize) return false;
  if (
    line.baseline - last.baseline > Math.max(paragraphStep, 1.12 * Math.min(place.step, 2.2)) * line.fontSize
  ) return false;
  const textStart = first.bullet ? first.x0 : bulletTextStart(first);
  const isItem = first.bullet || bulletLength(first.cells[0]?.text ?? "") > 0;
  const centred = Math.abs((line.x0 + line.x1) - (last.x0 + last.x1)) < 4;
  const aligned = Math.abs(line.x0 - last.x0) < 1 || Math.abs(line.x0 - textStart) < 3 ||
    Math.abs(line.x1 - last.x1) < 1.5 ||
    last === first && Math.abs(line.x0 - first.x0) < 2.5 * line.fontSize && (isItem || line.x0 < first.x0);
  const broken = /\p{L}[-‐\u00ad]$/u.test(end.text) && /^\p{Ll}/u.test(text.text);
  if (broken && line.x0 < last.x1 && line.x1 > last.x0) return true;
  if (!aligned && !centred) return false;
  if (place.isMargin) {
    return /[-–—/,&]$|\b(?:to|bis|au|until|and|or|of|und|et|y|e)$/i.test(end.text) ||
      /^\p{Ll}/u.test(text.text);
  }
  // More leading than within this flow's sure paragraphs: the next item, even if the line above is full.
  if (place.leading !== null && (line.baseline - last.baseline) / line.fontSize > place.leading * 1.2) {
    return false;
  }
  if (isItem && Math.abs(line.x0 - textStart) < 3) return true;
  if (/^\p{Ll}/u.test(text.text) && !/[.:;!?]$/.test(end.text) && !/[@/]|^\S+\.\p{Ll}+$/u.test(text.text)) {
    return true;
  }
  if (styleOf(text) !== styleOf(end) && !sharesStyle(text, end)) return false;
  // In a narrow flow every line is nearly full: that alone then says nothing.
  if (last.x1 - last.x0 < fullLineEm * line.fontSize || end.text.split(" ").length < 4) return false;
  const firstWord = text.text.indexOf(" ") < 0 ? text.text.length : text.text.indexOf(" ");
  const wordWidth = (text.x1 - text.x0) * (firstWord / text.text.length);
  const edge = flowEdge(lines, index);
  const room = aligned ? edge - last.x1 : edge - flowStart(lines) - (last.x1 - last.x0);
  return room < wordWidth + 0.25 * line.fontSize + 0.5;
}

/** The line step, in line heights, where a line surely goes on with the one above: it begins in lower case. */
function sureLeading(lines: Line[]): number | null {
  const steps = lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    const sure = above && /^\p{Ll}/u.test(line.cells[0]?.text ?? "") && !line.bullet &&
      line.cells.length === 1 &&
      Math.abs(line.fontSize - above.fontSize) < 0.2 && above.x1 - above.x0 > 12 * line.fontSize;
    const step = above ? (line.baseline - above.baseline) / line.fontSize : 0;
    return sure && step > 0.8 && step < 2.3 ? [step] : [];
  }).toSorted((a, b) => a - b);
  return steps.length >= 2 ? steps[steps.length >> 1] ?? null : null;
}

function sharesStyle(a: Atom, b: Atom): boolean {
  return b.spans.some((span) => span.style === a.spans[0]?.style) ||
    a.spans.some((span) => span.style === b.spans.at(-1)?.style);
}

function bulletTextStart(line: Line): number {
  const cell = line.cells[0];
  if (!cell) return line.x0;
  return cell.x0 + (cell.x1 - cell.x0) * (bulletLength(cell.text) / Math.max(1, cell.text.length));
}

/** How far text reaches to the right around a line: the flow's edge, not that of a far-off wider part. */
function flowEdge(lines: Line[], index: number): number {
  let edge = 0;
  for (let at = Math.max(0, index - 10); at < Math.min(lines.length, index + 10); at++) {
    edge = Math.max(edge, lines[at]?.cells[0]?.x1 ?? 0);
  }
  return edge;
}

function flowStart(lines: Line[]): number {
  return Math.min(...lines.map((line) => line.x0));
}

function styleOf(atom: Atom): string {
  const lengths = new Map<string, number>();
  for (const span of atom.spans) {
    lengths.set(span.style, (lengths.get(span.style) ?? 0) + span.end - span.start);
  }
  return [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0])[0];
}

function usualStep(lines: Line[]): number {
  const steps = lines.slice(1).map((line, index) =>
    (line.baseline - (lines[index]?.baseline ?? 0)) / Math.max(1, line.fontSize)
  ).filter((step) => step > 0.8 && step < 2.5).toSorted((a, b) => a - b);
  return steps[steps.length >> 1] ?? 1.2;
}

function blockOf(lines: Line[], before: Line | undefined, step: number, place: FlowPlace): LooseBlock | null {
  const first = lines[0];
  const lead = first?.cells[0];
  if (!first || !lead) return null;
  let text = "";
  const spans: Span[] = [];
  const cells: Cell[] = [];
  lines.forEach((line, lineIndex) => {
    line.cells.forEach((cell, cellIndex) => {
      const skip = lineIndex === 0 && cellIndex === 0 ? bulletLength(cell.text) : 0;
      const piece = cell.text.slice(skip);
      const newCell = lineIndex === 0;
      const joined = text === ""
        ? piece
        : newCell
        ? `${text}\t${piece}`
        : joinLines(text, piece, place.known);
      const start = joined.length - piece.length;
      if (newCell) cells.push({ start, end: joined.length });
      else extendLast(cells, spans, joined.length, start);
      for (const span of cell.spans) {
        if (span.end > skip) {
          spans.push({
            start: start + Math.max(0, span.start - skip),
            end: start + span.end - skip,
            style: span.style,
          });
        }
      }
      text = joined;
    });
  });
  const bullet = first.bullet || bulletLength(lead.text) > 0;
  const fontSize = Math.max(...lines.map((line) => line.fontSize));
  const top = first.baseline - 0.8 * first.fontSize;
  const last = lines.at(-1) ?? first;
  const x0 = Math.min(...lines.map((line) => line.x0));
  return {
    page: place.page,
    column: place.column,
    kind: bullet ? "list-item" : cells.length > 1 ? "table-row" : "paragraph",
    box: {
      x: round(x0),
      y: round(top),
      width: round(Math.max(...lines.map((line) => line.x1)) - x0),
      height: round(last.baseline + 0.2 * last.fontSize - top),
    },
    text,
    cells,
    spans,
    bullet,
    fontSize,
    style: styleOf(lead),
    indent: first.x0,
    gapAbove: before ? (first.baseline - before.baseline) / Math.max(1, step * first.fontSize) : 2,
    markedHeading: null,
    lineCount: lines.length,
  };
}

/** A joined line may have lost its hyphen: what was recorded before may not reach past it. */
function extendLast(cells: Cell[], spans: Span[], end: number, start: number): void {
  const last = cells.at(-1);
  if (last) last.end = end;
  for (const span of spans) span.end = Math.min(span.end, start);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
