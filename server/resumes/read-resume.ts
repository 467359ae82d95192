/** Reads a resume: text in reading order, profile by rules, and the report on how well that went. */
import { DocumentRefused } from "../platform/documents/document-refusal.ts";
import type { DocxDocument, PositionedDocument } from "../platform/documents/positioned-document.ts";
import type { ReadingPool } from "../platform/documents/reading-pool.ts";
import { buildProfile } from "./build-profile.ts";
import { buildParseReport } from "./parse-report.ts";
import type { ParseReport, Profile } from "./profile.ts";
import { readDocument } from "./read-document.ts";
import type { ResumeTasks } from "./reading-worker.ts";

/** Plain data: it comes from a thread. */
export interface ReadResume {
  kind: "pdf" | "docx" | "text";
  /** In reading order; empty for a scan. */
  text: string;
  profile: Profile;
  parseReport: ParseReport;
  /** Pages, counted from 1, that are pictures of text; absent when there is none. */
  scannedPages?: readonly number[];
}

export interface ResumeReader {
  /** @throws DomainError as `Resumes.upload` */
  read(bytes: Uint8Array): Promise<ReadResume>;
  /** Reads text that was pasted: each line is a paragraph. @throws DomainError as `read` */
  readText(text: string): Promise<ReadResume>;
}

export interface ResumeReaderDependencies {
  /** Rules take as long as opening a file does: in the threads they hold nobody else up. */
  threads: Pick<ReadingPool<ResumeTasks>, "ask">;
  /** For work that lasts until today; defaults to the system's clock. */
  clock?: () => Date;
}

export function createResumeReader(
  { threads, clock = () => new Date() }: ResumeReaderDependencies,
): ResumeReader {
  return {
    read: (bytes) => threads.ask("readFile", bytes, clock()),
    readText: (text) => threads.ask("readText", text, clock()),
  };
}

/** @param now for work that lasts @throws DocumentRefused `resume-corrupt` */
export function understandText(text: string, now: Date): ReadResume {
  return { ...understand(asDocument(text), now), kind: "text" };
}

/** Lines of pasted text as paragraphs of a document without looks. */
function asDocument(text: string): DocxDocument {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  return {
    kind: "docx",
    paragraphs: lines.map((line) => ({
      part: "body",
      headingLevel: null,
      listLevel: null,
      runs: [{ text: line, bold: false, italic: false, fontSize: null, url: null }],
      cell: null,
    })),
    imageCount: 0,
    truncated: false,
  };
}

/**
 * @param now for work that lasts
 * @param scannedPages that were pictures before their words were recognised; to others they still are
 * @throws DocumentRefused `resume-corrupt`
 */
export function understand(
  positioned: PositionedDocument,
  now: Date,
  scannedPages?: readonly number[],
): ReadResume {
  try {
    const document = readDocument(positioned);
    if (scannedPages) document.facts.scannedPages = [...scannedPages];
    const profile = buildProfile(document, now);
    const pictures = picturePages(positioned, document.facts.scannedPages);
    return {
      kind: positioned.kind,
      text: document.text,
      profile,
      parseReport: buildParseReport(document, profile),
      ...(pictures.length > 0 ? { scannedPages: pictures } : {}),
    };
  } catch (cause) {
    throw new DocumentRefused(
      "resume-corrupt",
      `the rules failed: ${String(cause)}`,
      "This document opens, but its text could not be put in order. Nothing was kept. " +
        "Please export it once more, with a simpler layout if you can.",
    );
  }
}

/** A document without any word may hold its text in pictures that fill only a part of the page. */
function picturePages(positioned: PositionedDocument, scannedPages: readonly number[]): readonly number[] {
  if (positioned.kind !== "pdf" || scannedPages.length > 0) return scannedPages;
  if (positioned.pages.some(({ runs }) => runs.length > 0)) return [];
  return positioned.pages.flatMap(({ imageCoverage }, index) => imageCoverage > 0 ? [index + 1] : []);
}
