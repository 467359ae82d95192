/** Tells those who follow a stream that it may have grown. A hint, never the truth: the log is read again. */

export interface WakeSignal {
  /** Wakes everyone who waits for this stream. */
  wake(stream: string): void;
  /** Calls back at each wake until the returned function is called. */
  listen(stream: string, woken: () => void): () => void;
}

/** For one process; several machines share a signal through the database. */
export function createWakeSignal(): WakeSignal {
  const listeners = new Map<string, Set<() => void>>();
  return {
    wake(stream) {
      for (const woken of [...listeners.get(stream) ?? []]) woken();
    },
    listen(stream, woken) {
      const set = listeners.get(stream) ?? new Set();
      listeners.set(stream, set);
      set.add(woken);
      return () => {
        set.delete(woken);
        if (set.size === 0 && listeners.get(stream) === set) listeners.delete(stream);
      };
    },
  };
}
