/** Turns one WordprocessingML part into paragraphs with their runs, cells, lists and links. */
import { type DocxStyle, halfPoints, isOn, outlineLevel, plainStyle, type Relation } from "./docx-styles.ts";
import type { DocxParagraph, DocxRun } from "./positioned-document.ts";
import { scanXml, xmlAttribute } from "./scan-xml.ts";

export interface ParagraphContext {
  part: DocxParagraph["part"];
  styles: Map<string, DocxStyle>;
  relations: Map<string, Relation>;
  /** Shared by all parts of a document. */
  budget: { characters: number; truncated: boolean; imageCount: number };
}

/** Content that is not shown, or that stands a second time for older readers. */
const skipped = new Set(
  ["mc:Fallback", "w:del", "w:moveFrom", "w:rPrChange", "w:pPrChange", "w:tblPrChange", "w:sectPrChange"],
);

interface OpenParagraph {
  paragraph: DocxParagraph;
  style: DocxStyle;
  /** Text boxes anchored in it; they follow it. */
  anchored: DocxParagraph[];
}

interface OpenTable {
  table: number;
  row: number;
  column: number;
  paragraphs: DocxParagraph[];
}

/** @throws DocumentRefused `resume-corrupt`, `resume-too-complex` from the XML reader */
export function scanParagraphs(xml: string, context: ParagraphContext): DocxParagraph[] {
  const done: DocxParagraph[] = [];
  const openParagraphs: OpenParagraph[] = [];
  const openTables: OpenTable[] = [];
  const defaults = context.styles.get("") ?? plainStyle;
  let skipDepth = 0;
  let boxDepth = 0;
  let tableCount = 0;
  let inRunProperties = false;
  let inText = false;
  let run = newRun(defaults);
  let hidden = false;
  let caps = false;
  let linkUrl: string | null = null;
  const field = { instruction: "", inInstruction: false, url: null as string | null };

  const handler = {
    open(name: string, attributes: string) {
      if (skipDepth > 0 || skipped.has(name)) {
        skipDepth++;
        return;
      }
      const value = () => xmlAttribute(attributes, "w:val");
      const current = openParagraphs.at(-1);
      switch (name) {
        case "w:p":
          openParagraphs.push({ paragraph: newParagraph(), style: defaults, anchored: [] });
          break;
        case "w:pStyle":
          if (current) applyStyle(current, value() ?? "");
          break;
        case "w:outlineLvl":
          if (current) {
            current.paragraph.headingLevel = outlineLevel(value()) ?? current.paragraph.headingLevel;
          }
          break;
        case "w:ilvl":
          if (current) current.paragraph.listLevel = Number(value()) || 0;
          break;
        case "w:numId":
          if (current) {
            current.paragraph.listLevel = value() === "0" ? null : current.paragraph.listLevel ?? 0;
          }
          break;
        case "w:r":
          run = newRun(current?.style ?? defaults);
          hidden = false;
          caps = current?.style.caps ?? false;
          break;
        case "w:rPr":
          inRunProperties = true;
          break;
        case "w:rStyle": {
          const style = inRunProperties ? context.styles.get(value() ?? "") : undefined;
          if (style?.bold === true) run.bold = true;
          if (style?.italic === true) run.italic = true;
          break;
        }
        case "w:b":
          if (inRunProperties) run.bold = isOn(value());
          break;
        case "w:i":
          if (inRunProperties) run.italic = isOn(value());
          break;
        case "w:caps":
          if (inRunProperties) caps = isOn(value());
          break;
        case "w:vanish":
          if (inRunProperties) hidden = isOn(value());
          break;
        case "w:sz":
          if (inRunProperties) run.fontSize = halfPoints(value()) ?? run.fontSize;
          break;
        case "w:t":
        case "m:t":
          inText = true;
          break;
        case "w:tab":
        case "w:ptab":
          if (!inTabStops(attributes)) add("\t");
          break;
        case "w:br":
        case "w:cr":
          add("\n");
          break;
        case "w:noBreakHyphen":
          add("-");
          break;
        case "w:hyperlink": {
          const relation = context.relations.get(xmlAttribute(attributes, "r:id") ?? "");
          linkUrl = relation?.external ? relation.target : null;
          break;
        }
        case "w:instrText":
          field.inInstruction = true;
          break;
        case "w:fldChar":
          turnField(xmlAttribute(attributes, "w:fldCharType"));
          break;
        case "w:tbl":
          openTables.push({ table: tableCount++, row: -1, column: -1, paragraphs: [] });
          break;
        case "w:tr": {
          const table = openTables.at(-1);
          if (table) {
            table.row++;
            table.column = -1;
          }
          break;
        }
        case "w:tc": {
          const table = openTables.at(-1);
          if (table) table.column++;
          break;
        }
        case "w:txbxContent":
          boxDepth++;
          break;
        case "a:blip":
        case "v:imagedata":
          context.budget.imageCount++;
      }
    },

    close(name: string) {
      if (skipDepth > 0) {
        skipDepth--;
        return;
      }
      if (name === "w:p") closeParagraph();
      else if (name === "w:rPr") inRunProperties = false;
      else if (name === "w:t" || name === "m:t") inText = false;
      else if (name === "w:hyperlink") linkUrl = null;
      else if (name === "w:instrText") field.inInstruction = false;
      else if (name === "w:txbxContent") boxDepth--;
      else if (name === "w:tbl") closeTable();
    },

    text(text: string) {
      if (skipDepth > 0) return;
      if (field.inInstruction) field.instruction += text.slice(0, 2_000);
      else if (inText && !hidden) add(caps ? text.toUpperCase() : text);
    },
  };

  function newParagraph(): DocxParagraph {
    const table = openTables.at(-1);
    const cell = table && table.column >= 0
      ? { table: table.table, row: table.row, column: table.column, columns: table.column + 1 }
      : null;
    return {
      part: boxDepth > 0 && context.part === "body" ? "text-box" : context.part,
      headingLevel: null,
      listLevel: null,
      runs: [],
      cell: boxDepth > 0 ? null : cell,
    };
  }

  function applyStyle(current: OpenParagraph, id: string): void {
    const style = context.styles.get(id);
    if (!style) return;
    current.style = style;
    current.paragraph.headingLevel = style.headingLevel;
    if (style.inList) current.paragraph.listLevel ??= 0;
  }

  function add(text: string): void {
    const current = openParagraphs.at(-1);
    if (!current) return;
    const room = context.budget.characters;
    if (text.length > room) context.budget.truncated = true;
    context.budget.characters -= Math.min(room, text.length);
    const kept = text.slice(0, room);
    if (kept === "") return;
    const last = current.paragraph.runs.at(-1);
    const url = linkUrl ?? field.url;
    if (
      last && last.bold === run.bold && last.italic === run.italic && last.fontSize === run.fontSize &&
      last.url === url
    ) last.text += kept;
    else current.paragraph.runs.push({ ...run, text: kept, url });
  }

  function turnField(type: string | null): void {
    if (type === "begin") field.instruction = "";
    else if (type === "separate") field.url = /HYPERLINK\s+"([^"]+)"/i.exec(field.instruction)?.[1] ?? null;
    else if (type === "end") field.url = null;
  }

  function closeParagraph(): void {
    const closed = openParagraphs.pop();
    if (!closed) return;
    const outer = openParagraphs.at(-1);
    if (outer) outer.anchored.push(closed.paragraph, ...closed.anchored);
    else {
      const table = openTables.at(-1);
      (table ? table.paragraphs : done).push(closed.paragraph, ...closed.anchored);
    }
  }

  function closeTable(): void {
    const closed = openTables.pop();
    if (!closed) return;
    const columns = new Map<number, number>();
    for (const { cell } of closed.paragraphs) {
      if (cell?.table === closed.table) {
        columns.set(cell.row, Math.max(columns.get(cell.row) ?? 0, cell.columns));
      }
    }
    for (const { cell } of closed.paragraphs) {
      if (cell?.table === closed.table) cell.columns = columns.get(cell.row) ?? cell.columns;
    }
    const outer = openParagraphs.at(-1);
    if (outer) outer.anchored.push(...closed.paragraphs);
    else (openTables.at(-1)?.paragraphs ?? done).push(...closed.paragraphs);
  }

  scanXml(xml, handler);
  return done;
}

function newRun(style: DocxStyle): DocxRun {
  return {
    text: "",
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    fontSize: style.fontSize,
    url: null,
  };
}

/** `w:tab` names both a tabulator in the text and a tab stop in the properties; only the latter has a position. */
function inTabStops(attributes: string): boolean {
  return xmlAttribute(attributes, "w:pos") !== null;
}
