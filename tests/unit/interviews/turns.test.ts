/** Background turns: one per interview, tried again, halted, waited for. */
import { strict as assert } from "node:assert";
import { createOneAtATime } from "../../../server/interviews/one-at-a-time.ts";
import { decideAgain } from "../../../server/interviews/decide-again.ts";
import { createTurns } from "../../../server/interviews/turns.ts";
import { SequenceConflict } from "../../../server/platform/events/event-log.ts";

const conflict = () => new SequenceConflict("a", 1, 2);

Deno.test("one turn per interview runs at a time; a start meanwhile looks once more afterwards", async () => {
  let running = 0;
  let runs = 0;
  const gate = Promise.withResolvers<void>();
  const turns = createTurns(async () => {
    running += 1;
    runs += 1;
    assert.equal(running, 1);
    await gate.promise;
    running -= 1;
  }, () => {});
  turns.start("a");
  turns.start("a");
  turns.start("a");
  assert.ok(turns.isRunning("a"));
  gate.resolve();
  await turns.finished("a");
  await turns.finished("a");
  assert.equal(runs, 2);
  assert.equal(turns.isRunning("a"), false);
});

Deno.test("a turn that lost to another writer is decided again, but not for ever", async () => {
  let runs = 0;
  const turns = createTurns(() => {
    runs += 1;
    return runs < 3 ? Promise.reject(conflict()) : Promise.resolve();
  }, () => assert.fail("a conflict is no fault"));
  turns.start("a");
  await turns.finished("a");
  assert.equal(runs, 3);
  let endless = 0;
  const losing = createTurns(() => {
    endless += 1;
    return Promise.reject(conflict());
  }, () => {});
  losing.start("a");
  await losing.close();
  assert.equal(endless, 5);
});

Deno.test("a broken turn is reported and tried again; halting ends the waiting", async () => {
  const reported: unknown[] = [];
  const turns = createTurns(() => Promise.reject(new Error("locked")), (_, error) => reported.push(error));
  turns.start("a");
  await new Promise((resolve) => setTimeout(resolve, 20));
  await turns.halt("a");
  assert.equal(reported.length, 1);
  assert.equal(turns.isRunning("a"), false);
});

Deno.test("closing waits for what runs and begins nothing new", async () => {
  let runs = 0;
  const gate = Promise.withResolvers<void>();
  const turns = createTurns(() => {
    runs += 1;
    return gate.promise;
  }, () => {});
  turns.start("a");
  turns.start("a");
  const closing = turns.close();
  turns.start("b");
  gate.resolve();
  await closing;
  assert.deepEqual([runs, turns.closed, turns.isRunning("b")], [1, true, false]);
});

Deno.test("halting aborts the turn and waits for its end", async () => {
  let ended = false;
  const begun = Promise.withResolvers<void>();
  const turns = createTurns(async (_, signal) => {
    begun.resolve();
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    ended = true;
  }, () => {});
  turns.start("a");
  await begun.promise;
  await turns.halt("a");
  assert.ok(ended);
  await turns.halt("unknown");
});

Deno.test("work on one name waits its turn, work on another does not; a failure blocks nobody", async () => {
  const inTurn = createOneAtATime();
  const order: string[] = [];
  const first = Promise.withResolvers<void>();
  const work = [
    inTurn("a", async () => {
      await first.promise;
      order.push("a1");
    }),
    inTurn("a", () => Promise.reject(new Error("no"))).catch(() => void order.push("a2 failed")),
    inTurn("a", () => Promise.resolve(void order.push("a3"))),
    inTurn("b", () => Promise.resolve(void order.push("b1"))),
  ];
  await work[3];
  first.resolve();
  await Promise.all(work);
  assert.deepEqual(order[0], "b1");
  assert.deepEqual(order.slice(1).toSorted(), ["a1", "a2 failed", "a3"]);
  assert.ok(order.indexOf("a1") < order.indexOf("a3"));
});

Deno.test("a decision is taken again after a conflict, at most eight times; other errors pass", async () => {
  let tries = 0;
  assert.equal(
    await decideAgain(() => ++tries < 4 ? Promise.reject(conflict()) : Promise.resolve("done")),
    "done",
  );
  tries = 0;
  await assert.rejects(
    decideAgain(() => {
      tries += 1;
      return Promise.reject(conflict());
    }),
    SequenceConflict,
  );
  assert.equal(tries, 8);
  await assert.rejects(decideAgain(() => Promise.reject(new Error("other"))), /other/);
});
