/** Plain text out of a page, by a thread that is started when needed and ended when it hangs. */
import { Worker } from "node:worker_threads";
import type { PageAnswer, PageRequest } from "./page-worker.ts";

export interface PageText {
  title: string;
  /** Paragraphs apart by an empty line. */
  text: string;
}

export interface PageTextReader {
  /** @throws Error when the page cannot be read in time; pages wait for each other */
  read(html: string): Promise<PageText>;
  stop(): Promise<void>;
}

export interface PageTextOptions {
  /** The worker's source file: the server is bundled, the worker is not. */
  workerUrl: URL;
  /** One page; a long one takes about a second. */
  timeoutMs?: number;
  /** After so long without work the thread ends. */
  idleMs?: number;
}

/** Longer than any real word: what is longer is data, and tokenizers are slow on it. */
const LONGEST_WORD_CHARACTERS = 120;
const START_LIMIT_MS = 30_000;
const ASK_EVERY_MS = 500;

export function createPageTextReader(options: PageTextOptions): PageTextReader {
  const { workerUrl, timeoutMs = 6_000, idleMs = 60_000 } = options;
  let running: { worker: Worker; ready: Promise<void> } | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let requestId = 0;
  let stopped = false;

  function start() {
    const worker = new Worker(workerUrl, {
      stdout: false,
      stderr: false,
      resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 4 },
    });
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(() => reject(new Error("the thread did not start")), START_LIMIT_MS);
    worker.once("message", () => resolve());
    worker.on("error", (error) => reject(error));
    worker.on("exit", () => reject(new Error("the thread ended")));
    // A first message can get lost while a thread comes up, so the question is put until it is answered.
    const asking = setInterval(() => worker.postMessage({ ask: true }), ASK_EVERY_MS);
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

  async function take(html: string): Promise<PageText> {
    clearTimeout(idle);
    if (stopped) throw new Error("the reader of pages was stopped");
    const thread = running ??= start();
    const { promise, resolve, reject } = Promise.withResolvers<PageText>();
    const id = ++requestId;
    const answered = (answer: PageAnswer) => {
      if (!("id" in answer) || answer.id !== id) return;
      if ("failure" in answer) reject(new Error(answer.failure));
      else resolve({ title: tidyLine(answer.title), text: tidy(answer.text) });
    };
    const ended = () => reject(new Error("the thread ended"));
    let timer: ReturnType<typeof setTimeout> | undefined;
    thread.worker.on("message", answered);
    thread.worker.on("exit", ended);
    thread.worker.on("error", ended);
    thread.ready.then(() => {
      timer = setTimeout(() => reject(new Error(`longer than ${timeoutMs} ms`)), timeoutMs);
      thread.worker.postMessage({ id, html } satisfies PageRequest);
    }, reject);
    try {
      const text = await promise;
      idle = setTimeout(end, idleMs);
      Deno.unrefTimer(idle);
      return text;
    } catch (error) {
      if (running === thread) await end();
      throw error;
    } finally {
      clearTimeout(timer);
      thread.worker.off("message", answered);
      thread.worker.off("exit", ended);
      thread.worker.off("error", ended);
    }
  }

  return {
    read(html) {
      const mine = last.then(() => take(html));
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

/** Paragraphs apart by an empty line, no spaces at line ends, no control characters, no endless words. */
export function tidy(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n]/gu, " ").split(/\n\s*\n/)
    .map((paragraph) => tidyLine(paragraph))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function tidyLine(text: string): string {
  return text.split(/\s+/).filter((word) => word !== "" && word.length <= LONGEST_WORD_CHARACTERS).join(" ");
}
