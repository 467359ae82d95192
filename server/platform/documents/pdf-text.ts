/** Reads a PDF into positioned runs of text, links and the share of each page that images cover. */
import { Buffer } from "node:buffer";
import { getDocumentProxy } from "unpdf";
import { allow, IMAGE_BUDGET, isOverspent, TEXT_BUDGET } from "./allocation-budget.ts";
import { DocumentRefused } from "./document-refusal.ts";
import { imageCoverage } from "./pdf-images.ts";
import { isUnmappable } from "./glyphs.ts";
import { apply, type Matrix, multiply } from "./matrix.ts";
import type { LinkArea, PdfDocument, PdfPage, TextRun } from "./positioned-document.ts";

type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageProxy = Awaited<ReturnType<PdfProxy["getPage"]>>;

export interface PdfLimits {
  maxPages: number;
  maxCharacters: number;
}

/** A page with fewer characters than this is looked at for images: a scan, or a page of pictures. */
const hardlyAnyText = 50;
/** A file that is saved again and again keeps what it was; more versions than this nobody saves of all pages. */
const VERSIONS_OF_A_PAGE = 20;
/** Links on one page that are looked at; a resume has a few dozen. */
const maxLinksPerPage = 300;

/**
 * Opens the document without running scripts, loading fonts or decoding pictures on pages with text.
 * @throws DocumentRefused `resume-encrypted`, `resume-corrupt`, `resume-too-many-pages`, `resume-no-text`,
 *   `resume-too-complex`
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits): Promise<PdfDocument> {
  // A stream's dictionary always stands in the open (ISO 32000-1 7.5.7), so no image is missed.
  const imageCount = countInTheOpen(bytes, "/Subtype", "/Image");
  // Opening looks at every object; earlier versions of a page may lie in the file beside the newest.
  const pageObjects = countInTheOpen(bytes, "/Type", "/Page");
  if (pageObjects > limits.maxPages * VERSIONS_OF_A_PAGE) {
    throw new DocumentRefused("resume-too-many-pages", `${pageObjects} objects that are pages`);
  }
  allow(TEXT_BUDGET);
  const document = await open(bytes);
  try {
    refuseBomb();
    if (document.numPages > limits.maxPages) {
      throw new DocumentRefused("resume-too-many-pages", `${document.numPages} pages`);
    }
    const pages: PdfPage[] = [];
    let room = limits.maxCharacters;
    let damaged = 0;
    for (let number = 1; number <= document.numPages && room > 0; number++) {
      try {
        const page = await readPage(await document.getPage(number), room, imageCount > 0);
        room -= page.runs.reduce((sum, run) => sum + run.text.length, 0);
        pages.push(page);
      } catch (error) {
        if (error instanceof DocumentRefused) throw error;
        damaged++;
      }
      refuseBomb();
    }
    if (pages.length === 0) throw new DocumentRefused("resume-corrupt", `${damaged} pages do not open`);
    const hasText = pages.some((page) => page.runs.length > 0);
    if (!hasText && imageCount === 0 && pages.every((page) => page.imageCoverage === 0)) {
      throw new DocumentRefused("resume-no-text", `${pages.length} pages without text or images`);
    }
    return { kind: "pdf", pages, imageCount, truncated: room <= 0 };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** @throws DocumentRefused `resume-too-complex` when more was unpacked than the budget allows */
function refuseBomb(): void {
  if (isOverspent()) throw new DocumentRefused("resume-too-complex", "a stream unpacks to too much");
}

async function open(bytes: Uint8Array): Promise<PdfProxy> {
  try {
    return await getDocumentProxy(bytes, {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    refuseBomb();
    if (name === "PasswordException") throw new DocumentRefused("resume-encrypted", "a password is needed");
    throw new DocumentRefused("resume-corrupt", String(error));
  }
}

async function readPage(page: PageProxy, room: number, mayHaveImages: boolean): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const toPage = viewport.transform as Matrix;
  const content = await page.getTextContent();
  const runs: TextRun[] = [];
  let glyphs = 0;
  let unmappable = 0;
  let characters = 0;
  for (const item of content.items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    if (characters >= room) break;
    const text = item.str.slice(0, room - characters);
    characters += text.length;
    for (const char of text) {
      if (char === " ") continue;
      glyphs++;
      if (isUnmappable(char)) unmappable++;
    }
    const run = positioned(item, multiply(toPage, item.transform as Matrix), text);
    if (run) runs.push(run);
  }
  const links = runs.length > 0 ? await readLinks(page, toPage) : [];
  const coverage = mayHaveImages && characters < hardlyAnyText
    ? await coveredByImages(page, viewport.width, viewport.height)
    : 0;
  page.cleanup();
  return {
    width: round(viewport.width),
    height: round(viewport.height),
    runs,
    links,
    imageCoverage: coverage,
    unmappableShare: glyphs === 0 ? 0 : unmappable / glyphs,
  };
}

/** Pixels take more room than words; what the words of this page took is looked at before. */
async function coveredByImages(page: PageProxy, width: number, height: number): Promise<number> {
  refuseBomb();
  allow(IMAGE_BUDGET);
  const coverage = await imageCoverage(page, width, height);
  refuseBomb();
  allow(TEXT_BUDGET);
  return coverage;
}

function positioned(
  item: { width: number; fontName: string; dir: string },
  [a, b, c, d, e, f]: Matrix,
  text: string,
): TextRun | null {
  const fontSize = Math.hypot(c, d) || Math.hypot(a, b);
  if (![a, b, e, f, fontSize].every(Number.isFinite) || fontSize < 0.5) return null;
  const degrees = Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90;
  return {
    text,
    x: round(e),
    baseline: round(f),
    width: round(Math.abs(item.width)),
    fontSize: round(fontSize),
    font: item.fontName,
    angle: (degrees + 360) % 360,
    rightToLeft: item.dir === "rtl",
  };
}

async function readLinks(page: PageProxy, toPage: Matrix): Promise<LinkArea[]> {
  const links: LinkArea[] = [];
  const annotations: { url?: string; unsafeUrl?: string; rect?: number[] }[] = await page.getAnnotations();
  for (const annotation of annotations) {
    if (links.length >= maxLinksPerPage) break;
    const url = annotation.url ?? annotation.unsafeUrl;
    const [x1, y1, x2, y2] = annotation.rect ?? [];
    if (!url || x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) continue;
    const [left, top] = apply(toPage, x1, y1);
    const [right, bottom] = apply(toPage, x2, y2);
    links.push({
      url: url.slice(0, 2_000),
      box: {
        x: round(Math.min(left, right)),
        y: round(Math.min(top, bottom)),
        width: round(Math.abs(right - left)),
        height: round(Math.abs(bottom - top)),
      },
    });
  }
  return links;
}

/** Entries such as `/Subtype /Image` that stand in the open, outside of every compressed stream. */
function countInTheOpen(bytes: Uint8Array, key: string, value: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const before = new RegExp(`${key}\\s*$`);
  let count = 0;
  for (let at = buffer.indexOf(value); at >= 0; at = buffer.indexOf(value, at + value.length)) {
    const end = at + value.length;
    if (/\w/.test(buffer.toString("latin1", end, end + 1))) continue;
    if (before.test(buffer.toString("latin1", Math.max(0, at - key.length - 2), at))) count++;
  }
  return count;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
