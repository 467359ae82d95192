/** Server-Sent Events from an async iterable: framed, kept alive, and ended by whoever leaves first. */

export interface ServerSentEvent {
  id: string;
  event: string;
  /** Sent as JSON, so that no line break of the text can break the framing. */
  data: unknown;
}

/** Under the 30 to 60 seconds after which proxies close a silent connection. */
const HEARTBEAT_MS = 15_000;

const encoder = new TextEncoder();

function frame({ id, event, data }: ServerSentEvent): Uint8Array {
  return encoder.encode(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

/**
 * @param events is asked to return when the client leaves or `stopping` fires; the client then reconnects
 *   with `Last-Event-ID` and misses nothing
 */
export function streamEvents(
  events: AsyncIterable<ServerSentEvent>,
  { stopping, headers = {} }: { stopping?: AbortSignal; headers?: Record<string, string> } = {},
): Response {
  const iterator = events[Symbol.asyncIterator]();
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let ended = false;

  function leave() {
    ended = true;
    clearInterval(heartbeat);
    stopping?.removeEventListener("abort", stop);
    // The iterator's cleanup must run also while a `next()` is waiting; its failure concerns nobody any more.
    Promise.resolve(iterator.return?.()).catch(() => {});
  }

  let close = () => {};
  // One function, so that it can be taken off again: the signal outlives every stream.
  function stop() {
    if (ended) return;
    leave();
    close();
  }

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      close = () => controller.close();
      heartbeat = setInterval(() => {
        if (!ended && (controller.desiredSize ?? 0) > 0) {
          controller.enqueue(encoder.encode(": still here\n\n"));
        }
      }, HEARTBEAT_MS);
      stopping?.addEventListener("abort", stop);
      if (stopping?.aborted) stop();
    },
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (ended) return;
        if (done) {
          leave();
          controller.close();
        } else {
          controller.enqueue(frame(value));
        }
      } catch (error) {
        if (ended) return;
        leave();
        controller.error(error);
      }
    },
    cancel: leave,
  });

  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      // `no-transform` also keeps the server's own compression from holding tokens back.
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
      ...headers,
    },
  });
}
