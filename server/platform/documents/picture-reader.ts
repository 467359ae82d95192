/** Reads pictures of text in a thread of their own, one page at a time, started only when there is something to read. */
import { Worker } from "node:worker_threads";
import type { PagePicture } from "./page-picture.ts";
import { type PictureText, textOfPicture } from "./picture-words.ts";
import type { PictureAnswer, PictureRequest } from "./picture-worker.ts";

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

interface Running {
  worker: Worker;
  ready: Promise<void>;
}

const startLimitMs = 30_000;
const askEveryMs = 500;

export function createPictureReader(options: PictureReaderOptions): PictureReader {
  const timeoutMs = options.timeoutMs ?? 60_000;
  const idleMs = options.idleMs ?? 30_000;
  let running: Running | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let requestId = 0;
  let stopped = false;

  function start(): Running {
    const worker = new Worker(options.workerUrl, { stdout: false, stderr: false });
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(
      () => reject(new PictureError("unreadable", "the thread did not start")),
      startLimitMs,
    );
    worker.once("message", () => resolve());
    // Also without a listener of its own request a failing thread must not end the process.
    worker.on("error", (error) => reject(new PictureError("unreadable", `the thread failed: ${error}`)));
    worker.on("exit", () => reject(new PictureError("unreadable", "the thread ended")));
    // A first message can get lost while a thread comes up, so the question is put until it is answered.
    const asking = setInterval(() => worker.postMessage({ ask: true }), askEveryMs);
    const ready = promise.finally(() => {
      clearTimeout(timer);
      clearInterval(asking);
    });
    ready.catch(() => {});
    return { worker, ready };
  }

  function end(): Promise<unknown> {
    clearTimeout(idle);
    const ending = running;
    running = null;
    return ending ? ending.worker.terminate() : Promise.resolve();
  }

  async function recognise(picture: PagePicture, signal?: AbortSignal): Promise<PictureText> {
    clearTimeout(idle);
    if (stopped || signal?.aborted) throw new PictureError("aborted", "the reading was called off");
    const thread = running ??= start();
    const { promise, resolve, reject } = Promise.withResolvers<PictureText>();
    const fail = (failure: PictureFailure, message: string) => reject(new PictureError(failure, message));
    const id = ++requestId;
    const answered = (answer: PictureAnswer) => {
      if (!("id" in answer) || answer.id !== id) return;
      if ("failure" in answer) fail("unreadable", answer.failure);
      else resolve(textOfPicture(answer.lines, picture.pointsPerPixel));
    };
    const aborted = () => fail("aborted", "the reading was called off");
    const ended = () => fail(stopped ? "aborted" : "unreadable", "the thread ended");
    let timer: ReturnType<typeof setTimeout> | undefined;
    signal?.addEventListener("abort", aborted, { once: true });
    thread.worker.on("message", answered);
    thread.worker.on("exit", ended);
    thread.worker.on("error", ended);
    thread.ready.then(() => {
      timer = setTimeout(() => fail("timeout", `longer than ${timeoutMs} ms`), timeoutMs);
      thread.worker.postMessage({ id, picture } satisfies PictureRequest, [picture.pixels]);
    }, reject);
    try {
      const text = await promise;
      // Deno's timers keep a process alive; this one has nothing to protect.
      idle = setTimeout(end, idleMs);
      Deno.unrefTimer(idle);
      return text;
    } catch (error) {
      // What a thread still chews on cannot be told to stop; another one starts when needed.
      if (running === thread) await end();
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", aborted);
      thread.worker.off("message", answered);
      thread.worker.off("exit", ended);
      thread.worker.off("error", ended);
    }
  }

  return {
    read(picture, signal) {
      const mine = last.then(() => recognise(picture, signal));
      last = mine.catch(() => {});
      return mine;
    },
    async stop() {
      stopped = true;
      await end();
      await last;
    },
  };
}
