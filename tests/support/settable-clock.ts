/** A clock that stands still until a test moves it. */
import type { Clock } from "../../server/platform/clock.ts";

export interface SettableClock extends Clock {
  set(time: Date | string): void;
  /** Negative steps back. */
  advance(ms: number): void;
}

export function createSettableClock(start: Date | string = "2031-03-04T10:00:00.000Z"): SettableClock {
  let nowMs = new Date(start).getTime();
  return {
    now: () => new Date(nowMs),
    set(time) {
      nowMs = new Date(time).getTime();
    },
    advance(ms) {
      nowMs += ms;
    },
  };
}
