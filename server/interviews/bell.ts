/** Lets one waiter sleep until something rings; a ring while nobody waits is kept until it is asked for. */

export interface Bell {
  ringLog(): void;
  ringSpeech(): void;
  /** What rang since the last time this was asked. */
  rung(): { log: boolean; speech: boolean };
  /** Resolves at the next ring (at once for a kept one), with true when the time ran out first. */
  wait(timeoutMs: number): Promise<boolean>;
  close(): void;
  readonly closed: boolean;
}

export function createBell(): Bell {
  let log = false;
  let speech = false;
  let closed = false;
  let wake: (() => void) | null = null;
  return {
    ringLog() {
      log = true;
      wake?.();
    },
    ringSpeech() {
      speech = true;
      wake?.();
    },
    rung() {
      const rung = { log, speech };
      log = false;
      speech = false;
      return rung;
    },
    wait(timeoutMs) {
      if (log || speech || closed) return Promise.resolve(false);
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle(true), timeoutMs);
        const settle = (timedOut: boolean) => {
          clearTimeout(timer);
          wake = null;
          resolve(timedOut);
        };
        wake = () => settle(false);
      });
    },
    close() {
      closed = true;
      wake?.();
    },
    get closed() {
      return closed;
    },
  };
}
