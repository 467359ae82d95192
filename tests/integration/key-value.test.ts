/** Rate limits on a real key-value file: exact under concurrency, shared, and harmless when the store fails. */
import { strict as assert } from "node:assert";
import { openKv, whileLocked } from "../../server/platform/key-value/deno-kv.ts";
import { createSlidingWindow } from "../../server/platform/key-value/sliding-window.ts";
import { createSettableClock } from "../support/settable-clock.ts";

const windowMs = 60_000;

async function openTestKv() {
  const directory = await Deno.makeTempDir();
  const path = `${directory}/nested/kv.sqlite3`;
  const kv = await openKv(path);
  return {
    kv,
    path,
    async [Symbol.asyncDispose]() {
      kv.close();
      await Deno.remove(directory, { recursive: true });
    },
  };
}

Deno.test("a limit is exact, per subject and per bucket", async () => {
  await using store = await openTestKv();
  const limiter = createSlidingWindow({ kv: store.kv, clock: createSettableClock(), windowMs });
  const allowed: boolean[] = [];
  for (let call = 0; call < 12; call += 1) allowed.push((await limiter.take("uploads", "a", 10)).allowed);
  assert.deepEqual(allowed, [...Array(10).fill(true), false, false]);
  assert.equal((await limiter.take("uploads", "b", 10)).allowed, true);
  assert.equal((await limiter.take("interviews", "a", 10)).allowed, true);
});

Deno.test("the window slides with the clock", async () => {
  await using store = await openTestKv();
  const clock = createSettableClock("2031-03-04T10:00:00.000Z");
  const limiter = createSlidingWindow({ kv: store.kv, clock, windowMs });
  for (let call = 0; call < 10; call += 1) await limiter.take("uploads", "a", 10);
  const refused = await limiter.take("uploads", "a", 10);
  assert.deepEqual(refused, { allowed: false, remaining: 0, resetSeconds: 120, retryAfterSeconds: 66 });
  clock.advance(65_000);
  assert.equal((await limiter.take("uploads", "a", 10)).allowed, false);
  clock.advance(1_000);
  assert.equal((await limiter.take("uploads", "a", 10)).allowed, true);
  assert.equal((await limiter.take("uploads", "a", 10)).allowed, false);
  clock.advance(120_000);
  const later = await limiter.take("uploads", "a", 10);
  assert.deepEqual(later.remaining, 9);
});

Deno.test("a clock that steps back or forth by an hour locks nobody out", async () => {
  await using store = await openTestKv();
  const clock = createSettableClock();
  const limiter = createSlidingWindow({ kv: store.kv, clock, windowMs });
  for (let call = 0; call < 10; call += 1) await limiter.take("uploads", "a", 10);
  clock.advance(-3_600_000);
  assert.equal((await limiter.take("uploads", "a", 10)).allowed, true);
  clock.advance(7_200_000);
  assert.equal((await limiter.take("uploads", "a", 10)).allowed, true);
});

Deno.test("fifty takes at once never exceed the limit", async () => {
  await using store = await openTestKv();
  const limiter = createSlidingWindow({ kv: store.kv, clock: createSettableClock(), windowMs });
  const taken = await Promise.all(Array.from({ length: 50 }, () => limiter.take("uploads", "a", 10)));
  assert.equal(taken.filter((one) => one.allowed).length, 10);
  assert(taken.filter((one) => !one.allowed).every((one) => one.retryAfterSeconds > 0));
});

Deno.test("two processes on one file share a limit", async () => {
  await using store = await openTestKv();
  const second = await openKv(store.path);
  try {
    const clock = createSettableClock();
    const limiters = [store.kv, second].map((kv) => createSlidingWindow({ kv, clock, windowMs }));
    const taken = await Promise.all(
      Array.from({ length: 50 }, (_, call) => limiters[call % 2]?.take("uploads", "a", 10)),
    );
    assert.equal(taken.filter((one) => one?.allowed).length, 10);
    // One after the other, so that neither can have counted the other's calls by luck.
    const alternating: (boolean | undefined)[] = [];
    for (let call = 0; call < 6; call += 1) {
      alternating.push((await limiters[call % 2]?.take("uploads", "b", 4))?.allowed);
    }
    assert.deepEqual(alternating, [true, true, true, true, false, false]);
  } finally {
    second.close();
  }
});

Deno.test("the store never sees the subject itself", async () => {
  await using store = await openTestKv();
  const limiter = createSlidingWindow({ kv: store.kv, clock: createSettableClock(), windowMs });
  await limiter.take("uploads", "203.0.113.77", 10);
  const keys: string[] = [];
  for await (const entry of store.kv.list({ prefix: [] })) keys.push(JSON.stringify(entry.key));
  assert(keys.some((key) => key.includes("uploads")));
  assert(keys.every((key) => !key.includes("203.0.113")));
});

Deno.test("two installations hash the same address differently", async () => {
  const keysOf = async () => {
    await using store = await openTestKv();
    const limiter = createSlidingWindow({ kv: store.kv, clock: createSettableClock(), windowMs });
    await limiter.take("uploads", "203.0.113.77", 10);
    const keys: string[] = [];
    for await (const entry of store.kv.list({ prefix: ["rate-limit", "uploads"] })) {
      keys.push(String(entry.key[2]));
    }
    return keys;
  };
  assert.notDeepEqual(await keysOf(), await keysOf());
});

Deno.test("a failing store lets calls through and says so", async () => {
  await using store = await openTestKv();
  const failures: unknown[] = [];
  const clock = createSettableClock();
  const limiter = createSlidingWindow({
    kv: store.kv,
    clock,
    windowMs,
    onFailure: (error) => failures.push(error),
  });
  assert.equal((await limiter.take("uploads", "a", 1)).allowed, true);
  const gone = await openKv(":memory:");
  gone.close();
  const broken = createSlidingWindow({
    kv: gone,
    clock,
    windowMs,
    onFailure: (error) => failures.push(error),
  });
  for (let call = 0; call < 3; call += 1) {
    assert.equal((await broken.take("uploads", "a", 1)).allowed, true);
  }
  assert.equal(failures.length, 3);
});

Deno.test("a store that stops answering holds nobody up", async () => {
  await using store = await openTestKv();
  const silent: Deno.Kv = Object.create(store.kv, { get: { value: () => new Promise(() => {}) } });
  const failures: unknown[] = [];
  const limiter = createSlidingWindow({
    kv: silent,
    clock: createSettableClock(),
    windowMs,
    patienceMs: 50,
    onFailure: (error) => failures.push(error),
  });
  const started = performance.now();
  assert.equal((await limiter.take("uploads", "a", 1)).allowed, true);
  assert(performance.now() - started < 1000);
  assert.equal(failures.length, 1);
});

Deno.test("a locked file is tried again, any other failure is not", async () => {
  let tries = 0;
  const opened = await whileLocked(() => {
    tries += 1;
    return tries < 4 ? Promise.reject(new Error("database is locked")) : Promise.resolve("open");
  }, 5_000);
  assert.deepEqual([opened, tries], ["open", 4]);
  tries = 0;
  await assert.rejects(whileLocked(() => Promise.reject(new Error(`try ${tries += 1}`)), 5_000), /try 1/);
  await assert.rejects(whileLocked(() => Promise.reject(new Error("database is locked")), 30), /locked/);
});
