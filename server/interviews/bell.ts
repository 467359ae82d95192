/** Lets one waiter sleep until something rings; a ring while nobody waits is kept until it is asked for. */

export interface Bell {
  ringLog(): void;
  ringSpeech(): void;
  /** Whether the log rang since the last time this was asked. */
  logRang(): boolean;
  /** Resolves at the next ring, at once for a kept one. */
  wait(): Promise<void>;
  close(): void;
  readonly closed: boolean;
}

/**
 * @param pollMs so often the log rings by itself, for what nobody announced. One timer serves the whole wait:
 *   a timer per token would cost more than the token.
 */
export function createBell(pollMs: number): Bell {
  let log = false;
  let speech = false;
  let closed = false;
  let wake: (() => void) | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const ring = () => {
    const woken = wake;
    wake = null;
    woken?.();
  };
  const ringLog = () => {
    log = true;
    ring();
  };
  return {
    ringLog,
    ringSpeech() {
      speech = true;
      ring();
    },
    logRang() {
      const rang = log;
      log = false;
      return rang;
    },
    wait() {
      if (log || speech || closed) {
        speech = false;
        return Promise.resolve();
      }
      timer ??= setInterval(ringLog, pollMs);
      return new Promise((resolve) => {
        wake = () => {
          speech = false;
          resolve();
        };
      });
    },
    close() {
      closed = true;
      clearInterval(timer);
      ring();
    },
    get closed() {
      return closed;
    },
  };
}
