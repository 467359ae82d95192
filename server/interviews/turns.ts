/** Runs the interviewer's turns in the background: one per interview in this process, whoever starts it. */
import { SequenceConflict } from "../platform/events/event-log.ts";
import { pause } from "../platform/pause.ts";

export interface Turns {
  /** Begins a turn unless one is running. */
  start(id: string): void;
  isRunning(id: string): boolean;
  /** Tells the running turn to stop and waits until it has. */
  halt(id: string): Promise<void>;
  /** Resolves when the running turn is over; at once when there is none. */
  finished(id: string): Promise<void>;
  /** Begins no turn any more and resolves when none is running; the next start of a process recovers the rest. */
  close(): Promise<void>;
  readonly closed: boolean;
}

/** A turn that keeps losing to another process leaves the field: that one is at work. */
const ATTEMPTS = 5;
/** Before a turn that broke (a locked database) is tried again; then whoever follows the log starts it anew. */
const RETRY_AFTER_MS = [200, 1_000, 4_000];

/**
 * @param run carries the interview on until it waits; throws SequenceConflict when somebody else wrote to the log
 * @param report is told what broke
 */
export function createTurns(
  run: (id: string, signal: AbortSignal) => Promise<void>,
  report: (id: string, error: unknown) => void,
): Turns {
  let closed = false;
  const running = new Map<string, { done: Promise<void>; stop: AbortController; again: boolean }>();

  async function attempt(id: string, signal: AbortSignal): Promise<void> {
    // What was acknowledged goes out before the judge takes the processor.
    await new Promise((resolve) => setTimeout(resolve, 0));
    let conflicts = 0;
    let faults = 0;
    while (!signal.aborted) {
      try {
        return await run(id, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof SequenceConflict) {
          conflicts += 1;
          if (conflicts >= ATTEMPTS) return;
          continue;
        }
        report(id, error);
        const pauseMs = RETRY_AFTER_MS[faults];
        faults += 1;
        if (pauseMs === undefined) return;
        await pause(pauseMs, signal);
      }
    }
  }

  function start(id: string): void {
    if (closed) return;
    const current = running.get(id);
    if (current) {
      // It may have looked at the log just before the caller's event came in.
      current.again = true;
      return;
    }
    const stop = new AbortController();
    const entry = { done: Promise.resolve(), stop, again: false };
    running.set(id, entry);
    entry.done = attempt(id, stop.signal).finally(() => {
      running.delete(id);
      if (entry.again && !stop.signal.aborted) start(id);
    });
  }

  return {
    start,
    isRunning: (id) => running.has(id),
    async halt(id) {
      const current = running.get(id);
      current?.stop.abort();
      await current?.done;
    },
    async finished(id) {
      await running.get(id)?.done;
    },
    async close() {
      closed = true;
      while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done));
    },
    get closed() {
      return closed;
    },
  };
}
