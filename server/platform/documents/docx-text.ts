/** Reads a DOCX into paragraphs: body, tables, text boxes, headers and footers, straight from its XML parts. */
import { type Archive, openArchive } from "./archive-limits.ts";
import { DocumentRefused } from "./document-refusal.ts";
import { scanParagraphs } from "./docx-paragraphs.ts";
import { readRelations, readStyles } from "./docx-styles.ts";
import type { DocxDocument, DocxParagraph } from "./positioned-document.ts";

/**
 * Headers come first, then the body, then footers; each distinct header or footer text once.
 * @param maxCharacters text beyond it is left out and `truncated` is set
 * @throws DocumentRefused `resume-corrupt`, `resume-encrypted`, `resume-no-text`, `resume-too-complex`
 */
export function readDocx(bytes: Uint8Array, maxCharacters: number): DocxDocument {
  const archive = openArchive(bytes);
  archive.readXml("[Content_Types].xml");
  const main = mainPart(archive);
  const relations = readRelations(archive, main);
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const styles = readStyles(archive, partOf("styles") ?? "word/styles.xml");
  const budget = { characters: maxCharacters, truncated: false, imageCount: 0 };

  const scan = (part: string, kind: DocxParagraph["part"]): DocxParagraph[] => {
    const xml = archive.readXml(part);
    if (xml === null) return [];
    const links = part === main ? relations : readRelations(archive, part);
    return scanParagraphs(xml, { part: kind, styles, relations: links, budget });
  };
  const body = scan(main, "body");
  const margins = (type: "header" | "footer"): DocxParagraph[] => {
    const seen = new Set<string>();
    const paragraphs: DocxParagraph[] = [];
    for (const relation of relations.values()) {
      if (relation.type !== type || relation.external) continue;
      const found = scan(relation.target, type);
      const text = textOf(found);
      if (text === "" || seen.has(text)) continue;
      seen.add(text);
      paragraphs.push(...found);
    }
    return paragraphs;
  };
  const paragraphs = [...margins("header"), ...body, ...margins("footer")];
  if (textOf(paragraphs) === "") {
    throw new DocumentRefused(
      "resume-no-text",
      `no text, ${budget.imageCount} images`,
      budget.imageCount > 0
        ? "This document holds only pictures, so there is no text to read. Nothing was kept. Please upload the document that the pictures were made from."
        : undefined,
    );
  }
  return { kind: "docx", paragraphs, imageCount: budget.imageCount, truncated: budget.truncated };
}

function mainPart(archive: Archive): string {
  const office = [...readRelations(archive, "").values()].find((relation) =>
    relation.type === "officeDocument"
  );
  const names = new Set(archive.names);
  for (const part of [office?.target, "word/document.xml"]) {
    if (part !== undefined && names.has(part)) return part;
  }
  throw new DocumentRefused("resume-corrupt", "the main document part is missing");
}

function textOf(paragraphs: DocxParagraph[]): string {
  return paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join("")).join("\n").trim();
}
