/** What stands on one side of a gutter, row by row. */
import type { Atom } from "./text-block.ts";

export interface Row {
  text: string;
  baseline: number;
  x0: number;
  x1: number;
  fontSize: number;
  style: string;
  hasDate: boolean;
  isHeading: boolean;
}

export interface Side {
  rows: Row[];
  x0: number;
  x1: number;
  width: number;
  top: number;
  bottom: number;
  headings: number;
}

export function side(atoms: Atom[]): Side {
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
    headings: rows.filter((row) => row.isHeading).length,
  };
}

export function rowsOf(atoms: Atom[]): Row[] {
  const rows: Row[] = [];
  for (const atom of atoms.toSorted((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const row = rows.at(-1);
    if (row && atom.baseline - row.baseline < 0.3 * atom.fontSize) {
      row.text += ` ${atom.text}`;
      row.hasDate ||= atom.hasDate;
      row.isHeading = false;
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
        hasDate: atom.hasDate,
        isHeading: atom.isHeading,
      });
    }
  }
  return rows;
}
