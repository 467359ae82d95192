/** Events on their way from the stages to the log: stages never wait for the database, and the order is kept. */

export interface EventQueue<T> {
  push(event: T): void;
  /** No event comes after this. */
  close(): void;
  /** All that is there, as often as something is; ends when the queue is closed and empty. */
  batches(): AsyncGenerator<T[]>;
}

export function createEventQueue<T>(): EventQueue<T> {
  let waiting: T[] = [];
  let closed = false;
  let wake: () => void = () => {};
  return {
    push(event) {
      waiting.push(event);
      wake();
    },
    close() {
      closed = true;
      wake();
    },
    async *batches() {
      for (;;) {
        if (waiting.length > 0) {
          const batch = waiting;
          waiting = [];
          yield batch;
        } else if (closed) {
          return;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
}
