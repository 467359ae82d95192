/** Finds the reading order of a PDF's pages: columns one after the other, margin notes with their lines. */
import type { PdfDocument, PdfPage, TextRun } from "../platform/documents/document-reader.ts";
import { joinRuns } from "./layout/atoms.ts";
import { blocksOf } from "./layout/blocks.ts";
import { findGutter } from "./layout/gutters.ts";
import { linesOf } from "./layout/lines.ts";
import { attachMargin } from "./layout/margins.ts";
import { takePageMargins } from "./layout/page-margins.ts";
import { iconFonts } from "./layout/repair-glyphs.ts";
import type { Atom, LooseBlock } from "./layout/text-block.ts";

export interface Layout {
  /** In reading order. */
  blocks: LooseBlock[];
  /** Flows side by side, per page. */
  columns: number[];
  /** Pages, counted from 1, where the columns' lines stand at each other's height. */
  interleavedPages: number[];
}

/** Regions are parted at most this deep: page, column, margin, cards. */
const maxDepth = 6;

/** Reads every page; repeated page headers and footers go to the end, so that no sentence is torn by them. */
export function understandLayout(document: PdfDocument): Layout {
  const icons = iconFonts(document.pages.flatMap((page) => page.runs));
  const pageAtoms = document.pages.map((page) => atomsOf(page, icons));
  const known = pageAtoms.flatMap(({ upright }) => upright.map((atom) => atom.text)).join(" ").toLowerCase();
  const margins = takePageMargins(pageAtoms.map(({ upright }) => upright), document.pages);
  const blocks: LooseBlock[] = [];
  const columns: number[] = [];
  const interleavedPages: number[] = [];
  margins.bodies.forEach((atoms, index) => {
    const flow: Flow = { page: index + 1, known, columns: 1, interleaved: false };
    blocks.push(...readRegion(atoms, flow, 0, 0));
    for (const turned of pageAtoms[index]?.turned ?? []) {
      blocks.push(...blocksOf(linesOf(turned), { page: index + 1, column: 0, known }).map(withoutBox));
    }
    columns.push(flow.columns);
    if (flow.interleaved) interleavedPages.push(index + 1);
  });
  for (const note of margins.notes) {
    const kind = note.top ? "page-header" as const : "page-footer" as const;
    blocks.push(
      ...blocksOf(linesOf(note.atoms), { page: note.page, column: 0, known }).map((block) => ({
        ...block,
        kind,
      })),
    );
  }
  return { blocks, columns, interleavedPages };
}

interface Flow {
  page: number;
  known: string;
  columns: number;
  interleaved: boolean;
}

function readRegion(atoms: Atom[], flow: Flow, column: number, depth: number): LooseBlock[] {
  if (atoms.length === 0) return [];
  const gutter = depth < maxDepth && atoms.length >= 4 ? findGutter(atoms) : null;
  const place = { page: flow.page, column, known: flow.known };
  if (!gutter) return blocksOf(linesOf(atoms), place);
  const above = readRegion(gutter.above, flow, column, depth + 1);
  const below = readRegion(gutter.below, flow, column, depth + 1);
  if (gutter.kind === "columns") {
    const left = readRegion(gutter.left, flow, column, depth + 1);
    const rightColumn = Math.max(column, ...left.map((block) => block.column)) + 1;
    const right = readRegion(gutter.right, flow, rightColumn, depth + 1);
    flow.columns = Math.max(flow.columns, rightColumn + 1, ...right.map((block) => block.column + 1));
    flow.interleaved = true;
    return [...above, ...left, ...right, ...below];
  }
  const [notes, body] = gutter.kind === "left-margin"
    ? [gutter.left, gutter.right]
    : [gutter.right, gutter.left];
  const blocks = readRegion(body, flow, column, depth + 1);
  return [...above, ...attachMargin(blocks, linesOf(notes), gutter.kind, place), ...below];
}

/** Text of one direction each: the page's own, and whatever is turned against it. */
function atomsOf(page: PdfPage, icons: Set<string>): { upright: Atom[]; turned: Atom[][] } {
  const byAngle = Map.groupBy(page.runs, (run) => run.angle);
  const weight = (runs: TextRun[]) => runs.reduce((sum, run) => sum + run.text.length, 0);
  const groups = [...byAngle.entries()].toSorted((a, b) => weight(b[1]) - weight(a[1]));
  const [main, ...others] = groups.map(([angle, runs]) =>
    joinRuns(runs.map((run) => upright(run, angle, page)), icons)
  );
  return { upright: main ?? [], turned: others };
}

/** Turns a run's place so that its text runs from left to right. */
function upright(run: TextRun, angle: number, page: PdfPage): TextRun {
  if (angle === 90) return { ...run, x: run.baseline, baseline: page.width - run.x };
  if (angle === 180) return { ...run, x: page.width - run.x, baseline: page.height - run.baseline };
  if (angle === 270) return { ...run, x: page.height - run.baseline, baseline: run.x };
  return run;
}

function withoutBox(block: LooseBlock): LooseBlock {
  return { ...block, box: null };
}
