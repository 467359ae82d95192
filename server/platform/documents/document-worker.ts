/** The isolated thread in which untrusted documents are opened; it answers one message at a time. */
import { parentPort } from "node:worker_threads";
import { guardAllocations } from "./allocation-budget.ts";
import type { Refusal } from "./document-refusal.ts";
import { type PagePicture, readPagePicture } from "./page-picture.ts";
import type { PdfLimits } from "./pdf-text.ts";
import type { PositionedDocument } from "./positioned-document.ts";
import { readBytes, refusalOf } from "./read-bytes.ts";

export interface ReadRequest {
  id: number;
  /** A bare buffer: Deno walks a typed array element by element when it posts one (64 ms per megabyte). */
  bytes: ArrayBuffer;
  limits: PdfLimits;
  /** Wanted instead of the text: what the images of this page show, counted from 1. */
  picturePage?: number;
}

export type ReadAnswer =
  | { ready: true }
  | { id: number; document: PositionedDocument }
  | { id: number; picture: PagePicture | null }
  | { id: number; refusal: Refusal };

const port = parentPort;
if (!port) throw new Error("document-worker.ts runs only as a worker thread");

guardAllocations();

// A library's stray rejection must not end the thread: the request it belongs to ends in an answer or a timeout.
globalThis.addEventListener("unhandledrejection", (event) => event.preventDefault());

port.on("message", async (request: ReadRequest | { ask: true }) => {
  if ("ask" in request) {
    port.postMessage({ ready: true } satisfies ReadAnswer);
    return;
  }
  const { id, limits, picturePage } = request;
  const bytes = new Uint8Array(request.bytes);
  let answer: ReadAnswer;
  try {
    answer = picturePage === undefined
      ? { id, document: await readBytes(bytes, limits) }
      : { id, picture: await readPagePicture(bytes, picturePage) };
  } catch (error) {
    answer = { id, refusal: refusalOf(error) };
  }
  const pixels = "picture" in answer && answer.picture ? [answer.picture.pixels] : [];
  port.postMessage(answer, pixels);
});
