/** Reads pictures of text in a thread of their own, one page at a time, started only when there is something to read. */
import { createWorkerThread, ThreadError } from "../threads/worker-thread.ts";
import type { PagePicture } from "./page-picture.ts";
import { type PictureText, type RecognisedLine, textOfPicture } from "./picture-words.ts";

export type { PagePicture } from "./page-picture.ts";
export type { PictureText } from "./picture-words.ts";

export type PictureFailure = "timeout" | "aborted" | "unreadable";

/** `message` is for logs and never holds text of the picture. */
export class PictureError extends Error {
  override readonly name = "PictureError";
  constructor(readonly failure: PictureFailure, message: string) {
    super(message);
  }
}

export interface PictureReader {
  /**
   * The words of one page with their places in points. A second page waits for the first. The picture's pixels
   * are handed over: the caller cannot use them again.
   * @throws PictureError
   */
  read(picture: PagePicture, signal?: AbortSignal): Promise<PictureText>;
  stop(): Promise<void>;
}

export interface PictureReaderOptions {
  /** The worker's source file: the server is bundled, the worker is not. */
  workerUrl: URL;
  /** One page, from its start; a dense A4 page takes about five seconds on one core. */
  timeoutMs?: number;
  /** After so long without work the thread ends and gives back its 150 MB. */
  idleMs?: number;
}

export function createPictureReader(options: PictureReaderOptions): PictureReader {
  const { workerUrl, timeoutMs = 60_000, idleMs = 30_000 } = options;
  const thread = createWorkerThread<PagePicture, RecognisedLine[]>({ workerUrl, timeoutMs, idleMs });
  return {
    async read(picture, signal) {
      try {
        const lines = await thread.run(picture, { signal, transfer: [picture.pixels] });
        return textOfPicture(lines, picture.pointsPerPixel);
      } catch (error) {
        if (!(error instanceof ThreadError)) throw error;
        throw new PictureError(error.failure === "failed" ? "unreadable" : error.failure, error.message);
      }
    },
    stop: thread.stop,
  };
}
