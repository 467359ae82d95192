/** Warm, bounded worker threads that read untrusted documents; a bad document costs its own thread at most. */
import { Worker } from "node:worker_threads";
import { DomainError } from "../../errors.ts";
import { refusalError } from "./document-refusal.ts";
import type { ReadingTasks, TaskAnswer, TaskRequest } from "./reading-thread.ts";

export interface ReadingPool<Tasks extends ReadingTasks> {
  /**
   * Bytes are copied to the thread, the caller keeps its own.
   * @throws DomainError with a code of `RefusalCode`, or `reader-busy` (busy) when too many wait
   */
  ask<Name extends keyof Tasks & string>(
    name: Name,
    ...given: Parameters<Tasks[Name]>
  ): Promise<Awaited<ReturnType<Tasks[Name]>>>;
  /** Lets nothing new in, ends what runs and every thread. */
  stop(): Promise<void>;
}

export interface ReadingPoolOptions<Tasks extends ReadingTasks> {
  /** The worker's source file, which calls `answerTasks`: the server is bundled, the worker is not. */
  workerUrl: URL;
  /** From the start of a task, not of the waiting. */
  timeoutMs?: number;
  /** For tasks that may take longer, or must not take as long. */
  timeoutsMs?: Partial<Record<keyof Tasks & string, number>>;
  /** Heap of one thread. Deno stops a thread at this limit silently, so its document ends in `resume-timeout`. */
  memoryMb?: number;
  /** Threads, and so documents read at once; default 2. */
  poolSize?: number;
  /**
   * How many usual documents are read at once; default `poolSize`. One less than there are processors leaves one to
   * everybody else. A document that takes long counts no more, so that it holds nobody up.
   */
  quickAtOnce?: number;
  /** Whether threads start at once, so that the first upload finds them ready; default true. */
  warm?: boolean;
  /** Tasks that may wait for a thread before others are turned away. */
  maxWaiting?: number;
}

interface Job {
  name: string;
  given: unknown[];
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

interface Thread {
  worker: Worker;
  ready: boolean;
  job: Job | null;
  timer: ReturnType<typeof setTimeout> | null;
  /** Asks a new thread whether it is up. */
  asking: ReturnType<typeof setInterval> | null;
  /** Its document has taken longer than usual ones do. */
  slow: boolean;
  /** Until then it counts as usual. */
  patience: ReturnType<typeof setTimeout> | null;
}

/** A thread that does not come up within this time is given up; a cold start takes about half a second. */
const startLimitMs = 20_000;
const askEveryMs = 250;
/** Starts in a row that may fail before those who wait are told. */
const maxFailedStarts = 2;
/** A two-page resume takes about 15 ms, a long one 100; what is not done by then is not usual. */
const slowAfterMs = 250;
/** Threads are replaced after so many documents, so that no library's leak grows without end. */
const documentsPerThread = 500;

/** Threads start at once, or with the first task; a lost thread is replaced when needed. */
export function createReadingPool<Tasks extends ReadingTasks>(
  options: ReadingPoolOptions<Tasks>,
): ReadingPool<Tasks> {
  const timeoutMs = options.timeoutMs ?? 5_000;
  const timeoutsMs: Partial<Record<string, number>> = options.timeoutsMs ?? {};
  const poolSize = options.poolSize ?? 2;
  const quickAtOnce = options.quickAtOnce ?? poolSize;
  const maxWaiting = options.maxWaiting ?? 20;
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  let stopped = false;
  let requestId = 0;
  let failedStarts = 0;

  function startThread(): void {
    const worker = new Worker(options.workerUrl, {
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb ?? 256 },
      stdout: false,
      stderr: false,
    });
    const thread: Thread = {
      worker,
      ready: false,
      job: null,
      timer: null,
      asking: null,
      slow: false,
      patience: null,
    };
    threads.add(thread);
    let served = 0;
    thread.timer = setTimeout(() => lose(thread, "resume-timeout", "the thread did not start"), startLimitMs);
    worker.on("message", (answer: TaskAnswer) => {
      if ("ready" in answer) {
        // Asked twice, answered twice: by then the thread may be at work.
        if (thread.ready || !threads.has(thread)) return;
        stopClocks(thread);
        thread.ready = true;
        failedStarts = 0;
      } else {
        stopClocks(thread);
        const job = thread.job;
        thread.job = null;
        if ("refusal" in answer) job?.reject(refusalError(answer.refusal));
        else job?.resolve(answer.answer);
        if (++served >= documentsPerThread) return void lose(thread, "resume-corrupt", "replaced");
      }
      next();
    });
    worker.on("error", (error) => lose(thread, "resume-too-complex", `the thread failed: ${String(error)}`));
    worker.on("exit", () => lose(thread, "resume-too-complex", "the thread ended"));
    // A first message can get lost while Deno brings a thread up, so the question is put until it is answered.
    thread.asking = setInterval(() => worker.postMessage({ ask: true }), askEveryMs);
    worker.postMessage({ ask: true });
  }

