/** A response body made of pieces as they come: kept alive, and ended by whoever leaves first. */

/** Under the 30 to 60 seconds after which proxies close a silent connection. */
const HEARTBEAT_MS = 15_000;

const encoder = new TextEncoder();

export interface StreamPiecesOptions<T> {
  contentType: string;
  /** One piece as it travels. */
  frame(piece: T): string;
  /** Sent at once: the request was taken, while the first piece may wait for a model. */
  opening?: string;
  /** Sent while nothing else is, where the format has something that means nothing. */
  heartbeat?: string;
  stopping?: AbortSignal | undefined;
  headers?: Record<string, string>;
  /** The client went away before the end. */
  onLeft?: () => void;
}

/**
 * @param pieces is asked to return when the client leaves or `stopping` fires; the client then comes back with
 *   where it stood and misses nothing
 */
export function streamPieces<T>(pieces: AsyncIterable<T>, options: StreamPiecesOptions<T>): Response {
  const { contentType, frame, opening, heartbeat, stopping, headers = {}, onLeft } = options;
  const iterator = pieces[Symbol.asyncIterator]();
  let beat: ReturnType<typeof setInterval> | undefined;
  let ended = false;

  function leave() {
    ended = true;
    clearInterval(beat);
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
      if (opening !== undefined) controller.enqueue(encoder.encode(opening));
      if (heartbeat !== undefined) {
        beat = setInterval(() => {
          if (!ended && (controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(heartbeat));
        }, HEARTBEAT_MS);
      }
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
          controller.enqueue(encoder.encode(frame(value)));
        }
      } catch (error) {
        if (ended) return;
        leave();
        controller.error(error);
      }
    },
    cancel() {
      if (ended) return;
      leave();
      onLeft?.();
    },
  });

  return new Response(body, {
    headers: {
      "content-type": contentType,
      // `no-transform` also keeps the server's own compression from holding pieces back.
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
      ...headers,
    },
  });
}
