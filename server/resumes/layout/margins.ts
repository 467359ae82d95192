/** Puts what stands in a margin (dates, places, labels) with the lines it belongs to. */
import { isSectionHeading } from "../sections.ts";
import { blocksOf, type FlowPlace } from "./blocks.ts";
import { type Line, type LooseBlock, unionBox } from "./text-block.ts";

/**
 * Each cluster of margin lines joins the block that begins beside its first line: before its words when the margin
 * is on the left, after them when it is on the right. A heading set in the margin becomes a block of its own.
 */
export function attachMargin(
  blocks: LooseBlock[],
  notes: Line[],
  side: "left-margin" | "right-margin",
  place: FlowPlace,
): LooseBlock[] {
  const before = new Map<LooseBlock, LooseBlock[]>();
  const merged = new Map<LooseBlock, LooseBlock>();
  const after: LooseBlock[] = [];
  const clusters = clustersOf(notes, blocks, side);
  // On the left each note goes before what is there already: the last must be put first.
  const inTurn = <T>(items: T[]) => side === "left-margin" ? items.toReversed() : items;
  for (const cluster of inTurn(clusters)) {
    const { beside, above, below } = neighbours(cluster, blocks);
    for (const note of inTurn(blocksOf(cluster, { ...place, isMargin: true }))) {
      const heads = isSectionHeading(note.text);
      const stray = heads || above !== null && isSectionHeading(above.text);
      const anchor = beside ?? (stray ? null : above);
      const target = anchor && (merged.get(anchor) ?? anchor);
      if (!anchor || !target || heads && note.fontSize > target.fontSize * 1.08) {
        const next = beside ?? below;
        if (next) before.set(next, inTurn([...inTurn(before.get(next) ?? []), note]));
        else after.push(note);
      } else {merged.set(
          anchor,
          side === "left-margin" ? withNoteFirst(target, note) : withNoteLast(target, note),
        );}
    }
  }
  return blocks.flatMap((block) => [...(before.get(block) ?? []), merged.get(block) ?? block]).concat(
    inTurn(after),
  );
}

function startOf(block: LooseBlock): number {
  return (block.box?.y ?? 0) + 0.8 * block.fontSize;
}

interface Neighbours {
  /** The block that begins at the cluster's height. */
  beside: LooseBlock | null;
  /** The last that begins above it. */
  above: LooseBlock | null;
  /** The first that begins below it. */
  below: LooseBlock | null;
}

function neighbours(cluster: Line[], blocks: LooseBlock[]): Neighbours {
  const found: Neighbours = { beside: null, above: null, below: null };
  const first = cluster[0];
  if (!first) return found;
  for (const block of blocks) {
    const offset = startOf(block) - first.baseline;
    if (Math.abs(offset) <= 0.35 * first.fontSize) found.beside ??= block;
    else if (offset < 0) found.above = block;
    else found.below ??= block;
  }
  return found;
}

/** Lines that follow closely; on the left every line beside the beginning of a block starts its own. */
function clustersOf(notes: Line[], blocks: LooseBlock[], side: "left-margin" | "right-margin"): Line[][] {
  const clusters: Line[][] = [];
  for (const line of notes) {
    const last = clusters.at(-1)?.at(-1);
    const close = last && line.baseline - last.baseline <= 1.6 * Math.max(last.fontSize, line.fontSize);
    const beside = blocks.find((block) => Math.abs(startOf(block) - line.baseline) <= 0.25 * line.fontSize);
    const unfinished = last &&
      /[-–—/,&]$|\b(?:to|bis|au|until|and|or|of)$/i.test(last.cells.at(-1)?.text ?? "");
    const headerLine = beside && !beside.bullet && beside.lineCount === 1;
    const own = side === "left-margin" ? beside !== undefined && !unfinished : headerLine === true;
    if (close && !own) clusters.at(-1)?.push(line);
    else clusters.push([line]);
  }
  return clusters;
}

function withNoteFirst(block: LooseBlock, note: LooseBlock): LooseBlock {
  const shift = note.text.length + 1;
  return {
    ...block,
    text: `${note.text}\t${block.text}`,
    cells: [
      ...note.cells,
      ...block.cells.map((cell) => ({ start: cell.start + shift, end: cell.end + shift })),
    ],
    spans: [
      ...note.spans,
      ...block.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })),
    ],
    box: unionBox([note.box, block.box]),
    kind: block.kind === "list-item" ? block.kind : "table-row",
  };
}

function withNoteLast(block: LooseBlock, note: LooseBlock): LooseBlock {
  const shift = block.text.length + 1;
  return {
    ...block,
    text: `${block.text}\t${note.text}`,
    cells: [
      ...block.cells,
      ...note.cells.map((cell) => ({ start: cell.start + shift, end: cell.end + shift })),
    ],
    spans: [
      ...block.spans,
      ...note.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })),
    ],
    box: unionBox([block.box, note.box]),
    kind: block.kind === "list-item" ? block.kind : "table-row",
  };
}
