/** A thread for work that may hang or swell, one piece at a time: started when needed, ended when it does or idles. */
import { type ResourceLimits, type Transferable, Worker } from "node:worker_threads";
import type { ThreadAnswer, ThreadRequest } from "./answer-work.ts";

export type ThreadFailure = "timeout" | "aborted" | "failed";

/** `message` is for logs and holds nothing of the work. */
export class ThreadError extends Error {
  override readonly name = "ThreadError";
  constructor(readonly failure: ThreadFailure, message: string) {
    super(message);
  }
}

export interface WorkerThread<Work, Result> {
  /**
   * A second piece of work waits for the first.
   * @param transfer what is handed over instead of copied: the caller cannot use it again
   * @throws ThreadError
   */
  run(work: Work, options?: { signal?: AbortSignal; transfer?: Transferable[] }): Promise<Result>;
  /** Calls off what is under way and resolves when the thread has ended. */
  stop(): Promise<void>;
}

interface ThreadOptions {
  /** The worker's source file: the server is bundled, the worker is not. */
  workerUrl: URL;
  /** One piece of work, from its start. */
  timeoutMs: number;
  /** After so long without work the thread ends and gives back its memory. */
  idleMs: number;
  resourceLimits?: ResourceLimits;
}

interface Running {
  worker: Worker;
  ready: Promise<void>;
}

const START_LIMIT_MS = 30_000;
const ASK_EVERY_MS = 500;

/** The worker answers with `answerWork`. */
export function createWorkerThread<Work, Result>(options: ThreadOptions): WorkerThread<Work, Result> {
  const { workerUrl, timeoutMs, idleMs, resourceLimits } = options;
  let running: Running | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let requestId = 0;
  let stopped = false;

  function start(): Running {
    const worker = new Worker(workerUrl, {
      stdout: false,
      stderr: false,
      ...(resourceLimits ? { resourceLimits } : {}),
    });
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const fail = (message: string) => reject(new ThreadError("failed", message));
    const timer = setTimeout(() => fail("the thread did not start"), START_LIMIT_MS);
    worker.once("message", () => resolve());
    // Also without a listener of its own request a failing thread must not end the process.
    worker.on("error", (error) => fail(`the thread failed: ${error}`));
    worker.on("exit", () => fail("the thread ended"));
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

  async function runAlone(work: Work, signal?: AbortSignal, transfer?: Transferable[]): Promise<Result> {
    clearTimeout(idle);
    if (stopped || signal?.aborted) throw new ThreadError("aborted", "the work was called off");
    const thread = running ??= start();
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    const fail = (failure: ThreadFailure, message: string) => reject(new ThreadError(failure, message));
    const id = ++requestId;
    const answered = (answer: ThreadAnswer<Result>) => {
      if (!("id" in answer) || answer.id !== id) return;
      if ("failure" in answer) fail("failed", answer.failure);
      else resolve(answer.result);
    };
    const aborted = () => fail("aborted", "the work was called off");
    const ended = () => fail(stopped ? "aborted" : "failed", "the thread ended");
    let timer: ReturnType<typeof setTimeout> | undefined;
    signal?.addEventListener("abort", aborted, { once: true });
    thread.worker.on("message", answered);
    thread.worker.on("exit", ended);
    thread.worker.on("error", ended);
    thread.ready.then(() => {
      timer = setTimeout(() => fail("timeout", `longer than ${timeoutMs} ms`), timeoutMs);
      thread.worker.postMessage({ id, work } satisfies ThreadRequest<Work>, transfer ?? []);
    }, reject);
    try {
      const result = await promise;
      // Deno's timers keep a process alive; this one has nothing to protect.
      idle = setTimeout(end, idleMs);
      Deno.unrefTimer(idle);
      return result;
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
    run(work, { signal, transfer } = {}) {
      const mine = last.then(() => runAlone(work, signal, transfer));
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
