/** Reads scans that were asked for, one after the other, off the request path; what a dead process left is taken up. */
import { DomainError } from "../errors.ts";
import type { Clock } from "../platform/clock.ts";
import { PictureError } from "../platform/documents/picture-reader.ts";
import {
  PICTURE_ATTEMPTS,
  PICTURE_LEASE_MS,
  PICTURE_PAGES_LIMIT,
  type PictureProblem,
} from "./picture-reading.ts";
import type { ClaimedPictures, PictureReadingStore } from "./picture-reading-store.ts";
import type { ReadScan, ScanReader } from "./read-scan.ts";

export interface PictureDesk {
  /** Something was asked for: reads it when its turn comes. */
  wake(): void;
  /** Calls off the reading of a resume that is deleted. */
  callOff(resumeId: string): void;
  /** Looks for what other processes left, now and every few seconds. */
  start(): void;
  /** Gives back what is being read, so that the next process begins with it. */
  stop(): Promise<void>;
}

export interface PictureDeskDependencies {
  store: PictureReadingStore;
  reader: ScanReader;
  /** Keeps what was read. */
  finish(resumeId: string, read: ReadScan): Promise<void>;
  clock: Clock;
  log: {
    info(message: string, properties?: Record<string, unknown>): void;
    error?(message: string, properties?: Record<string, unknown>): void;
  };
}

const LOOK_EVERY_MS = 5_000;

export function createPictureDesk(
  { store, reader, finish, clock, log }: PictureDeskDependencies,
): PictureDesk {
  let working: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  let current: { resumeId: string; abort: AbortController } | null = null;

  function wake(): void {
    if (stopped) return;
    again = true;
    working ??= work().finally(() => {
      working = null;
      if (again) wake();
    });
  }

  async function work(): Promise<void> {
    try {
      while (!stopped) {
        again = false;
        const claimed = await store.claim(clock.now().getTime(), PICTURE_LEASE_MS);
        if (!claimed) return;
        // The end may have come while the row was claimed.
        if (stopped) return await store.release(claimed.resumeId);
        await readOne(claimed);
      }
    } catch (error) {
      // The database is in trouble: the next look tries again.
      again = false;
      log.error?.("Scans could not be taken up: {error}", { error });
    }
  }

  async function readOne({ resumeId, document, pages, attempts }: ClaimedPictures): Promise<void> {
    if (attempts > PICTURE_ATTEMPTS) return await store.fail(resumeId, "picture-interrupted");
    const abort = new AbortController();
    current = { resumeId, abort };
    const lease = setInterval(() => {
      store.renew(resumeId, clock.now().getTime() + PICTURE_LEASE_MS)
        .then((kept) => kept || abort.abort(), () => {});
    }, PICTURE_LEASE_MS / 3);
    Deno.unrefTimer(lease);
    const startedAt = performance.now();
    try {
      const read = await reader.read(document, PICTURE_PAGES_LIMIT, {
        signal: abort.signal,
        onPage: (done) => store.setProgress(resumeId, Math.min(done, pages)),
      });
      abort.signal.throwIfAborted();
      await finish(resumeId, read);
      const durationMs = Math.round(performance.now() - startedAt);
      log.info("Scan read", { resumeId, pages: read.pagesRead, confidence: read.confidence, durationMs });
    } catch (error) {
      if (abort.signal.aborted) {
        // Deleted, or the process ends: only then somebody else goes on.
        if (stopped) await store.release(resumeId);
        return;
      }
      const problem = problemOf(error);
      log.error?.("A scan was not read: {problem}", { resumeId, problem, error: String(error) });
      await store.fail(resumeId, problem);
    } finally {
      clearInterval(lease);
      current = null;
    }
  }

  return {
    wake,
    callOff(resumeId) {
      if (current?.resumeId === resumeId) current.abort.abort();
    },
    start() {
      wake();
      timer = setInterval(wake, LOOK_EVERY_MS);
      Deno.unrefTimer(timer);
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      current?.abort.abort();
      await working;
    },
  };
}

function problemOf(error: unknown): PictureProblem {
  if (error instanceof PictureError && error.failure === "timeout") return "picture-timeout";
  if (error instanceof PictureError && error.failure === "unreadable") return "picture-unreadable";
  if (error instanceof DomainError && error.code === "resume-timeout") return "picture-timeout";
  if (error instanceof DomainError && error.kind === "unprocessable") return "picture-unreadable";
  return "picture-failed";
}
