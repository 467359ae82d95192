/** The inside of a reading thread, where untrusted documents are opened: it answers one task at a time. */
import { parentPort } from "node:worker_threads";
import { getResolvedPDFJS } from "unpdf";
import { guardAllocations } from "./allocation-budget.ts";
import type { Refusal } from "./document-refusal.ts";
import { refusalOf } from "./read-bytes.ts";

/**
 * What a worker file can be asked for, by name. What is given and answered must survive structured cloning, and a
 * `Uint8Array` that is given belongs to the task.
 */
// deno-lint-ignore no-explicit-any -- `never` would refuse every call, `unknown` every task
export type ReadingTasks = Record<string, (...given: any[]) => unknown>;

export interface TaskRequest {
  id: number;
  name: string;
  /** Bytes come as a bare buffer: Deno walks a typed array element by element when it posts one (64 ms per megabyte). */
  given: unknown[];
}

export type TaskAnswer = { ready: true } | { id: number; answer: unknown } | { id: number; refusal: Refusal };

/**
 * Makes this thread one of a `ReadingPool`. Whatever a task throws ends in a refusal.
 * @param warmUp work that the first task should not wait for: the thread is ready after it
 */
export async function answerTasks(tasks: ReadingTasks, warmUp: () => void): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error("a reading worker runs only as a worker thread");

  guardAllocations();

  // A library's stray rejection must not end the thread: the task it belongs to ends in an answer or a timeout.
  globalThis.addEventListener("unhandledrejection", (event) => event.preventDefault());

  await getResolvedPDFJS();
  warmUp();

  port.on("message", async (request: TaskRequest | { ask: true }) => {
    if ("ask" in request) {
      port.postMessage({ ready: true } satisfies TaskAnswer);
      return;
    }
    const { id, name } = request;
    const given = request.given.map((value) => value instanceof ArrayBuffer ? new Uint8Array(value) : value);
    let answer: TaskAnswer;
    try {
      const task = tasks[name];
      if (!task) throw new Error(`there is no task "${name}"`);
      answer = { id, answer: await task(...given) };
    } catch (error) {
      answer = { id, refusal: refusalOf(error) };
    }
    port.postMessage(answer, "answer" in answer ? buffersOf(answer.answer) : []);
  });
}

/** Buffers that are fields of an answer are handed over and not copied. */
function buffersOf(answer: unknown): ArrayBuffer[] {
  if (typeof answer !== "object" || answer === null) return [];
  return Object.values(answer).filter((value) => value instanceof ArrayBuffer);
}
