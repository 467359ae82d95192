/** Pages of the printed report: furniture, places to write, flowing text with its structure for screen readers. */
import type { FontFiles } from "./fonts.ts";
import { createInk, type Ink } from "./ink.ts";
import { type Line, linesOf, type Marking, type TextStyle } from "./lines.ts";
import { COLOURS, type Columns, columnsOf, PAGE_SIZES, type PageSize } from "./theme.ts";
import type { Span } from "./words.ts";

export type Element = PDFKit.PDFStructureElement;

/** A place in the document: `y` from the top of page `page`, counted from 0. */
export interface Cursor {
  page: number;
  y: number;
}

export interface WriteOptions {
  x: number;
  width: number;
  style: TextStyle;
  /** Structure type: `P`, `H1`, `TD`, … */
  tag: string;
  /** For a header cell: what it heads. */
  scope?: "Row" | "Column";
  parent: Element;
  markings?: readonly Marking[];
  /** Opens a web page when clicked; only https. */
  link?: string | undefined;
}

export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly columns: Columns;
  readonly width: number;
  readonly height: number;
  readonly root: Element;
  readonly ink: Ink;
  readonly fonts: FontFiles;
  pageCount(): number;
  /** Makes the page of a place current, adding pages up to it. */
  go(cursor: Cursor): void;
  /** The same place, or the top of the next page when less than `height` is left. */
  room(cursor: Cursor, height: number): Cursor;
  /** Opens a section at this place: a bookmark, and a line in the contents. Returns the bookmark. */
  begin(title: string, at: Cursor, options?: { expanded?: boolean }): PDFKit.PDFOutline;
  /** The sections so far, in order. */
  sections(): readonly { title: string; page: number }[];
  /** A new element of the structure under `parent`. */
  element(
    parent: Element,
    tag: string,
    options?: { title?: string; alt?: string; scope?: "Row" | "Column" },
  ): Element;
  lines(text: string | readonly Span[], options: Pick<WriteOptions, "style" | "width" | "markings">): Line[];
  /** Writes text downwards from a place, over as many pages as it takes. Returns the place after it. */
  write(text: string | readonly Span[], at: Cursor, options: WriteOptions): Cursor;
  /** As `write`, for lines that were set before; tells where each line came to stand. */
  flow(lines: readonly Line[], at: Cursor, options: Omit<WriteOptions, "markings">, onLine?: OnLine): Cursor;
  /** Draws what carries no meaning of its own. */
  artifact(at: Cursor, draw: () => void): void;
  /** Draws a picture that a sentence stands for. */
  figure(parent: Element, at: Cursor, alt: string, draw: () => void): void;
}

export type OnLine = (line: Line, at: Cursor) => void;

export interface SheetOptions {
  pageSize: PageSize;
  fonts: FontFiles;
  doc: PDFKit.PDFDocument;
  root: Element;
}

/** The paper; `doc` must have no page yet and buffer its pages. */
export function createSheet({ pageSize, fonts, doc, root }: SheetOptions): Sheet {
  const { width, height } = PAGE_SIZES[pageSize];
  const columns = columnsOf({ width, height });
  const ink = createInk(doc, fonts);
  let pages = 0, current = -1;

  const add = () => {
    doc.addPage({ size: [width, height], margin: 0 });
    current = pages++;
    doc.markContent("Artifact", { type: "Page" });
    doc.rect(0, 0, width, height).fill(COLOURS.stage.hex);
    doc.endMarkedContent();
  };
  const go = ({ page }: Cursor) => {
    if (page === current) return;
    if (page < pages) doc.switchToPage(page);
    while (page >= pages) add();
    current = page;
  };
  const room = (cursor: Cursor, needed: number): Cursor =>
    cursor.y + needed > columns.bottom ? { page: cursor.page + 1, y: columns.top } : cursor;
  const sections: { title: string; page: number }[] = [];
  const element: Sheet["element"] = (parent, tag, options = {}) => {
    const child = doc.struct(tag, options);
    parent.add(child);
    return child;
  };
  const flow: Sheet["flow"] = (lines, at, options, onLine) => {
    const { scope } = options;
    const target = element(options.parent, options.tag, scope === undefined ? {} : { scope });
    let cursor = at, open = false;
    const close = () => {
      if (open) doc.endMarkedContent();
      open = false;
    };
    for (const line of lines) {
      const needed = line.before + line.style.leading;
      const place = room(cursor, needed);
      const before = place.page === cursor.page ? line.before : 0;
      if (place.page !== cursor.page) close();
      go(place);
      if (!open) target.add(doc.markStructureContent(options.tag));
      open = true;
      const top = { page: place.page, y: place.y + before };
      ink.line(line, options.x, top.y);
      if (options.link !== undefined) annotate(line, top, options.x, options.link);
      onLine?.(line, top);
      cursor = { page: place.page, y: top.y + line.style.leading };
    }
    close();
    return cursor;
  };
  const annotate = (line: Line, at: Cursor, x: number, url: string) => {
    const first = line.pieces[0], last = line.pieces.at(-1);
    if (!first || !last || !/^https:\/\//u.test(url)) return;
    const from = x + first.x;
    doc.link(from, at.y, last.x + last.width - first.x, line.style.leading, encodeURI(decodeSafely(url)));
  };
  const lines: Sheet["lines"] = (text, { style, width: wide, markings }) =>
    linesOf({ text, style, ...(markings ? { markings } : {}) }, wide, fonts);

  return {
    doc,
    columns,
    width,
    height,
    root,
    ink,
    fonts,
    pageCount: () => pages,
    go,
    room,
    begin(title, at, options = {}) {
      go(at);
      sections.push({ title, page: at.page });
      return doc.outline.addItem(title, { expanded: options.expanded ?? false });
    },
    sections: () => sections,
    element,
    lines,
    flow,
    write: (text, at, options) => flow(lines(text, options), at, options),
    artifact(at, draw) {
      go(at);
      doc.markContent("Artifact", { type: "Layout" });
      doc.save();
      draw();
      doc.restore();
      doc.endMarkedContent();
    },
    figure(parent, at, alt, draw) {
      go(at);
      const target = element(parent, "Figure", { alt });
      target.add(doc.markStructureContent("Figure"));
      doc.save();
      draw();
      doc.restore();
      doc.endMarkedContent();
    },
  };
}

/** A link that is already escaped stays as it is. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
