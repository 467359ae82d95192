/** Finds the vertical strips of white that part columns, sidebars and margins. */
import { kindOf } from "./gutter-kind.ts";
import { rowsOf, side } from "./sides.ts";
import { columnGapEm, dateGapEm } from "./atoms.ts";
import type { Atom } from "./text-block.ts";

/** Two flows of their own, or notes (dates, places, labels) that belong to the lines beside them. */
export type GutterKind = "columns" | "left-margin" | "right-margin";

export interface Gutter {
  kind: GutterKind;
  above: Atom[];
  left: Atom[];
  right: Atom[];
  below: Atom[];
}

export interface Strip {
  left: Atom[];
  right: Atom[];
  top: number;
  bottom: number;
  width: number;
}

/** A resume's page has fewer than 100 distinct left edges and than 400 atoms. */
const maxEdges = 100;
const maxAtoms = 1_500;
/** Items of one inline list stand no further apart. */
const inlineGapEm = 3;

/**
 * The best way to part these atoms, or null when they are one flow. Columns go before margins.
 * @param axis the middle of the page or column that they stand in
 */
export function findGutter(atoms: Atom[], axis: number): Gutter | null {
  if (atoms.length > maxAtoms) return null;
  let best: { strip: Strip; kind: GutterKind; weight: number } | null = null;
  for (const strip of strips(atoms)) {
    const kind = kindOf(strip, axis);
    if (!kind) continue;
    const rows = Math.min(rowsOf(strip.left).length, rowsOf(strip.right).length);
    const weight = rows * rows * Math.min(strip.width, 8) * (kind === "columns" ? 2 : 1);
    if (!best || weight > best.weight) best = { strip, kind, weight };
  }
  if (!best) return null;
  const { strip, kind } = best.kind === "columns"
    ? { kind: best.kind, strip: cutBelowContact(best.strip) }
    : best;
  const inside = new Set([...strip.left, ...strip.right]);
  const outside = atoms.filter((atom) => !inside.has(atom));
  return {
    kind,
    left: strip.left,
    right: strip.right,
    above: outside.filter((atom) => atom.baseline <= strip.top),
    below: outside.filter((atom) => atom.baseline > strip.top),
  };
}

/** Every strip that stays white over at least two rows on both sides, at the left edge of some atom. */
function* strips(atoms: Atom[]): Generator<Strip> {
  const sorted = atoms.toSorted((a, b) => a.baseline - b.baseline);
  const usualSize = atoms.map((atom) => atom.fontSize).toSorted((a, b) => a - b)[atoms.length >> 1] ?? 10;
  const lists = inlineLists(sorted);
  const startsAt = (x: number) => atoms.filter((atom) => Math.abs(atom.x0 - x) < 2).length;
  const edges = commonStarts(atoms);
  for (const edge of edges) {
    const crosses = (atom: Atom) => {
      const gap = (atom.isDate ? dateGapEm : columnGapEm) * Math.min(atom.fontSize, usualSize);
      if (atom.x0 < edge - 0.6 && atom.x1 > edge + 0.6 - gap) return true;
      const list = lists.get(atom);
      if (!list) return false;
      const next = list.find((item) => item.x0 >= edge - 0.6);
      return next !== undefined && next !== list[0] && startsAt(next.x0) < 3;
    };
    let run: Atom[] = [];
    let top = -Infinity;
    for (const atom of sorted) {
      if (!crosses(atom)) {
        run.push(atom);
        continue;
      }
      const strip = stripOf(run, edge, top, atom.baseline);
      if (strip) yield strip;
      run = [];
      top = atom.baseline;
    }
    const strip = stripOf(run, edge, top, Infinity);
    if (strip) yield strip;
  }
}

/** Left edges to try, the most frequent first: their number bounds the work that a crowded page can cause. */
function commonStarts(atoms: Atom[]): number[] {
  const counts = new Map<number, number>();
  for (const atom of atoms) {
    const edge = Math.round(atom.x0);
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, maxEdges).map(([edge]) => edge);
}

/** Three or more atoms on one line with small gaps: a contact line, set inline across whatever is below. */
function inlineLists(sorted: Atom[]): Map<Atom, Atom[]> {
  const lists = new Map<Atom, Atom[]>();
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at];
    if (!first) break;
    let end = at + 1;
    while (end < sorted.length && (sorted[end]?.baseline ?? 0) - first.baseline < 0.3 * first.fontSize) end++;
    const row = sorted.slice(at, end).toSorted((a, b) => a.x0 - b.x0);
    const close = row.slice(1).every((atom, index) =>
      atom.x0 - (row[index]?.x1 ?? 0) < inlineGapEm * atom.fontSize
    );
    if (row.length >= 3 && close) { for (const atom of row) lists.set(atom, row); }
    at = end;
  }
  return lists;
}

function stripOf(run: Atom[], edge: number, top: number, bottom: number): Strip | null {
  const left = run.filter((atom) => atom.x0 < edge - 0.6);
  const right = run.filter((atom) => atom.x0 >= edge - 0.6);
  if (left.length < 2 || right.length < 2) return null;
  const width = Math.min(...right.map((atom) => atom.x0)) - Math.max(...left.map((atom) => atom.x1));
  return width > 0 ? { left, right, top, bottom, width } : null;
}

/**
 * A short block beside the name (an address) ends before the sections begin: what follows from the first heading
 * below it is no longer its neighbour.
 */
function cutBelowContact(strip: Strip): Strip {
  const [left, right] = [side(strip.left), side(strip.right)];
  const [short, long] = left.bottom < right.bottom ? [left, right] : [right, left];
  if (short.headings > 0 || short.rows.length > 10) return strip;
  const heading = long.rows.find((row) => row.baseline > short.bottom && row.isHeading);
  if (!heading) return strip;
  const within = (atom: Atom) => atom.baseline < heading.baseline - 1;
  return { ...strip, left: strip.left.filter(within), right: strip.right.filter(within) };
}
