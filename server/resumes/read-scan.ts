/** Reads a scanned resume: the words in its pictures first, then everything as in a document with text. */
import { PictureError, type PictureReader } from "../platform/documents/picture-reader.ts";
import type { ReadingPool } from "../platform/documents/reading-pool.ts";
import type { Profile } from "./profile.ts";
import type { ReadResume } from "./read-resume.ts";
import type { ResumeTasks } from "./reading-worker.ts";

export interface ReadScan extends ReadResume {
  /** 0 to 1, the mean over the pages that were read. */
  confidence: number;
  /** Fewer than there are when the time was over. */
  pagesRead: number;
}

export interface ScanReading {
  signal: AbortSignal;
  /** After each page. */
  onPage(done: number): Promise<void>;
}

export interface ScanReader {
  /**
   * @param limit of pages that are read
   * @throws DomainError as `Resumes.upload`, PictureError `timeout` when not even one page was read in time,
   *   `aborted`, `unreadable` when no page has a word in it
   */
  read(bytes: Uint8Array, limit: number, reading: ScanReading): Promise<ReadScan>;
}

export interface ScanReaderDependencies {
  threads: Pick<ReadingPool<ResumeTasks>, "ask">;
  pictures: PictureReader;
  clock?: () => Date;
  /** For all pages together, from the start. */
  timeoutMs?: number;
}

export function createScanReader(
  { threads, pictures, clock = () => new Date(), timeoutMs = 120_000 }: ScanReaderDependencies,
): ScanReader {
  return {
    async read(bytes, limit, { signal, onPage }) {
      const deadline = AbortSignal.timeout(timeoutMs);
      const both = AbortSignal.any([signal, deadline]);
      const { positioned, scannedPages } = await threads.ask("openScan", bytes, clock());
      if (positioned.kind !== "pdf") throw new PictureError("unreadable", "no PDF");
      const confidences: number[] = [];
      for (const page of scannedPages.slice(0, limit)) {
        try {
          const picture = await threads.ask("showPage", bytes, page);
          const into = positioned.pages[page - 1];
          if (picture && into) {
            const { runs, confidence } = await pictures.read(picture, both);
            if (runs.length > 0) confidences.push(confidence);
            into.runs = runs;
          }
        } catch (error) {
          signal.throwIfAborted();
          // What was read in time is worth more than nothing; the reading says how far it came.
          if (!deadline.aborted || confidences.length === 0) throw asTimeout(error, deadline);
          break;
        }
        await onPage(scannedPages.indexOf(page) + 1);
      }
      if (confidences.length === 0) throw new PictureError("unreadable", "no words in the pictures");
      const read = await threads.ask("readScan", { positioned, scannedPages }, clock());
      const confidence = confidences.reduce((sum, value) => sum + value, 0) / confidences.length;
      return {
        ...read,
        profile: lessSure(read.profile, confidence),
        confidence,
        pagesRead: confidences.length,
      };
    },
  };
}

function asTimeout(error: unknown, deadline: AbortSignal): unknown {
  return deadline.aborted ? new PictureError("timeout", "the time for all pages is over") : error;
}

/** A value is no surer than the letters that it is made of. */
function lessSure(profile: Profile, confidence: number): Profile {
  const evidence = Object.fromEntries(
    Object.entries(profile.evidence).map(([path, entry]) => [
      path,
      { ...entry, confidence: Math.round(entry.confidence * confidence * 100) / 100 },
    ]),
  );
  return { ...profile, evidence };
}
