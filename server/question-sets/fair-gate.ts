/** Lets so many through at a time, and those who ask often wait for those who ask seldom. */

export interface FairGate {
  /** Runs `work` when it is this name's turn: names take turns, and within a name the first comes first. */
  run<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

export function createFairGate(limit: number): FairGate {
  /** In the order in which the names are next. */
  const queues = new Map<string, (() => void)[]>();
  let inside = 0;

  function admit(): void {
    while (inside < limit) {
      const [next] = queues;
      if (!next) return;
      const [name, queue] = next;
      queues.delete(name);
      const enter = queue.shift();
      // Back of the line: the other names come first now.
      if (queue.length > 0) queues.set(name, queue);
      if (!enter) continue;
      inside += 1;
      enter();
    }
  }

  return {
    async run(name, signal, work) {
      signal.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        const queue = queues.get(name) ?? [];
        const leave = () => {
          const at = queue.indexOf(enter);
          if (at >= 0) queue.splice(at, 1);
          reject(signal.reason);
        };
        const enter = () => {
          signal.removeEventListener("abort", leave);
          resolve();
        };
        signal.addEventListener("abort", leave, { once: true });
        queue.push(enter);
        queues.set(name, queue);
        admit();
      });
      try {
        return await work();
      } finally {
        inside -= 1;
        admit();
      }
    },
  };
}
