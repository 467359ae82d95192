/** Two weighted windows count exactly, and say truly when the next call fits. */
import { strict as assert } from "node:assert";
import { decide } from "../../../../server/platform/key-value/window-arithmetic.ts";

const windowMs = 60_000;

Deno.test("a fresh window allows exactly the limit", () => {
  const { taken, current } = decide({ current: 0, previous: 0, elapsedMs: 0, windowMs }, Array(7).fill(5));
  assert.deepEqual(taken.map((one) => one.allowed), [true, true, true, true, true, false, false]);
  assert.deepEqual(taken.map((one) => one.remaining), [4, 3, 2, 1, 0, 0, 0]);
  assert.equal(current, 5);
});

Deno.test("the previous window counts by the share that is still covered", () => {
  const at = (elapsedMs: number) =>
    decide({ current: 0, previous: 10, elapsedMs, windowMs }, [10]).taken[0]?.allowed;
  assert.equal(at(0), false);
  assert.equal(at(5_999), false);
  assert.equal(at(6_000), true);
  assert.equal(at(59_999), true);
});

Deno.test("waiting as long as it says is enough, and a second less is not", () => {
  for (const limit of [1, 2, 3, 10, 60]) {
    for (const previous of [0, 1, limit >> 1, limit]) {
      for (const current of [0, 1, limit >> 1, limit]) {
        for (const elapsedMs of [0, 1, 14_999, 30_000, 59_999]) {
          const first = decide({ current, previous, elapsedMs, windowMs }, [limit]).taken[0];
          if (first === undefined || first.allowed) continue;
          const after = (waitedSeconds: number) => {
            const total = elapsedMs + waitedSeconds * 1000;
            const passed = Math.floor(total / windowMs);
            const counts = passed === 0
              ? { current, previous }
              : passed === 1
              ? { current: 0, previous: current }
              : { current: 0, previous: 0 };
            return decide({ ...counts, elapsedMs: total % windowMs, windowMs }, [limit]).taken[0]?.allowed;
          };
          const label = JSON.stringify({ limit, previous, current, elapsedMs, first });
          assert.equal(after(first.retryAfterSeconds), true, label);
          if (first.retryAfterSeconds > 1) assert.equal(after(first.retryAfterSeconds - 1), false, label);
        }
      }
    }
  }
});

Deno.test("an allowed call needs no wait; the reset covers both windows", () => {
  const { taken } = decide({ current: 0, previous: 3, elapsedMs: 20_000, windowMs }, [10]);
  assert.deepEqual(taken, [{ allowed: true, remaining: 7, resetSeconds: 100, retryAfterSeconds: 0 }]);
});
