/** Puts the atoms of one flow into lines. */
import { isSectionHeading } from "../sections.ts";
import type { Atom, Line } from "./text-block.ts";

/** Wider than a word space of justified text: the words stand apart on purpose. */
const cellGapEm = 1.5;

/** Lines from top to bottom; within a line the cells in reading direction. */
export function linesOf(atoms: Atom[]): Line[] {
  const rows: Atom[][] = [];
  for (const atom of atoms.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && atom.baseline - first.baseline <= 0.3 * Math.min(first.fontSize, atom.fontSize)) {
      row.push(atom);
    } else rows.push([atom]);
  }
  return rows.flatMap((row) => {
    const line = lineOf(row);
    return line ? withoutMarginHeading(line) : [];
  });
}

/** A heading set in the margin, in larger type than the line beside it, is a line of its own. */
function withoutMarginHeading(line: Line): Line[] {
  const [head, ...rest] = line.cells;
  const next = rest[0];
  if (!head || !next || head.fontSize < next.fontSize * 1.12 || !isSectionHeading(head.text)) return [line];
  return [
    { ...line, cells: [head], x1: head.x1, fontSize: head.fontSize },
    { ...line, cells: rest, x0: next.x0, fontSize: next.fontSize, bullet: next.bullet },
  ];
}

function lineOf(row: Atom[]): Line | null {
  const ordered = row.toSorted((a, b) => a.x0 - b.x0);
  const first = ordered[0];
  if (!first) return null;
  const words = ordered;
  const bullet = first.bullet;
  const x0 = first.x0;
  const x1 = Math.max(...words.map((atom) => atom.x1));
  const rightToLeft = words.filter((atom) => atom.rightToLeft).length * 2 > words.length;
  if (rightToLeft) words.reverse();
  const cells: Atom[] = [];
  for (const atom of words) {
    const last = cells.at(-1);
    const gap = last ? (rightToLeft ? last.x0 - atom.x1 : atom.x0 - last.x1) : 0;
    if (last && gap < cellGapEm * Math.max(last.fontSize, atom.fontSize)) {
      cells[cells.length - 1] = join(last, atom);
    } else cells.push(atom);
  }
  const main = words.reduce((a, b) => (b.text.length > a.text.length ? b : a), first);
  return { cells, x0, x1, baseline: main.baseline, fontSize: main.fontSize, bullet };
}

function join(a: Atom, b: Atom): Atom {
  const shift = a.text.length + 1;
  return {
    ...a,
    text: `${a.text} ${b.text}`,
    spans: [
      ...a.spans,
      ...b.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })),
    ],
    x0: Math.min(a.x0, b.x0),
    x1: Math.max(a.x1, b.x1),
  };
}
