/** The isolated thread in which untrusted documents are opened; it answers one message at a time. */
import { parentPort } from "node:worker_threads";
import type { Refusal } from "./document-refusal.ts";
import type { PdfLimits } from "./pdf-text.ts";
import type { PositionedDocument } from "./positioned-document.ts";
import { readBytes, refusalOf } from "./read-bytes.ts";

export interface ReadRequest {
  id: number;
  /** A bare buffer: Deno walks a typed array element by element when it posts one (64 ms per megabyte). */
  bytes: ArrayBuffer;
  limits: PdfLimits;
}

export type ReadAnswer =
  | { ready: true }
  | { id: number; document: PositionedDocument }
  | { id: number; refusal: Refusal };

const port = parentPort;
if (!port) throw new Error("document-worker.ts runs only as a worker thread");

// A library's stray rejection must not end the thread: the request it belongs to ends in an answer or a timeout.
globalThis.addEventListener("unhandledrejection", (event) => event.preventDefault());

port.on("message", async (request: ReadRequest | { ask: true }) => {
  if ("ask" in request) {
    port.postMessage({ ready: true } satisfies ReadAnswer);
    return;
  }
  let answer: ReadAnswer;
  try {
    answer = { id: request.id, document: await readBytes(new Uint8Array(request.bytes), request.limits) };
  } catch (error) {
    answer = { id: request.id, refusal: refusalOf(error) };
  }
  port.postMessage(answer);
});
