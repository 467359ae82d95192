/** Server-Sent Events from an async iterable. */
import { streamPieces, type StreamPiecesOptions } from "./stream-pieces.ts";

export interface ServerSentEvent {
  id: string;
  event: string;
  /** Sent as JSON, so that no line break of the text can break the framing. */
  data: unknown;
}

type StreamOptions = Pick<StreamPiecesOptions<unknown>, "stopping" | "headers">;

/** A client that is cut off reconnects with `Last-Event-ID` and misses nothing. */
export function streamEvents(events: AsyncIterable<ServerSentEvent>, options: StreamOptions = {}): Response {
  return streamPieces(events, {
    ...options,
    contentType: "text/event-stream; charset=utf-8",
    frame: ({ id, event, data }) => `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
    opening: ": taken\n\n",
    heartbeat: ": still here\n\n",
  });
}
