/** Joins a page's runs into atoms: words on one baseline without a gap as wide as a column's. */
import { findDates, hasDate } from "../dates.ts";
import type { TextRun } from "../../platform/documents/positioned-document.ts";
import { isSectionHeading } from "../sections.ts";
import { isBullet, joinLetterspaced, nameLigatures, repairText } from "./repair-glyphs.ts";
import type { Atom, Span } from "./text-block.ts";

/** Gaps in em, measured on typeset resumes: a word space is 0.2 to 0.35, justified up to 0.6. */
const wordGapEm = 0.12;
export const columnGapEm = 0.7;
/** A date in a narrow margin stands closer to the text beside it. */
export const dateGapEm = 0.36;
/** Baselines closer than this are one line: superscripts and icons sit a little off. */
const sameLineEm = 0.32;

interface Row {
  baseline: number;
  fontSize: number;
  runs: TextRun[];
}

/**
 * @param runs of one page and one direction
 * @param icons fonts whose glyphs are pictures: dropped, unless they mark a list item
 */
export function joinRuns(runs: TextRun[], icons: Set<string>): Atom[] {
  const atoms: Atom[] = [];
  for (const row of rowsOf(runs)) {
    const inOrder = row.runs.toSorted((a, b) => a.x - b.x);
    let group: TextRun[] = [];
    let reach = -Infinity;
    for (const run of inOrder) {
      const last = group.at(-1);
      if (icons.has(run.font) && !isBullet(run.text.trim())) {
        // A picture within a sentence keeps its room, so that the words around it do not fall apart.
        if (last && run.x - reach <= columnGapEm * last.fontSize) reach = run.x + run.width;
        continue;
      }
      // The smaller type decides: a large heading in the margin stands close to the body beside it.
      const em = last ? Math.min(last.fontSize, run.fontSize) : run.fontSize;
      const gap = last ? run.x - reach : 0;
      const apart = last && (gap > columnGapEm * em || gap > dateGapEm * em && isDateOnly(group));
      // A bullet keeps to itself, however close its text stands.
      const bulletAhead = group.length === 1 && last && isBullet(last.text.trim()) && last.font !== run.font;
      if (apart || bulletAhead) {
        pushAtom(atoms, group);
        group = [];
      }
      group.push(run);
      reach = Math.max(group.length === 1 ? -Infinity : reach, run.x + run.width);
    }
    pushAtom(atoms, group);
  }
  return takeBullets(atoms);
}

/** How far a bullet may stand from its text, in em. */
const bulletGapEm = 3;

/** A lone bullet before words becomes a mark of those words; between words it parts them and stays. */
function takeBullets(atoms: Atom[]): Atom[] {
  const taken = new Set<Atom>();
  atoms.forEach((atom, index) => {
    const next = atoms[index + 1];
    const previous = atoms[index - 1];
    if (!isBullet(atom.text) || !next || !onOneLine(atom, next) || isBullet(next.text)) return;
    if (next.x0 - atom.x1 > bulletGapEm * next.fontSize) return;
    const inline = previous && onOneLine(previous, atom) && atom.x0 - previous.x1 < 2.5 * atom.fontSize;
    if (inline && !taken.has(previous)) return;
    taken.add(atom);
    next.bullet = true;
  });
  return atoms.filter((atom) => !taken.has(atom));
}

function onOneLine(a: Atom, b: Atom): boolean {
  return Math.abs(a.baseline - b.baseline) <= 0.4 * Math.max(a.fontSize, b.fontSize) && b.x0 >= a.x0;
}

function rowsOf(runs: TextRun[]): Row[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    // The smaller type decides: a large name must not swallow the small lines beside it.
    const em = row ? Math.min(row.fontSize, run.fontSize) : 0;
    if (row && run.baseline - row.baseline <= sameLineEm * em) row.runs.push(run);
    else rows.push({ baseline: run.baseline, fontSize: run.fontSize, runs: [run] });
  }
  return rows;
}

function pushAtom(atoms: Atom[], runs: TextRun[]): void {
  const first = runs[0];
  if (!first) return;
  const rightToLeft = runs.filter((run) => run.rightToLeft).length * 2 > runs.length;
  const ordered = rightToLeft ? runs.toReversed() : runs;
  let text = "";
  const spans: Span[] = [];
  let previous: TextRun | null = null;
  const wideGap = letterspacing(runs);
  for (const [index, run] of ordered.entries()) {
    const next = ordered[index + 1];
    const joined = next && next.x - run.x - run.width < wordGapEm * run.fontSize ? next.text : "";
    const touches = previous && run.x - previous.x - previous.width < wordGapEm * run.fontSize;
    const piece = repairText(nameLigatures(run.text, touches ? text : "", joined));
    if (piece.trim() === "") continue;
    if (previous && needsSpace(previous, run, text, piece, rightToLeft)) {
      text += run.x - previous.x - previous.width > wideGap ? "  " : " ";
    }
    const start = text.length;
    text += previous ? piece : piece.trimStart();
    const style = `${run.font}@${Math.round(run.fontSize * 2) / 2}`;
    const last = spans.at(-1);
    if (last && last.style === style) last.end = text.length;
    else spans.push({ start, end: text.length, style });
    previous = run;
  }
  const trimmed = joinLetterspaced(text.trimEnd());
  if (trimmed === "") return;
  const main = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  atoms.push({
    text: trimmed,
    spans: clip(spans, trimmed.length, text.length),
    x0: Math.min(...runs.map((run) => run.x)),
    x1: Math.max(...runs.map((run) => run.x + run.width)),
    baseline: main.baseline,
    fontSize: main.fontSize,
    rightToLeft,
    bullet: false,
    isDate: isDateText(trimmed),
    hasDate: hasDate(trimmed),
    isHeading: isSectionHeading(trimmed),
  });
}

function isDateOnly(group: TextRun[]): boolean {
  return isDateText(group.map((run) => run.text).join(" ").trim());
}

function isDateText(text: string): boolean {
  if (text.length > 40 || !/\p{Nd}{4}|['’]\d{2}/u.test(text)) return false;
  const dates = findDates(text);
  return dates.length === 1 && dates[0] !== undefined && dates[0].to - dates[0].from >= text.length - 2;
}

function needsSpace(a: TextRun, b: TextRun, text: string, piece: string, rightToLeft: boolean): boolean {
  if (/\s$/.test(text) || /^\s/.test(piece)) return false;
  const [left, right] = rightToLeft ? [b, a] : [a, b];
  return right.x - (left.x + left.width) > wordGapEm * Math.min(a.fontSize, b.fontSize);
}

/** The gap in points that parts words where each letter was set on its own; infinite in ordinary text. */
function letterspacing(runs: TextRun[]): number {
  const single = runs.filter((run) => [...run.text.trim()].length === 1).length;
  if (runs.length < 4 || single < runs.length * 0.8) return Infinity;
  const gaps = runs.slice(1).map((run, index) => run.x - (runs[index]?.x ?? 0) - (runs[index]?.width ?? 0));
  const median = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
  return Math.max(0.1, median * 1.6);
}

/** Letterspacing that was joined makes the text shorter than its spans: one look then covers all. */
function clip(spans: Span[], length: number, before: number): Span[] {
  const first = spans[0];
  if (first && length < before * 0.8) return [{ start: 0, end: length, style: first.style }];
  return spans.map((span) => ({ ...span, end: Math.min(span.end, length) })).filter((span) =>
    span.start < span.end
  );
}
