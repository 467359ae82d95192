/** A document worker for tests that fails the way its input's first byte says: hangs, eats memory, dies, or answers. */
import { parentPort } from "node:worker_threads";
import type { ReadAnswer, ReadRequest } from "../../server/platform/documents/document-worker.ts";

const port = parentPort;
if (!port) throw new Error("runs only as a worker thread");

port.on("message", (request: ReadRequest | { ask: true }) => {
  if ("ask" in request) return port.postMessage({ ready: true });
  const how = String.fromCharCode(new Uint8Array(request.bytes)[0] ?? 0);
  if (how === "h") { while (true); }
  if (how === "m") {
    const hoard: number[][] = [];
    while (true) hoard.push(Array.from({ length: 100_000 }, (_, index) => index + hoard.length));
  }
  if (how === "d") throw new Error("died");
  const answer: ReadAnswer = {
    id: request.id,
    document: { kind: "docx", paragraphs: [], imageCount: 0, truncated: false },
  };
  port.postMessage(answer);
});
