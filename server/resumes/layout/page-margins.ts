/** Takes page headers, footers and page numbers out of the pages' flow. */
import type { PdfPage } from "../../platform/documents/positioned-document.ts";
import type { Atom } from "./text-block.ts";

export interface PageNote {
  page: number;
  top: boolean;
  atoms: Atom[];
}

/** Shares of the page height in which headers and footers stand. */
const headerZone = 0.12;
const footerZone = 0.82;

const pageNumber =
  /^(?:.{0,60}\s)?(?:page|seite|pagina|p\.)\s*\d{1,3}(?:\s*(?:\/|of|sur|von|de|di)\s*\d{1,3})?$|^[-–—\s]*\d{1,3}\s*(?:(?:\/|of|sur|von|de|di)\s*\d{1,3})?[-–—\s]*$|^.{2,60}\s[-–—|·]?\s*\d{1,2}\s*(?:\/|of)\s*\d{1,2}$/i;

/**
 * What stands at the same place with the same words (but for digits) on two pages, and what is a page number, is no
 * part of the flow. Each distinct note is kept once.
 */
export function takePageMargins(pages: Atom[][], sizes: PdfPage[]): { bodies: Atom[][]; notes: PageNote[] } {
  const rowsByPage = pages.map((atoms, index) => marginRows(atoms, sizes[index]?.height ?? 0));
  const seenOn = new Map<string, number>();
  for (const rows of rowsByPage) {
    for (const key of new Set(rows.map((row) => row.key))) seenOn.set(key, (seenOn.get(key) ?? 0) + 1);
  }
  const notes: PageNote[] = [];
  const kept = new Set<string>();
  const bodies = pages.map((atoms, index) => {
    const taken = new Set<Atom>();
    for (const row of rowsByPage[index] ?? []) {
      const repeated = (seenOn.get(row.key) ?? 0) > 1;
      if (!repeated && !(row.outermost && pageNumber.test(row.text.trim()))) continue;
      for (const atom of row.atoms) taken.add(atom);
      const words = row.key.slice(row.key.indexOf(" "));
      if (kept.has(words)) continue;
      kept.add(words);
      const last = notes.at(-1);
      if (last && last.page === index + 1 && last.top === row.top) last.atoms.push(...row.atoms);
      else notes.push({ page: index + 1, top: row.top, atoms: [...row.atoms] });
    }
    return taken.size === atoms.length ? atoms : atoms.filter((atom) => !taken.has(atom));
  });
  return { bodies, notes };
}

interface MarginRow {
  atoms: Atom[];
  text: string;
  top: boolean;
  outermost: boolean;
  key: string;
}

function marginRows(atoms: Atom[], height: number): MarginRow[] {
  const rows: Atom[][] = [];
  for (const atom of atoms.toSorted((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const row = rows.at(-1);
    if (row?.[0] && atom.baseline - row[0].baseline < 2) row.push(atom);
    else rows.push([atom]);
  }
  return rows.flatMap((row, index) => {
    const baseline = row[0]?.baseline ?? 0;
    const top = baseline < height * headerZone;
    if (!top && baseline < height * footerZone) return [];
    const text = row.map((atom) => atom.text).join(" ");
    const key = `${Math.round(baseline / 3)} ${text.replace(/\d+/g, "#").toLowerCase()}`;
    return [{ atoms: row, text, top, outermost: index < 1 || index >= rows.length - 2, key }];
  });
}
