/** A pause ends with its time or with the signal, and leaves nothing behind. */
import { strict as assert } from "node:assert";
import { pause } from "../../../server/platform/pause.ts";

const A_LONG_TIME_MS = 60_000;

Deno.test("a pause ends by itself", async () => {
  await pause(0);
  await pause(0, new AbortController().signal);
});

// A timer that were left behind would fail these tests: Deno counts them.
Deno.test("a signal ends a pause at once", async () => {
  const leaving = new AbortController();
  const paused = pause(A_LONG_TIME_MS, leaving.signal);
  leaving.abort();
  await paused;
});

Deno.test("a signal that has fired before lets nobody wait", async () => {
  await pause(A_LONG_TIME_MS, AbortSignal.abort());
});

Deno.test("a signal that outlives many pauses is left without listeners", async () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const counted = Object.assign(Object.create(null), {
    get aborted() {
      return signal.aborted;
    },
    addEventListener: () => listeners += 1,
    removeEventListener: () => listeners -= 1,
  }) as AbortSignal;
  await pause(0, counted);
  assert.equal(listeners, 0);
});
