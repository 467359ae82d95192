/** Newline-delimited JSON from an async iterable: a line as soon as there is one. */
import { streamPieces, type StreamPiecesOptions } from "./stream-pieces.ts";

type StreamOptions = Pick<StreamPiecesOptions<unknown>, "stopping" | "headers" | "onLeft">;

/** @param lines plain data as it travels, one object a line */
export function streamLines(lines: AsyncIterable<unknown>, options: StreamOptions = {}): Response {
  return streamPieces(lines, {
    ...options,
    contentType: "application/x-ndjson; charset=utf-8",
    frame: (line) => `${JSON.stringify(line)}\n`,
  });
}
