/** A document worker for tests that fails the way its input's first byte says: hangs, eats memory, dies, or answers. */
import { parentPort } from "node:worker_threads";
import type { TaskAnswer, TaskRequest } from "../../server/platform/documents/reading-thread.ts";
import type { TableRequest } from "../../server/platform/documents/table-worker.ts";

export type FailingTasks = { read(bytes: Uint8Array): string };

const port = parentPort;
if (!port) throw new Error("runs only as a worker thread");

port.on("message", (request: TaskRequest | TableRequest | { ask: true }) => {
  if ("ask" in request) return port.postMessage({ ready: true });
  const bytes = "bytes" in request ? request.bytes : request.given[0] as ArrayBuffer;
  const how = String.fromCharCode(new Uint8Array(bytes)[0] ?? 0);
  if (how === "h") { while (true); }
  if (how === "m") {
    const hoard: number[][] = [];
    while (true) hoard.push(Array.from({ length: 100_000 }, (_, index) => index + hoard.length));
  }
  if (how === "d") throw new Error("died");
  port.postMessage({ id: "id" in request ? request.id : 0, answer: "read" } satisfies TaskAnswer);
});
