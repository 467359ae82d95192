/** Work that goes on after the request that asked for it: one run per id in this process, whoever starts it. */

export interface BackgroundWork {
  /** Begins a run unless one is under way; that one is then followed by another, which sees what is new. */
  start(id: string): void;
  isRunning(id: string): boolean;
  /** Tells the run to stop and waits until it has. */
  halt(id: string): Promise<void>;
  /** Resolves when the run is over; at once when there is none. */
  finished(id: string): Promise<void>;
  /** Begins no run any more and resolves when none is under way. */
  close(): Promise<void>;
  /** Tells every run to stop. */
  callOff(): void;
  readonly closed: boolean;
}

interface Run {
  done: Promise<void>;
  stop: AbortController;
  again: boolean;
}

/** @param run must not reject; it heeds the signal of `stop`, and may fire it itself to have no run follow */
export function createBackgroundWork(
  run: (id: string, stop: AbortController) => Promise<void>,
): BackgroundWork {
  let closed = false;
  const running = new Map<string, Run>();

  function start(id: string): void {
    if (closed) return;
    const current = running.get(id);
    if (current) {
      // It may have looked at the log just before the caller's event came in.
      current.again = true;
      return;
    }
    const stop = new AbortController();
    const entry: Run = { done: Promise.resolve(), stop, again: false };
    running.set(id, entry);
    entry.done = run(id, stop).finally(() => {
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
    callOff() {
      for (const { stop } of running.values()) stop.abort();
    },
    get closed() {
      return closed;
    },
  };
}
