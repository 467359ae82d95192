import { strict as assert } from "node:assert";
import { DomainError } from "../../server/errors.ts";
import { createReadingPool } from "../../server/platform/documents/reading-pool.ts";
import type { FailingTasks } from "../support/failing-document-worker.ts";

const failing = new URL("../support/failing-document-worker.ts", import.meta.url);
const input = (how: string) => new TextEncoder().encode(how);

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "read";
  } catch (error) {
    assert.ok(error instanceof DomainError, String(error));
    assert.ok(error.userMessage.length > 20);
    return error.code;
  }
}

Deno.test("a document that hangs is stopped in time and the next one is read", async () => {
  const pool = createReadingPool<FailingTasks>({ workerUrl: failing, poolSize: 1, timeoutMs: 300 });
  try {
    const begun = performance.now();
    const codes = await Promise.all([
      codeOf(pool.ask("read", input("h"))),
      codeOf(pool.ask("read", input("ok"))),
    ]);
    assert.deepEqual(codes, ["resume-timeout", "read"]);
    assert.ok(performance.now() - begun < 5_000);
  } finally {
    await pool.stop();
  }
});

Deno.test("a document that eats memory or kills its thread costs that thread only", async () => {
  const pool = createReadingPool<FailingTasks>({
    workerUrl: failing,
    poolSize: 2,
    memoryMb: 64,
    timeoutMs: 1_500,
  });
  const before = Deno.memoryUsage().rss;
  try {
    const codes = await Promise.all(
      ["m", "ok", "d", "ok", "ok"].map((how) => codeOf(pool.ask("read", input(how)))),
    );
    // Deno stops a thread at its heap limit without a word; the time limit then speaks for it.
    assert.deepEqual(codes, ["resume-timeout", "read", "resume-too-complex", "read", "read"]);
    // Other test files share this process; a thread without a limit takes far more than this in its time.
    assert.ok(Deno.memoryUsage().rss - before < 1024 * 1024 * 1024);
  } finally {
    await pool.stop();
  }
});

Deno.test("more than may wait are turned away at once with a time to try again", async () => {
  const pool = createReadingPool<FailingTasks>({
    workerUrl: failing,
    poolSize: 1,
    timeoutMs: 1_000,
    maxWaiting: 2,
  });
  try {
    const first = codeOf(pool.ask("read", input("h")));
    const rest = await Promise.all([1, 2, 3, 4].map(() => codeOf(pool.ask("read", input("ok")))));
    assert.equal(rest.filter((code) => code === "reader-busy").length >= 2, true, rest.join());
    assert.equal(await first, "resume-timeout");
    assert.equal(await codeOf(pool.ask("read", input("ok"))), "read");
  } finally {
    await pool.stop();
  }
});

Deno.test("a stopped reader answers busy and leaves nothing running", async () => {
  const pool = createReadingPool<FailingTasks>({ workerUrl: failing, poolSize: 2 });
  const pending = codeOf(pool.ask("read", input("h")));
  await pool.stop();
  assert.equal(await pending, "reader-busy");
  assert.equal(await codeOf(pool.ask("read", input("ok"))), "reader-busy");
});

Deno.test("a worker that does not exist ends in an answer, not in waiting", async () => {
  const pool = createReadingPool<FailingTasks>({
    workerUrl: new URL("./no-such-worker.ts", import.meta.url),
    poolSize: 1,
  });
  try {
    assert.equal(await codeOf(pool.ask("read", input("ok"))), "reader-busy");
  } finally {
    await pool.stop();
  }
});

Deno.test("usual documents are read one at a time where one thread is to stay free, and a slow one holds up nobody", async () => {
  const pool = createReadingPool<FailingTasks>({
    workerUrl: failing,
    poolSize: 2,
    quickAtOnce: 1,
    timeoutMs: 2_000,
  });
  try {
    const slow = codeOf(pool.ask("read", input("h")));
    const begun = performance.now();
    assert.equal(await codeOf(pool.ask("read", input("ok"))), "read");
    assert.ok(performance.now() - begun < 1_800, "read before the slow one was given up");
    assert.equal(await slow, "resume-timeout");
  } finally {
    await pool.stop();
  }
});
