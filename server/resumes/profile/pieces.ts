/** Takes the header lines of an entry apart into pieces: by cell, by look, by separator. */
import { findDates } from "../dates.ts";
import type { TextBlock } from "../layout/text-block.ts";

export interface Piece {
  text: string;
  /** Offset of the piece in the whole document's text. */
  start: number;
  page: number;
  /** Counted over the header's lines, its cells and the looks within a cell. */
  line: number;
  cell: number;
  /** The look of its first character. */
  style: string;
}

/** `2 years 3 months`, `(18 mos)`: how long it was, which the dates say as well. */
const duration =
  /[([]?\b\d+\s*(?:years?|yrs?|ans?|anos|anni|jahre?)\b(?:[\s,]*\d+\s*(?:months?|mos?|mois|meses|mesi|monate?)\b)?[)\]]?|[([]?\b\d+\s*(?:months?|mos?|mois|meses|mesi|monate?)\b[)\]]?/giu;
const separator = /\s+[|•·–—―~]\s+|\s*[|•·]\s*|\s+-\s+|\t+|\s+@\s+|\s{3,}/gu;

/** The pieces of these lines without dates and durations, in reading order; none is empty. */
export function piecesOf(lines: TextBlock[]): Piece[] {
  return lines.flatMap((block, line) =>
    block.cells.flatMap((cell, cellIndex) => {
      const masked = maskDates(block.text.slice(cell.start, cell.end));
      return lookRuns(block, cell.start, cell.end).flatMap(({ start, end, style }) =>
        splitBySeparator(masked.slice(start - cell.start, end - cell.start)).map(({ text, offset }) => ({
          text,
          start: block.start + start + offset,
          page: block.page,
          line,
          cell: cellIndex,
          style,
        }))
      );
    })
  );
}

/** Dates become runs of a mark that counts as a separator; offsets stay. */
function maskDates(text: string): string {
  let masked = text;
  for (const { from, to } of findDates(text)) {
    masked = masked.slice(0, from) + "\t".repeat(to - from) + masked.slice(to);
  }
  return masked.replace(duration, (match) => "\t".repeat(match.length)).replace(
    /[([]\t+[)\]]/g,
    (match) => "\t".repeat(match.length),
  );
}

/** Stretches of equal look; a change within a word is no change. */
function lookRuns(
  block: TextBlock,
  from: number,
  to: number,
): { start: number; end: number; style: string }[] {
  const runs: { start: number; end: number; style: string }[] = [];
  let at = from;
  let style = block.style;
  for (const span of block.spans) {
    if (span.end <= from || span.start >= to) continue;
    const start = Math.max(from, span.start);
    const between = /[\s,;:|(]$/.test(block.text.slice(at, start)) ||
      /^[\s,;:|)]/.test(block.text.slice(start, span.end));
    if (start > at && span.style !== style && between && block.text.slice(at, start).trim() !== "") {
      runs.push({ start: at, end: start, style });
      at = start;
    }
    style = span.style;
  }
  if (at < to) runs.push({ start: at, end: to, style });
  return runs;
}

function splitBySeparator(text: string): { text: string; offset: number }[] {
  const pieces: { text: string; offset: number }[] = [];
  let at = 0;
  const push = (end: number) => {
    const raw = text.slice(at, end);
    const lead = /^[\s,;:.|)–—-]*/u.exec(raw)?.[0].length ?? 0;
    const clean = raw.slice(lead).replace(/[\s,;:|(–—-]+$/u, "").replace(
      /(?<!\b(?:Inc|Co|Corp|Ltd|Sr|Jr|St|Dr|\p{Lu}))\.$/u,
      "",
    );
    if (/[\p{L}\p{N}]/u.test(clean)) pieces.push({ text: clean, offset: at + lead });
  };
  for (const match of text.matchAll(separator)) {
    push(match.index);
    at = match.index + match[0].length;
  }
  push(text.length);
  return pieces;
}

const legalForm =
  /^(?:inc|llc|ltd|limited|corp|co|gmbh|ag|kg|plc|llp|s\.?a|s\.?a\.?u|s\.?l|s\.?l\.?u|s\.?c|s\.?r\.?l|s\.?p\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?o|a\.?s|b\.?v|lda|ltda|ohg|e\.?\s?v|pvt|pty|oy|ab|aps|kft)\.?$/i;

/** A piece cut at its commas; a legal form (`Acme, Inc.`) stays with its name. */
export function splitAtCommas(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  for (const part of piece.text.split(/(?<=,)\s+/)) {
    const start = piece.text.indexOf(part, at);
    const text = part.replace(/,$/, "");
    const last = parts.at(-1);
    if (last && legalForm.test(text)) last.text = `${last.text}, ${text}`;
    else parts.push({ ...piece, text, start: piece.start + start });
    at = start + part.length;
  }
  return parts;
}
