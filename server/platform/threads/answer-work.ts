/** The other end of a worker thread: says that it is there, and answers one piece of work after the other. */
import { parentPort } from "node:worker_threads";

export interface ThreadRequest<Work> {
  id: number;
  work: Work;
}

export type ThreadAnswer<Result> =
  | { ready: true }
  | { id: number; result: Result }
  | { id: number; failure: string };

/**
 * Call it once everything that the work needs is there.
 * @throws Error outside of a worker thread
 */
export function answerWork<Work, Result>(act: (work: Work) => Result | Promise<Result>): void {
  const port = parentPort;
  if (!port) throw new Error("This module runs only as a worker thread.");
  const say = (answer: ThreadAnswer<Result>) => port.postMessage(answer);
  port.on("message", async (request: ThreadRequest<Work> | { ask: true }) => {
    if ("ask" in request) return say({ ready: true });
    const { id, work } = request;
    try {
      say({ id, result: await act(work) });
    } catch (error) {
      say({ id, failure: error instanceof Error ? error.message : String(error) });
    }
  });
  say({ ready: true });
}
