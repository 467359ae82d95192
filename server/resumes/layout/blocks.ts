/** Joins the lines of one flow into blocks: paragraphs, list items, headings, table rows. */
import { findDates, withoutDates } from "../dates.ts";
import { joinLines } from "./hyphenation.ts";
import { bulletLength } from "./repair-glyphs.ts";
import { type Atom, type Cell, type Line, type LooseBlock, type Span, unionBox } from "./text-block.ts";

/** Lines of one paragraph are this close at most, in line heights of their type. */
const paragraphStep = 1.75;

/** A line shorter than this many em is not taken for one that ran out of room. */
const fullLineEm = 14;

/** With this much room left a line may still have run out of it: the next word was long. */
const nearlyFullEm = 6;

/** A flow narrower than this many em is a sidebar: lists rather than prose. */
const narrowFlowEm = 24;

/** Something to the right of one line that keeps it short. */
export interface Wall {
  baseline: number;
  x: number;
}

export interface FlowPlace {
  page: number;
  column: number;
  /** Lower-case text of the document, for hyphenation. */
  known: string;
  /** How far lines of this flow reach to the right, in points. */
  edge: number;
  /** Notes to the right of these lines. */
  walls?: Wall[];
  /** Notes in a margin: their lines are short by nature, so a full line says nothing. */
  isMargin?: boolean;
}

/** Blocks from top to bottom. */
export function blocksOf(lines: Line[], place: FlowPlace): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  const step = usualStep(lines);
  const leading = sureLeading(lines);
  const setApart = leading !== null && itemsStandApart(lines, leading);
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
    if (last && first && !continues(lines, index, first, last, { ...place, step, leading, setApart })) {
      flush();
    }
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
  place: FlowPlace & { step: number; leading: number | null; setApart: boolean },
): boolean {
  const line = lines[index];
  const text = line?.cells[0];
  const end = last.cells.at(-1);
  if (!line || !text || !end || line.bullet || bulletLength(text.text) > 0) return false;
  if (line.cells.length > 1 || text.isDate && !/[-–—]$|\b(?:to|bis|a|à|al)$/i.test(end.text)) return false;
  if (last.cells.length > 1) return last === first && wrapsBesideNote(line, last);
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
  // Flush with its bullet, in capitals and dated: the next entry, however full the item above is.
  if (isItem && beginsDatedEntry(line, lines[index + 1])) return false;
  // "BTS, Lycée X, 2007 – 2009" below another line of that form: one entry a line.
  if (endsInDates(end.text) && endsInDates(text.text) && /^\p{Lu}/u.test(text.text)) return false;
  const firstWord = text.text.indexOf(" ") < 0 ? text.text.length : text.text.indexOf(" ");
  const wordWidth = (text.x1 - text.x0) * (firstWord / text.text.length);
  const room = roomAfter(lines, last, place, Math.abs(line.x0 - last.x0) < 3 || isItem);
  const words = end.text.split(" ").length;
  const lower = goesOnInLowerCase(text.text) && !/[.:;!?]$/.test(end.text);
  if (lower && words > 1 && room < wordWidth + 5 * line.fontSize) return true;
  // Where items stand further apart than lines, the close line belongs to the item, whatever it begins with.
  if (place.setApart && words > 3 && room < nearlyFullEm * line.fontSize) return true;
  // A sentence that ends on a line set in from the flow was a list item, its bullet drawn and not written.
  if (/[.!?;]$/.test(end.text) && last.x0 > flowStart(lines) + 1.2 * line.fontSize) return false;
  // In a narrow flow every line is nearly full: that alone then says nothing.
  if (place.edge - flowStart(lines) < narrowFlowEm * line.fontSize && !/,$|\b\p{Ll}{1,3}$/u.test(end.text)) {
    return false;
  }
  if (last.x1 - last.x0 < fullLineEm * line.fontSize || words < 4) return false;
  if (styleOf(text) !== styleOf(end) && !sharesStyle(text, end)) return false;
  return room < wordWidth + 0.25 * line.fontSize + 0.5;
}

/** `Developer, Acme`, with its dates behind it or alone on the line below. */
function beginsDatedEntry(line: Line, below: Line | undefined): boolean {
  const text = line.cells[0]?.text ?? "";
  if (!/^\p{Lu}/u.test(text)) return false;
  const dates = below && below.cells.length === 1 ? below.cells[0]?.text ?? "" : "";
  return endsInDates(text) || withoutDates(dates) === "" && dates !== "";
}

/** Whether a range of dates is the last that stands on it. */
function endsInDates(text: string): boolean {
  return (findDates(text).findLast(({ start }) => start !== undefined)?.to ?? -1) > text.length - 3;
}

