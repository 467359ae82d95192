/** Where the blocks of a document stand on its pages, as numbers to draw: pure geometry, no markup. */
import type { Block, ParseReport } from "./profile.ts";

export interface DrawnBlock {
  /** Place in the reading order of the whole document, from 1. */
  order: number;
  kind: Block["kind"];
  /** Counted from 0 left to right. */
  column: number;
  /** The words, shortened. */
  words: string;
  /** In points on the page; null where the document has no places (DOCX). */
  box: { x: number; y: number; width: number; height: number } | null;
  /** Where its number ends: left of the block, on its first line; for a block at the edge beside the page. */
  label: { x: number; y: number } | null;
}

export interface DrawnPage {
  page: number;
  /** In points; 0 where the document has no places. */
  width: number;
  height: number;
  blocks: DrawnBlock[];
  /** The area of each column on a page that has several. */
  columns: { column: number; x: number; y: number; width: number; height: number }[];
}

const wordsCharacters = 160;
/** More blocks than these help nobody to see the order; the count of the rest is said. */
export const DRAWN_BLOCKS_LIMIT = 600;
/** Room between a block and its number. */
const labelGap = 3;
/** From the top of a block to the baseline of its number. */
const labelDrop = 8;
const columnPadding = 4;

/** @param text that the blocks' offsets point into */
export function drawBlocks(
  report: Pick<ParseReport, "pages" | "blocks">,
  text: string,
): { pages: DrawnPage[]; blocksLeftOut: number } {
  const pages = report.pages.map((page, index): DrawnPage => ({
    page: index + 1,
    width: Math.max(0, page.width),
    height: Math.max(0, page.height),
    blocks: [],
    columns: [],
  }));
  report.blocks.slice(0, DRAWN_BLOCKS_LIMIT).forEach((block, index) => {
    const page = pages[block.page - 1];
    if (!page) return;
    const box = block.box && within(block.box, page);
    page.blocks.push({
      order: index + 1,
      kind: block.kind,
      column: block.column,
      words: shorten(text.slice(block.start, block.end)),
      box,
      label: box && {
        x: round(box.x - labelGap),
        y: Math.min(page.height, box.y + Math.min(labelDrop, Math.max(4, box.height))),
      },
    });
  });
  for (const [index, page] of pages.entries()) {
    if ((report.pages[index]?.columns ?? 1) > 1) page.columns = columnsOf(page);
  }
  return { pages, blocksLeftOut: Math.max(0, report.blocks.length - DRAWN_BLOCKS_LIMIT) };
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length <= wordsCharacters
    ? line
    : `${characters.slice(0, wordsCharacters - 1).join("").trimEnd()}…`;
}

/** Text that runs off the page is drawn as far as the page goes; nothing is too thin to be seen. */
function within(box: NonNullable<Block["box"]>, page: { width: number; height: number }) {
  const x = clamp(box.x, 0, page.width);
  const y = clamp(box.y, 0, page.height);
  return {
    x: round(x),
    y: round(y),
    width: round(Math.max(2, clamp(box.x + box.width, 0, page.width) - x)),
    height: round(Math.max(2, clamp(box.y + box.height, 0, page.height) - y)),
  };
}

function columnsOf(page: DrawnPage): DrawnPage["columns"] {
  const body = page.blocks.filter(({ kind }) => kind !== "page-header" && kind !== "page-footer");
  const boxes = new Map<number, NonNullable<DrawnBlock["box"]>[]>();
  for (const { column, box } of body) if (box) boxes.set(column, [...boxes.get(column) ?? [], box]);
  const others = [...boxes].filter(([column]) => column > 0)
    .map(([, own]) => ({ from: Math.min(...own.map(({ x }) => x)), to: Math.max(...own.map(rightOf)) }));
  return [...boxes].toSorted(([a], [b]) => a - b).flatMap(([column, all]) => {
    // What runs across the page counts as the first column and would reach into the others.
    const own = column > 0
      ? all
      : all.filter((box) =>
        !others.some(({ from, to }) => box.x < to && rightOf(box) > from + columnPadding)
      );
    if (own.length === 0) return [];
    const x = Math.max(0, Math.min(...own.map((box) => box.x)) - columnPadding);
    const y = Math.max(0, Math.min(...own.map((box) => box.y)) - columnPadding);
    const right = Math.min(page.width, Math.max(...own.map(rightOf)) + columnPadding);
    const bottom = Math.min(page.height, Math.max(...own.map((box) => box.y + box.height)) + columnPadding);
    return [{ column, x: round(x), y: round(y), width: round(right - x), height: round(bottom - y) }];
  });
}

function rightOf({ x, width }: { x: number; width: number }): number {
  return x + width;
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, Number.isFinite(value) ? value : from));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