  /** Ends a thread; the document it was reading is refused, the others go on in another thread. */
  function lose(
    thread: Thread,
    code: "resume-timeout" | "resume-too-complex" | "resume-corrupt",
    why: string,
  ): void {
    if (!threads.delete(thread)) return;
    stopClocks(thread);
    thread.job?.reject(refusalError({ code, message: why }));
    thread.job = null;
    void thread.worker.terminate();
    if (!thread.ready) failedStarts++;
    // Threads that do not even start are not tried for ever: the next upload tries again.
    if (failedStarts > maxFailedStarts) {
      if (threads.size === 0) failWaiting();
    } else if (!stopped && (thread.ready || waiting.length > 0)) fill();
    next();
  }

  function failWaiting(): void {
    failedStarts = 0;
    for (const job of waiting.splice(0)) job.reject(busy("no reading thread starts"));
  }

  function fill(): void {
    while (threads.size < poolSize) startThread();
  }

  function next(): void {
    if (stopped) return;
    for (const thread of threads) {
      if (!thread.ready || thread.job !== null) continue;
      if ([...threads].filter(({ job, slow }) => job !== null && !slow).length >= quickAtOnce) return;
      const job = waiting.shift();
      if (!job) return;
      thread.job = job;
      thread.slow = false;
      thread.patience = setTimeout(() => {
        thread.slow = true;
        next();
      }, slowAfterMs);
      const limitMs = timeoutsMs[job.name] ?? timeoutMs;
      thread.timer = setTimeout(() => lose(thread, "resume-timeout", `longer than ${limitMs} ms`), limitMs);
      const given = job.given.map((value) =>
        value instanceof Uint8Array ? new Uint8Array(value).buffer : value
      );
      const request: TaskRequest = { id: ++requestId, name: job.name, given };
      thread.worker.postMessage(request, given.filter((value) => value instanceof ArrayBuffer));
    }
  }

  function enqueue(name: string, given: unknown[]): Promise<unknown> {
    if (stopped || waiting.length >= maxWaiting) {
      return Promise.reject(busy(stopped ? "the reader is stopped" : `${waiting.length} documents wait`));
    }
    return new Promise((resolve, reject) => {
      waiting.push({ name, given, resolve, reject });
      fill();
      next();
    });
  }

  if (options.warm ?? true) fill();
  return {
    // The worker file and the type of its tasks belong together: whoever gives one gives the other.
    ask: (name, ...given) => enqueue(name, given) as ReturnType<ReadingPool<Tasks>["ask"]>,
    async stop() {
      stopped = true;
      const ending = [...threads];
      threads.clear();
      for (const job of waiting.splice(0)) job.reject(busy("the reader is stopped"));
      for (const thread of ending) {
        stopClocks(thread);
        thread.job?.reject(busy("the reader is stopped"));
      }
      await Promise.all(ending.map((thread) => thread.worker.terminate()));
    },
  };
}

function stopClocks(thread: Thread): void {
  if (thread.timer !== null) clearTimeout(thread.timer);
  if (thread.asking !== null) clearInterval(thread.asking);
  if (thread.patience !== null) clearTimeout(thread.patience);
  thread.timer = null;
  thread.asking = null;
  thread.patience = null;
}

function busy(message: string): DomainError {
  return new DomainError("busy", {
    code: "reader-busy",
    userMessage:
      "Many resumes are being read right now. Nothing was kept. Please try again in a few seconds.",
    message,
    retryAfterSeconds: 3,
  });
}
