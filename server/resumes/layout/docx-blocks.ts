/** Lays out a DOCX: paragraphs, lists and headings as they stand, tables as rows or as columns. */
import type { DocxDocument, DocxParagraph } from "../../platform/documents/positioned-document.ts";
import { bulletLength, joinLetterspaced, repairText } from "./repair-glyphs.ts";
import type { LooseBlock, Span } from "./text-block.ts";

/** Word's default when no style names a size. */
const defaultSize = 11;
/** A table cell with at most this many characters per paragraph is a date, a place or a label. */
const shortCell = 60;

/** Blocks in reading order: page headers, body, page footers. */
export function docxBlocks(document: DocxDocument): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  const { paragraphs } = document;
  for (let at = 0; at < paragraphs.length;) {
    const first = paragraphs[at];
    if (!first?.cell) {
      if (first) blocks.push(...blocksOf(first, 0));
      at++;
      continue;
    }
    const row: DocxParagraph[] = [];
    while (at < paragraphs.length) {
      const paragraph = paragraphs[at];
      if (
        !paragraph?.cell || paragraph.cell.table !== first.cell.table || paragraph.cell.row !== first.cell.row
      ) break;
      row.push(paragraph);
      at++;
    }
    blocks.push(...rowBlocks(row));
  }
  return blocks;
}

/** A row whose cells but one are short reads across; otherwise its cells are columns, one after the other. */
function rowBlocks(row: DocxParagraph[]): LooseBlock[] {
  const cells = [...Map.groupBy(row, (paragraph) => paragraph.cell?.column ?? 0).values()].map((paragraphs) =>
    paragraphs.flatMap((paragraph) => blocksOf(paragraph, paragraph.cell?.column ?? 0))
  ).filter((cell) => cell.length > 0);
  // Beside a lone date only the first of two paragraphs stands on its line.
  const tall = cells.filter((cell) => cell.length > 1);
  const isShort = (cell: LooseBlock[]) =>
    cell.length <= 2 && !(tall.length === 1 && tall[0] === cell && cells.length > 1) &&
    cell.every((block) => block.text.length <= shortCell && block.markedHeading === null);
  const long = cells.filter((cell) => !isShort(cell));
  if (cells.length < 2 || long.length > 1) return cells.flat();
  const firsts = cells.flatMap((cell) => isShort(cell) ? cell : cell.slice(0, 1));
  if (firsts.some((block) => block.markedHeading !== null || block.bullet)) return cells.flat();
  const rest = cells.flatMap((cell) => isShort(cell) ? [] : cell.slice(1));
  return [firsts.reduce(joinCells), ...rest.map((block) => ({ ...block, column: 0 }))];
}

function joinCells(a: LooseBlock, b: LooseBlock): LooseBlock {
  const shift = a.text.length + 1;
  const moved = <T extends { start: number; end: number }>(items: T[]) =>
    items.map((item) => ({ ...item, start: item.start + shift, end: item.end + shift }));
  return {
    ...a,
    text: `${a.text}\t${b.text}`,
    cells: [...a.cells, ...moved(b.cells)],
    spans: [...a.spans, ...moved(b.spans)],
    kind: "table-row",
    column: 0,
  };
}

/** One block per line of the paragraph: a line break within it parts them as the eye does. */
function blocksOf(paragraph: DocxParagraph, column: number): LooseBlock[] {
  const lines: { text: string; spans: Span[]; size: number }[] = [{ text: "", spans: [], size: 0 }];
  for (const run of paragraph.runs) {
    run.text.split("\n").forEach((piece, index) => {
      if (index > 0) lines.push({ text: "", spans: [], size: 0 });
      const line = lines.at(-1);
      const text = repairText(piece);
      if (!line || text === "") return;
      const size = run.fontSize ?? defaultSize;
      const style = `${run.bold ? "b" : ""}${run.italic ? "i" : ""}@${size}`;
      const start = line.text.length;
      line.text += text;
      line.size = Math.max(line.size, text.trim() === "" ? 0 : size);
      line.spans.push({ start, end: line.text.length, style });
    });
  }
  return lines.flatMap((line, index) => {
    const block = blockOf(paragraph, line, column, index === 0);
    return block ? [block] : [];
  });
}

function blockOf(
  paragraph: DocxParagraph,
  line: { text: string; spans: Span[]; size: number },
  column: number,
  first: boolean,
): LooseBlock | null {
  const lead = line.text.length - line.text.trimStart().length;
  const skip = lead + bulletLength(line.text.slice(lead));
  const raw = line.text.slice(skip).trimEnd();
  if (raw.trim() === "") return null;
  const text = joinLetterspaced(raw.replace(/\t+/g, (tabs) => `\t${"\u0000".repeat(tabs.length - 1)}`))
    .replaceAll("\u0000", " ");
  const bullet = paragraph.headingLevel === null &&
    (first && paragraph.listLevel !== null || skip > lead);
  const spans = text.length === raw.length
    ? line.spans.flatMap((span) => {
      const start = Math.max(0, span.start - skip);
      const end = Math.min(text.length, span.end - skip);
      return start < end ? [{ ...span, start, end }] : [];
    })
    : [{ start: 0, end: text.length, style: line.spans[0]?.style ?? "" }];
  const margin = paragraph.part === "header" || paragraph.part === "footer";
  const cells = cellsOf(text);
  return {
    page: 1,
    box: null,
    column,
    kind: margin
      ? (paragraph.part === "header" ? "page-header" : "page-footer")
      : bullet
      ? "list-item"
      : cells.length > 1
      ? "table-row"
      : "paragraph",
    text,
    cells,
    spans,
    bullet,
    fontSize: line.size || defaultSize,
    style: mainStyle(spans),
    indent: paragraph.listLevel ?? 0,
    gapAbove: 1,
    markedHeading: paragraph.headingLevel,
    lineCount: 1,
  };
}

function cellsOf(text: string): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\t]*[^\t\s][^\t]*/g)) {
    cells.push({ start: match.index, end: match.index + match[0].length });
  }
  return cells;
}

function mainStyle(spans: Span[]): string {
  const lengths = new Map<string, number>();
  for (const span of spans) lengths.set(span.style, (lengths.get(span.style) ?? 0) + span.end - span.start);
  return [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0])[0];
}
