/** The thread in which resumes are read: opening a document and every rule about it, so that nobody waits for them. */
import { type PagePicture, readPagePicture } from "../platform/documents/page-picture.ts";
import type { PositionedDocument } from "../platform/documents/positioned-document.ts";
import { readBytes } from "../platform/documents/read-bytes.ts";
import { answerTasks } from "../platform/documents/reading-thread.ts";
import { type ReadResume, understand, understandText } from "./read-resume.ts";

/** A document whose pages are, at least in part, pictures of text. */
export interface OpenedScan {
  positioned: PositionedDocument;
  /** Counted from 1. */
  scannedPages: readonly number[];
}

const tasks = {
  async readFile(bytes: Uint8Array, now: Date): Promise<ReadResume> {
    return understand(await readBytes(bytes), now);
  },

  readText(text: string, now: Date): ReadResume {
    return understandText(text, now);
  },

  async openScan(bytes: Uint8Array, now: Date): Promise<OpenedScan> {
    const positioned = await readBytes(bytes);
    return { positioned, scannedPages: understand(positioned, now).scannedPages ?? [] };
  },

  /** @param page counted from 1 @returns null when it shows no image */
  async showPage(bytes: Uint8Array, page: number): Promise<PagePicture | null> {
    return await readPagePicture(bytes, page);
  },

  /** @param positioned with the words that were recognised in its pictures */
  readScan({ positioned, scannedPages }: OpenedScan, now: Date): ReadResume {
    return understand(positioned, now, scannedPages);
  },
};

export type ResumeTasks = typeof tasks;

/** The first text takes the rules hundreds of milliseconds, which would count against somebody's document. */
function warmUp(): void {
  understandText(
    "Mara Lindqvist\n\nExperience\nEngineer, Northlight, 2018 - 2020\n- Wrote Python",
    new Date(),
  );
}

await answerTasks(tasks, warmUp);
