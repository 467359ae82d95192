/** The pieces of a laid-out document: atoms become lines, lines become blocks. */
import type { Block, Box } from "../profile.ts";

/** A stretch of one look within a text; offsets into that text, end exclusive. */
export interface Span {
  start: number;
  end: number;
  /** Equal for equal font, weight and size. */
  style: string;
}

/** Words that stand together on one line, with no gap as wide as a column's. */
export interface Atom {
  text: string;
  spans: Span[];
  x0: number;
  x1: number;
  /** From the top of the page, in points. */
  baseline: number;
  fontSize: number;
  rightToLeft: boolean;
  /** A bullet stood before it. */
  bullet: boolean;
  /** It holds nothing but a date or a range. */
  isDate: boolean;
  /** A date is among its words. */
  hasDate: boolean;
  /** Its words are those of a section's heading. */
  isHeading: boolean;
}

/** Atoms on one baseline that belong together; a wide gap starts a new cell. */
export interface Line {
  cells: Atom[];
  x0: number;
  x1: number;
  baseline: number;
  fontSize: number;
  bullet: boolean;
}

/** A part of a block that stands apart on the page: a date in the margin, a table cell. */
export interface Cell {
  /** Offsets into the block's own text. */
  start: number;
  end: number;
}

export interface TextBlock extends Block {
  /** Lines joined, hyphenation undone, cells separated by tabulators; without the bullet. */
  text: string;
  cells: Cell[];
  /** Offsets into the block's own text. */
  spans: Span[];
  bullet: boolean;
  fontSize: number;
  /** The look of most of its characters. */
  style: string;
  /** Left edge of its first cell in points; nesting depth for DOCX. */
  indent: number;
  /** Space above in line heights: 1 is an ordinary line step; larger means apart. */
  gapAbove: number;
  /** 0 for a title, 1 to 9 for a heading that the document itself marks as one; null otherwise. */
  markedHeading: number | null;
  lineCount: number;
}

/** A block before its offsets in the whole text are known. */
export type LooseBlock = Omit<TextBlock, "start" | "end">;

export interface PlacedLink {
  url: string;
  /** The words it hides behind, empty when they are not known. */
  words: string;
  page: number;
}

/** A document as the rules read it. */
export interface ReadDocument {
  kind: "pdf" | "docx";
  /** In reading order. */
  text: string;
  blocks: TextBlock[];
  pages: { width: number; height: number; columns: number; characters: number }[];
  links: PlacedLink[];
  facts: DocumentFacts;
}

/** What the parse report needs to know beyond the text. */
export interface DocumentFacts {
  /** Pages, counted from 1, that show an image and no text. */
  scannedPages: number[];
  /** 0 to 1 over the whole document. */
  unmappableShare: number;
  imageCount: number;
  truncated: boolean;
  /** Pages on which columns were found and had to be told apart. */
  multiColumnPages: number[];
  /** Pages on which a naive top-to-bottom reader would mix the columns' lines. */
  interleavedPages: number[];
}

export function unionBox(boxes: (Box | null)[]): Box | null {
  const known = boxes.filter((box) => box !== null);
  if (known.length === 0) return null;
  const x = Math.min(...known.map((box) => box.x));
  const y = Math.min(...known.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...known.map((box) => box.x + box.width)) - x,
    height: Math.max(...known.map((box) => box.y + box.height)) - y,
  };
}
