/** Turns a positioned document into the text that people and rules read, each block with its place in it. */
import type { PdfDocument, PositionedDocument } from "../platform/documents/positioned-document.ts";
import { docxBlocks } from "./layout/docx-blocks.ts";
import type { LooseBlock, PlacedLink, ReadDocument, TextBlock } from "./layout/text-block.ts";
import { markHeadings } from "./sections.ts";
import { understandLayout } from "./understand-layout.ts";

export type { ReadDocument, TextBlock } from "./layout/text-block.ts";

/** A page of images with fewer characters than this is a picture of text. */
const scannedBelowCharacters = 50;
const scannedAboveCoverage = 0.3;
/** A gap this much wider than the usual line step parts groups of lines in the text. */
const paragraphGap = 1.45;

/** Never throws: a scan reads as empty text with its pages in `facts.scannedPages`. */
export function readDocument(document: PositionedDocument): ReadDocument {
  if (document.kind === "docx") {
    const { text, blocks } = assemble(docxBlocks(document));
    const links = document.paragraphs.flatMap((paragraph) =>
      paragraph.runs.flatMap((run) => run.url ? [{ url: run.url, words: run.text.trim(), page: 1 }] : [])
    );
    return {
      kind: "docx",
      text,
      blocks,
      pages: [{
        width: 0,
        height: 0,
        columns: 1 + Math.max(0, ...blocks.map((b) => b.column)),
        characters: text.length,
      }],
      links,
      facts: {
        scannedPages: [],
        unmappableShare: 0,
        imageCount: document.imageCount,
        truncated: document.truncated,
        multiColumnPages: blocks.some((block) => block.column > 0) ? [1] : [],
        interleavedPages: [],
      },
    };
  }
  const layout = understandLayout(document);
  const { text, blocks } = assemble(layout.blocks);
  const characters = document.pages.map((page) =>
    page.runs.reduce((sum, run) => sum + run.text.trim().length, 0)
  );
  const all = characters.reduce((sum, count) => sum + count, 0);
  return {
    kind: "pdf",
    text,
    blocks,
    pages: document.pages.map((page, index) => ({
      width: page.width,
      height: page.height,
      columns: layout.columns[index] ?? 1,
      characters: characters[index] ?? 0,
    })),
    links: placedLinks(document),
    facts: {
      scannedPages: document.pages.flatMap((page, index) =>
        (characters[index] ?? 0) < scannedBelowCharacters && page.imageCoverage > scannedAboveCoverage
          ? [index + 1]
          : []
      ),
      unmappableShare: document.pages.reduce(
        (sum, page, index) => sum + page.unmappableShare * (characters[index] ?? 0),
        0,
      ) / Math.max(1, all),
      imageCount: document.imageCount,
      truncated: document.truncated,
      multiColumnPages: layout.columns.flatMap((count, index) => (count > 1 ? [index + 1] : [])),
      interleavedPages: layout.interleavedPages,
    },
  };
}

/** List items begin with `- `; headings and wide gaps are set off by an empty line. */
function assemble(loose: LooseBlock[]): { text: string; blocks: TextBlock[] } {
  markHeadings(loose);
  let text = "";
  const blocks: TextBlock[] = [];
  for (const block of loose) {
    const before = blocks.at(-1);
    if (before) {
      const apart = block.kind === "heading" || before.page !== block.page ||
        before.column !== block.column ||
        block.gapAbove > paragraphGap && !block.bullet;
      text += apart ? "\n\n" : "\n";
    }
    if (block.bullet) text += "- ";
    const start = text.length;
    text += block.text;
    blocks.push({ ...block, start, end: text.length });
  }
  return { text, blocks };
}

function placedLinks(document: PdfDocument): PlacedLink[] {
  return document.pages.flatMap((page, index) =>
    page.links.map(({ url, box }) => {
      const words = page.runs.flatMap((run) => {
        const middle = run.baseline - 0.3 * run.fontSize;
        if (middle < box.y - 1 || middle > box.y + box.height + 1) return [];
        const perCharacter = run.width / Math.max(1, run.text.length);
        const from = Math.max(0, Math.round((box.x - run.x) / perCharacter));
        const to = Math.min(run.text.length, Math.round((box.x + box.width - run.x) / perCharacter));
        return to > from ? [run.text.slice(from, to)] : [];
      });
      return { url, words: words.join("").trim(), page: index + 1 };
    })
  );
}
