/** Judges a strip of white: two columns, notes in a margin, or nothing. */
import type { GutterKind, Strip } from "./gutters.ts";
import { type Row, type Side, side } from "./sides.ts";

/** A margin is narrower than this share of its region; a column of a page is rarely so. */
const marginShare = 0.4;
/** Rows with a partner on the other side: above, the sides are one table; below, two flows. */
const alignedShare = 0.6;

/** Null when the strip parts nothing. @param axis the middle of the page or column */
export function kindOf(strip: Strip, axis: number): GutterKind | null {
  const left = side(strip.left);
  const right = side(strip.right);
  const [narrow, wide] = left.width < right.width ? [left, right] : [right, left];
  const total = right.x1 - left.x0;
  const share = narrow.width / total;
  const margin: GutterKind = narrow === left ? "left-margin" : "right-margin";
  const overlap = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
  if (overlap <= 0) return null;
  const clusters = clustersOf(narrow.rows);
  const dated = clusters.filter((cluster) => cluster.some((row) => row.hasDate)).length /
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
    row.hasDate &&
    right.rows.some((other) => Math.abs(other.baseline - row.baseline) < 2 && other.hasDate)
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
  return same >= pairs * 0.8 && edges >= right.rows.length * 0.5 && right.rows[0]?.hasDate !== true;
}
