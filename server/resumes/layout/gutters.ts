/** Finds the vertical strips of white that part columns, sidebars and margins. */
import { hasDate } from "../dates.ts";
import { isSectionHeading } from "../sections.ts";
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

interface Strip {
  left: Atom[];
  right: Atom[];
  top: number;
  bottom: number;
  width: number;
}

/** A margin is narrower than this share of its region; a column of a page is rarely so. */
const marginShare = 0.4;
/** Rows with a partner on the other side: above, the sides are one table; below, two flows. */
const alignedShare = 0.6;
/** Items of one inline list stand no further apart. */
const inlineGapEm = 3;

/**
 * The best way to part these atoms, or null when they are one flow. Columns go before margins.
 * @param axis the middle of the page or column that they stand in
 */
export function findGutter(atoms: Atom[], axis: number): Gutter | null {
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
  const edges = [...new Set(atoms.map((atom) => Math.round(atom.x0)))];
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

function kindOf(strip: Strip, axis: number): GutterKind | null {
  const left = side(strip.left);
  const right = side(strip.right);
  const [narrow, wide] = left.width < right.width ? [left, right] : [right, left];
  const total = right.x1 - left.x0;
  const share = narrow.width / total;
  const margin: GutterKind = narrow === left ? "left-margin" : "right-margin";
  const overlap = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
  if (overlap <= 0) return null;
  const clusters = clustersOf(narrow.rows);
  const dated = clusters.filter((cluster) => cluster.some((row) => hasDate(row.text))).length /
    clusters.length;
  const anchored = clusters.filter((cluster) => cluster[0] && partner(cluster[0], wide)).length /
    clusters.length;
  const sizes = clusters.map((cluster) => cluster.length).toSorted((a, b) => a - b);
  const short = (sizes[sizes.length >> 1] ?? 0) <= 4;
  const mayBeMargin = share <= marginShare && (margin === "right-margin" || beginsAtEdge(wide));
  if (mayBeMargin && anchored >= 0.85 && short && clusters.length >= 3) return margin;
  if (
    narrow.headings >= 1 && wide.headings >= 1 && narrow.rows.length >= 3 && !sharesRows(narrow, wide, 0.8)
  ) {
    return "columns";
  }
  const settled = dated >= 0.5 || narrow.rows.length >= 3;
  if (settled && mayBeMargin && anchored >= 0.6 && (dated >= 0.5 || short && anchored >= 0.85)) {
    return margin;
  }
  // Labels beside their values: each label stands on its value's first line.
  if (
    mayBeMargin && share <= 0.35 && narrow === left && sharesRows(narrow, wide, 0.75) && narrow.headings === 0
  ) {
    return margin;
  }
  if (hasCentredLine(left, right, axis)) return null;
  const flows = hasCommonEdge(left) && hasCommonEdge(right);
  if (flows && narrow.rows.length >= 4 && !sharesRows(narrow, wide, alignedShare)) return "columns";
  if (flows && wraps(left) && wraps(right) && narrow.width >= 0.4 * wide.width) return "columns";
  if (flows && bothDated(left, right)) return "columns";
  if (narrow.rows.length >= 2 && isPairOfCards(left, right)) return "columns";
  return null;
}

/**
 * A short block beside the name (an address) ends before the sections begin: what follows from the first heading
 * below it is no longer its neighbour.
 */
function cutBelowContact(strip: Strip): Strip {
  const [left, right] = [side(strip.left), side(strip.right)];
  const [short, long] = left.bottom < right.bottom ? [left, right] : [right, left];
  if (short.headings > 0 || short.rows.length > 10) return strip;
  const heading = long.rows.find((row) => row.baseline > short.bottom && isSectionHeading(row.text));
  if (!heading) return strip;
  const within = (atom: Atom) => atom.baseline < heading.baseline - 1;
  return { ...strip, left: strip.left.filter(within), right: strip.right.filter(within) };
}

interface Row {
  text: string;
  baseline: number;
  x0: number;
  x1: number;
  fontSize: number;
  style: string;
}

interface Side {
  rows: Row[];
  x0: number;
  x1: number;
  width: number;
  top: number;
  bottom: number;
  headings: number;
}

function side(atoms: Atom[]): Side {
  const rows = rowsOf(atoms);
  const x0 = Math.min(...atoms.map((atom) => atom.x0));
  const x1 = Math.max(...atoms.map((atom) => atom.x1));
  return {
    rows,
    x0,
    x1,
    width: x1 - x0,
    top: rows[0]?.baseline ?? 0,
    bottom: rows.at(-1)?.baseline ?? 0,
    headings: rows.filter((row) => isSectionHeading(row.text)).length,
  };
}

function rowsOf(atoms: Atom[]): Row[] {
  const rows: Row[] = [];
  for (const atom of atoms.toSorted((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const row = rows.at(-1);
    if (row && atom.baseline - row.baseline < 0.3 * atom.fontSize) {
      row.text += ` ${atom.text}`;
      row.x0 = Math.min(row.x0, atom.x0);
      row.x1 = Math.max(row.x1, atom.x1);
    } else {
      rows.push({
        text: atom.text,
        baseline: atom.baseline,
        x0: atom.x0,
        x1: atom.x1,
        fontSize: atom.fontSize,
        style: atom.spans[0]?.style ?? "",
      });
    }
  }
  return rows;
}

/** Rows that follow each other closely; a gap of more than a line and a half starts another cluster. */
function clustersOf(rows: Row[]): Row[][] {
  const clusters: Row[][] = [];
  for (const row of rows) {
    const last = clusters.at(-1)?.at(-1);
    if (last && row.baseline - last.baseline <= 1.6 * Math.max(last.fontSize, row.fontSize)) {
      clusters.at(-1)?.push(row);
    } else clusters.push([row]);
  }
  return clusters;
}

function partner(row: Row, other: Side): boolean {
  return other.rows.some((candidate) => Math.abs(candidate.baseline - row.baseline) <= 0.2 * row.fontSize);
}

function sharesRows(narrow: Side, wide: Side, share: number): boolean {
  const within = narrow.rows.filter((row) =>
    row.baseline >= wide.top - row.fontSize && row.baseline <= wide.bottom + row.fontSize
  );
  return within.filter((row) => partner(row, wide)).length >= within.length * share;
}

/** Lines of one flow begin at the same left edge, or are centred on one axis, or end at one right edge. */
function hasCommonEdge(side: Side): boolean {
  return [
    side.rows.map((row) => row.x0),
    side.rows.map((row) => (row.x0 + row.x1) / 2),
    side.rows.map((row) => row.x1),
  ].some((positions) => {
    const counts = Map.groupBy(positions, (position) => Math.round(position / 3));
    return Math.max(...[...counts.values()].map((same) => same.length)) >= positions.length * 0.4;
  });
}

/** A body beside a left margin begins, but for what is set in, at one edge. */
function beginsAtEdge(side: Side): boolean {
  return side.rows.filter((row) => row.x0 - side.x0 < 3).length >= side.rows.length * 0.3;
}

/** A line centred over both sides spans them, however short: it parts what is above from what is below. */
function hasCentredLine(left: Side, right: Side, axis: number): boolean {
  return [[left, right], [right, left]].some(([own, other]) =>
    own !== undefined && other !== undefined &&
    own.rows.some((row) =>
      Math.abs((row.x0 + row.x1) / 2 - axis) < 5 && !partner(row, other) &&
      own.rows.filter((same) => Math.abs(same.x0 - row.x0) < 3).length < 3
    )
  );
}

/** Whether running text is broken at this side's right edge: a full line, then one in lower case. */
function wraps(side: Side): boolean {
  return side.rows.some((row, index) => {
    const next = side.rows[index + 1];
    return next !== undefined && row.x1 - row.x0 > 0.7 * side.width && /^\p{Ll}/u.test(next.text) &&
      next.baseline - row.baseline < 2 * row.fontSize;
  });
}

/** A line with a date on either side of the gutter: two entries, not one with its date in the margin. */
function bothDated(left: Side, right: Side): boolean {
  return left.rows.some((row) =>
    hasDate(row.text) &&
    right.rows.some((other) => Math.abs(other.baseline - row.baseline) < 2 && hasDate(other.text))
  );
}

/**
 * Two entries side by side: equal looks line by line, several looks in each, left edges in line. A table has one
 * look per column; dates set against the right edge have ragged left edges.
 */
function isPairOfCards(left: Side, right: Side): boolean {
  if (Math.min(left.width, right.width) / Math.max(left.width, right.width) < 0.4) return false;
  const looks = new Set(right.rows.map((row) => row.style));
  const pairs = Math.min(left.rows.length, right.rows.length);
  if (looks.size < 2 || pairs < 2) return false;
  const same =
    right.rows.slice(0, pairs).filter((row, index) => row.style === left.rows[index]?.style).length;
  const edges = right.rows.filter((row) => Math.abs(row.x0 - right.x0) < 2).length;
  return same >= pairs * 0.8 && edges >= right.rows.length * 0.5 && !hasDate(right.rows[0]?.text ?? "");
}