/** `A long title that reaches the date ⇥ 2004` and its second line below: broken for the date's sake. */
function wrapsBesideNote(line: Line, last: Line): boolean {
  const [head, note] = last.cells;
  const text = line.cells[0];
  if (!head || !note || !text || head.text.split(" ").length < 4 || Math.abs(line.x0 - head.x0) > 1) {
    return false;
  }
  if (styleOf(text) !== styleOf(head) && !sharesStyle(text, head)) return false;
  if (line.baseline - last.baseline > 1.4 * line.fontSize || line.fontSize !== last.fontSize) return false;
  const firstWord = text.text.indexOf(" ") < 0 ? text.text.length : text.text.indexOf(" ");
  const wordWidth = (text.x1 - text.x0) * (firstWord / text.text.length);
  return head.x1 - head.x0 > 20 * line.fontSize && note.x0 - head.x1 < wordWidth + 7 * line.fontSize;
}

/** What was left free on a line: up to its flow's edge or to a note beside it; in all, where lines are not flush left. */
function roomAfter(lines: Line[], last: Line, place: FlowPlace, flushLeft: boolean): number {
  const wall = place.walls?.find((note) => Math.abs(note.baseline - last.baseline) < 0.3 * last.fontSize);
  const edge = wall && wall.x > last.x1 ? Math.min(place.edge, wall.x - 1.5 * last.fontSize) : place.edge;
  return flushLeft ? edge - last.x1 : edge - flowStart(lines) - (last.x1 - last.x0);
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

/** Whether several lines of one look and edge follow at clearly more than that leading: the next items. */
function itemsStandApart(lines: Line[], leading: number): boolean {
  const apart = lines.slice(1).filter((line, index) => {
    const above = lines[index];
    const step = above ? (line.baseline - above.baseline) / line.fontSize : 0;
    return above && Math.abs(line.fontSize - above.fontSize) < 0.2 && Math.abs(line.x0 - above.x0) < 1 &&
      step > 1.25 * leading && step < 2.2 * leading;
  });
  return apart.length >= 3;
}

/** In lower case, and neither an address nor a path. */
function goesOnInLowerCase(text: string): boolean {
  const first = text.split(" ")[0] ?? "";
  return /^\p{Ll}/u.test(text) && !/@|^\S+\.\p{Ll}{2,}(?:\/|$)|^(?:https?:|www\.)/u.test(first);
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
  // A wrapped first cell goes on in the lines below; what stands beside its first line follows it.
  const flowing = lines.flatMap((line) => line.cells[0] ?? []);
  const asides = first.cells.slice(1);
  for (const [index, cell] of [...flowing, ...asides].entries()) {
    const skip = index === 0 ? bulletLength(cell.text) : 0;
    const piece = cell.text.slice(skip);
    const wraps = index > 0 && index < flowing.length;
    const joined = text === "" ? piece : wraps ? joinLines(text, piece, place.known) : `${text}\t${piece}`;
    const start = joined.length - piece.length;
    if (wraps) extendLast(cells, spans, joined.length, start);
    else cells.push({ start, end: joined.length });
    for (const span of cell.spans) {
      if (span.end <= skip) continue;
      const from = start + Math.max(0, span.start - skip);
      spans.push({ start: from, end: start + span.end - skip, style: span.style });
    }
    text = joined;
  }
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

/**
 * Joins what a region's border tore apart: the next block goes on in lower case, close below and in the same type.
 */
export function rejoin(blocks: LooseBlock[], known: string): LooseBlock[] {
  const joined: LooseBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && goesOn(last, block)) joined[joined.length - 1] = joinBlocks(last, block, known);
    else joined.push(block);
  }
  return joined;
}

function goesOn(above: LooseBlock, below: LooseBlock): boolean {
  if (!above.box || !below.box || above.page !== below.page || below.bullet) return false;
  if (above.cells.length > 1 || below.cells.length > 1 || Math.abs(above.fontSize - below.fontSize) > 0.2) {
    return false;
  }
  const gap = below.box.y - above.box.y - above.box.height;
  if (gap < -0.3 * below.fontSize || gap > 0.8 * below.fontSize) return false;
  if (below.indent < above.indent - 2 || below.indent > above.indent + 2.5 * below.fontSize) return false;
  return goesOnInLowerCase(below.text) && !/[.:;!?]$/.test(above.text) && withoutDates(below.text) !== "" &&
    above.text.length > 40;
}

function joinBlocks(above: LooseBlock, below: LooseBlock, known: string): LooseBlock {
  const text = joinLines(above.text, below.text, known);
  const shift = text.length - below.text.length;
  const spans = [
    ...above.spans.map((span) => ({ ...span, end: Math.min(span.end, shift) })),
    ...below.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })),
  ];
  return {
    ...above,
    text,
    spans,
    cells: [{ start: 0, end: text.length }],
    box: unionBox([above.box, below.box]),
    lineCount: above.lineCount + below.lineCount,
  };
}
