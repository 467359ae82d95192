/** Loads again after a lost connection, so that what is on the page stays instead of an error page. */
import { isRouteErrorResponse } from "react-router";

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
/** About ten minutes in all; who is away longer loads the page anew. */
const MOST_TRIES = 80;

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  // Whichever comes first: the time, the network, or that nobody waits any more.
  addEventListener("online", () => resolve(), { once: true, signal });
  signal.addEventListener("abort", () => resolve(), { once: true });
  return promise.finally(() => clearTimeout(timer));
}

/** What proxies answer while the server behind them is being started anew. */
const NOBODY_THERE = new Set([502, 503, 504]);

/** True for what `fetch` throws when no answer came at all, and for a proxy that says the same. */
export function isConnectionLost(thrown: unknown): boolean {
  return thrown instanceof TypeError || isRouteErrorResponse(thrown) && NOBODY_THERE.has(thrown.status);
}

/** @throws whatever `load` throws, except a lost connection, until the tries are used up or nobody waits */
export async function keepTrying<T>(load: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 1;; tries += 1) {
    try {
      return await load();
    } catch (thrown) {
      if (!isConnectionLost(thrown) || signal.aborted || tries >= MOST_TRIES) throw thrown;
      await pause(Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS), signal);
    }
  }
}
