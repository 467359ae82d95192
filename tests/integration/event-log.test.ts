/** The contract of the event log, held on every database dialect. */
import { strict as assert } from "node:assert";
import { createEventLog, SequenceConflict } from "../../server/platform/events/event-log.ts";
import { openSqlite } from "../../server/platform/database/sqlite.ts";
import { createWakeSignal } from "../../server/platform/events/wake-signal.ts";
import { DATABASES } from "../support/databases.ts";

for (const [name, open] of DATABASES) {
  // PGlite keeps a WebAssembly instance whose handles the sanitizers count as leaks.
  const options = { sanitizeOps: name === "sqlite", sanitizeResources: name === "sqlite" };

  Deno.test(`${name}: appended events come back in order, from any sequence`, options, async () => {
    await using opened = await open();
    const log = createEventLog({ database: opened.database, signal: createWakeSignal(), now: () => 1_000 });
    assert.equal(await log.append("a", 0, [{ type: "x", data: { n: 1 } }, { type: "y", data: "“q”" }]), 2);
    assert.equal(await log.append("a", 2, [{ type: "z", data: null }]), 3);
    await log.append("b", 0, [{ type: "other", data: {} }]);
    assert.deepEqual(await log.read("a", 1), [
      { sequence: 2, at: new Date(1_000), type: "y", data: "“q”" },
      { sequence: 3, at: new Date(1_000), type: "z", data: null },
    ]);
    assert.equal((await log.read("a")).length, 3);
    assert.deepEqual(await log.read("unknown"), []);
  });

  Deno.test(`${name}: of many writers with one expectation exactly one succeeds`, options, async () => {
    await using opened = await open();
    const log = createEventLog({ database: opened.database, signal: createWakeSignal() });
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => log.append("a", 0, [{ type: "x", data: n }])),
    );
    const failures = results.filter((result) => result.status === "rejected");
    assert.equal(failures.length, 19);
    for (const failure of failures) assert.ok(failure.reason instanceof SequenceConflict);
    assert.equal((await log.read("a")).length, 1);
  });

  Deno.test(`${name}: what is written along is kept or lost together with the events`, options, async () => {
    await using opened = await open();
    const { database } = opened;
    const log = createEventLog({ database, signal: createWakeSignal() });
    const draft = { interview_id: "i", question_index: 0, part: 0, text: "kept", saved_at: 1 };
    await log.append("a", 0, [{ type: "x", data: 1 }], async (tx, sequence) => {
      assert.equal(sequence, 1);
      await tx.insertInto("drafts").values(draft).execute();
    });
    await assert.rejects(
      log.append("a", 1, [{ type: "y", data: 2 }], async (tx) => {
        await tx.deleteFrom("drafts").execute();
        throw new Error("no");
      }),
      /no/,
    );
    assert.equal((await log.read("a")).length, 1);
    const rows = await database.read.selectFrom("drafts").selectAll().execute();
    assert.deepEqual(rows.map((row) => row.text), ["kept"]);
  });

  Deno.test(`${name}: followers are woken after the commit, and not once they left`, options, async () => {
    await using opened = await open();
    const log = createEventLog({ database: opened.database, signal: createWakeSignal() });
    let woken = 0;
    const leave = log.signal.listen("a", () => woken++);
    await log.append("a", 0, [{ type: "x", data: 1 }]);
    assert.equal(woken, 1);
    await assert.rejects(log.append("a", 0, [{ type: "x", data: 1 }]), SequenceConflict);
    assert.equal(woken, 1);
    leave();
    await log.append("a", 1, [{ type: "x", data: 1 }]);
    assert.equal(woken, 1);
  });
}

Deno.test("sqlite: what was acknowledged is there after closing and opening again", async () => {
  const directory = await Deno.makeTempDir({ prefix: "greenroom-" });
  try {
    for (const expected of [0, 1]) {
      const database = await openSqlite(`${directory}/greenroom.sqlite3`);
      await database.ping();
      const log = createEventLog({ database, signal: createWakeSignal() });
      assert.equal((await log.read("a")).length, expected);
      await log.append("a", expected, [{ type: "x", data: expected }]);
      await database.close();
    }
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
});
