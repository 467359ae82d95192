/** The isolated thread in which an untrusted spreadsheet is opened; it reads one file and is ended. */
import { parentPort } from "node:worker_threads";
import { readTable, type TableAnswer, type TableLimits } from "./read-table.ts";

export interface TableRequest {
  /** A bare buffer: Deno walks a typed array element by element when it posts one. */
  bytes: ArrayBuffer;
  limits: TableLimits;
}

const port = parentPort;
if (!port) throw new Error("table-worker.ts runs only as a worker thread");

// A library's stray rejection must not end the thread: its file ends in an answer or a timeout.
globalThis.addEventListener("unhandledrejection", (event) => event.preventDefault());

port.on("message", async (request: TableRequest | { ask: true }) => {
  const answer: TableAnswer | { ready: true } = "ask" in request
    ? { ready: true }
    : await readTable(new Uint8Array(request.bytes), request.limits);
  port.postMessage(answer);
});
