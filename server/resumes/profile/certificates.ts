/** Reads certificates and licences with their dates. */
import { findDates, withoutDates } from "../dates.ts";
import type { ReadDocument, TextBlock } from "../layout/text-block.ts";
import type { PartialDate } from "../profile.ts";
import type { Section } from "../sections.ts";
import { type Located, located } from "./located.ts";

type Certificate = { name: string; date?: PartialDate };

/** One per list item; where lines stand in groups (name, issuer, date), one per group. */
export function readCertificates(document: ReadDocument, sections: Section[]): Located<Certificate>[] {
  return sections.filter((section) => section.kind === "certificates").flatMap((section) => {
    const certificates: Located<Certificate>[] = [];
    let open: TextBlock[] = [];
    const close = () => {
      const certificate = certificateOf(document, open);
      if (standInColumns(open)) certificates.push(...certificatesBeside(document, open));
      else if (certificate) certificates.push(certificate);
      open = [];
    };
    const first = section.blocks[0];
    for (const block of section.blocks) {
      const begins = block.bullet || block.style === first?.style ||
        first?.cells.length !== block.cells.length;
      if (
        open.length > 0 && (begins && open[0]?.style === block.style || block.gapAbove > 1.6 || block.bullet)
      ) {
        const dateOnly = withoutDates(block.text).replace(/[^\p{L}]/gu, "") === "";
        if (!dateOnly && (block.bullet || open.length > 1 || open[0]?.bullet || hasOwnDate(open))) close();
      }
      open.push(block);
    }
    close();
    return certificates;
  });
}

function hasOwnDate(blocks: TextBlock[]): boolean {
  return blocks.some((block) => findDates(block.text).length > 0);
}

/** Names beside one another, their dates beside one another below: one certificate a column. */
function standInColumns(blocks: TextBlock[]): boolean {
  const width = blocks[0]?.cells.length ?? 0;
  const isDates = ({ text, cells }: TextBlock) =>
    cells.every(({ start, end }) => withoutDates(text.slice(start, end)).trim() === "");
  return width > 1 && blocks.every(({ cells }) => cells.length === width) && blocks.slice(1).some(isDates);
}

function certificatesBeside(document: ReadDocument, blocks: TextBlock[]): Located<Certificate>[] {
  const [first] = blocks;
  return (first?.cells ?? []).flatMap((cell, column) => {
    const name = first?.text.slice(cell.start, cell.end).trim() ?? "";
    const below = blocks.flatMap(({ text, cells }) => {
      const own = cells[column];
      return own ? findDates(text.slice(own.start, own.end)) : [];
    })[0];
    if (!first || !/\p{L}{2}/u.test(name)) return [];
    const date = below?.end === "present" ? below.start : below?.end;
    const value: Certificate = date ? { name, date } : { name };
    return [located(document, value, { name: { text: name, start: first.start + cell.start } }, blocks, 0.7)];
  });
}

function certificateOf(document: ReadDocument, blocks: TextBlock[]): Located<Certificate> | null {
  const first = blocks[0];
  if (!first) return null;
  const cell = first.cells.find((part) => withoutDates(first.text.slice(part.start, part.end)).trim() !== "");
  const name = cell &&
    withoutDates(first.text.slice(cell.start, cell.end)).trim().replace(/[,;:(]+$/, "").slice(0, 160);
  if (!name || !/\p{L}{2}/u.test(name)) return null;
  const date = blocks.flatMap((block) => findDates(block.text))[0];
  const end = date?.end === "present" ? date.start : date?.start ?? date?.end;
  const value: Certificate = end ? { name, date: end } : { name };
  return located(
    document,
    value,
    { name: { text: name, start: first.start + (cell?.start ?? 0) } },
    blocks,
    0.8,
  );
}
