/** Finds the reading order of a PDF's pages: columns one after the other, margin notes with their lines. */
import type { PdfDocument, PdfPage, TextRun } from "../platform/documents/positioned-document.ts";
import { joinRuns } from "./layout/atoms.ts";
import { blocksOf, rejoin, type Wall } from "./layout/blocks.ts";
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
    blocks.push(
      ...rejoin(
        readRegion(atoms, flow, { column: 0, depth: 0, edge: edgeOf(atoms), axis: axisOf(atoms), walls: [] }),
        known,
      ),
    );
    for (const turned of pageAtoms[index]?.turned ?? []) {
      blocks.push(
        ...blocksOf(linesOf(turned), { page: index + 1, column: 0, known, edge: edgeOf(turned) }).map(
          withoutBox,
        ),
      );
    }
    columns.push(flow.columns);
    if (flow.interleaved) interleavedPages.push(index + 1);
  });
  for (const note of margins.notes) {
    const kind = note.top ? "page-header" as const : "page-footer" as const;
    blocks.push(
      ...blocksOf(linesOf(note.atoms), { page: note.page, column: 0, known, edge: edgeOf(note.atoms) }).map((
        block,
      ) => ({
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

interface Region {
  column: number;
  depth: number;
  /** How far its lines reach to the right. */
  edge: number;
  /** The middle of the page or column, on which headings may be centred. */
  axis: number;
  /** Notes in its right margin. */
  walls: Wall[];
}

function readRegion(atoms: Atom[], flow: Flow, region: Region): LooseBlock[] {
  if (atoms.length === 0) return [];
  const gutter = region.depth < maxDepth && atoms.length >= 4 ? findGutter(atoms, region.axis) : null;
  const place = {
    page: flow.page,
    column: region.column,
    known: flow.known,
    edge: region.edge,
    walls: region.walls,
  };
  if (!gutter) return blocksOf(linesOf(atoms), place);
  const inner = { ...region, depth: region.depth + 1 };
  const above = readRegion(gutter.above, flow, inner);
  const below = readRegion(gutter.below, flow, inner);
  if (gutter.kind === "columns") {
    const left = readRegion(gutter.left, flow, {
      ...inner,
      edge: edgeOf(gutter.left),
      axis: axisOf(gutter.left),
    });
    const column = Math.max(region.column, ...left.map((block) => block.column)) + 1;
    const right = readRegion(gutter.right, flow, {
      ...inner,
      column,
      edge: edgeOf(gutter.right),
      axis: axisOf(gutter.right),
    });
    flow.columns = Math.max(flow.columns, column + 1, ...right.map((block) => block.column + 1));
    flow.interleaved = true;
    return [...above, ...left, ...right, ...below];
  }
  const [notes, body] = gutter.kind === "left-margin"
    ? [gutter.left, gutter.right]
    : [gutter.right, gutter.left];
  const edge = gutter.kind === "right-margin" ? bodyEdge(body, region.edge) : region.edge;
  const noteLines = linesOf(notes);
  // A column of notes is as wide as its widest note, also beside a narrow one.
  const wall = Math.min(...notes.map((atom) => atom.x0));
  const walls = gutter.kind === "right-margin"
    ? [...region.walls, ...noteLines.map((line) => ({ baseline: line.baseline, x: wall }))]
    : region.walls;
  const blocks = readRegion(body, flow, { ...inner, edge, walls });
  return [...above, ...attachMargin(blocks, noteLines, gutter.kind, place), ...below];
}

function axisOf(atoms: Atom[]): number {
  return (Math.min(...atoms.map((atom) => atom.x0)) + Math.max(...atoms.map((atom) => atom.x1))) / 2;
}

/** How far the text reaches. Too far joins too few lines, which costs less than joining what is apart. */
function edgeOf(atoms: Atom[]): number {
  return Math.max(0, ...atoms.map((atom) => atom.x1));
}

/** Rows that must end near the margin before it counts as a wall, and how near, in em. */
const wallRows = 3;
const wallEm = 1.5;

/**
 * Whether the notes on the right are a wall for the text beside them: where several lines end just before it, or the
 * few lines that there are could hardly tell otherwise, text is broken there; else it runs on beneath the notes.
 */
function bodyEdge(body: Atom[], outer: number): number {
  const own = Math.max(...body.map((atom) => atom.x1));
  const near = body.filter((atom) => own - atom.x1 < wallEm * atom.fontSize).length;
  return near >= wallRows || body.length < 2 * wallRows ? own : outer;
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
