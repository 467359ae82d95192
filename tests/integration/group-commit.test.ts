/** Writers of the same moment share a commit, and nothing else: neither each other's failures nor an early word. */
import { strict as assert } from "node:assert";
import { DatabaseSync } from "node:sqlite";
import type { Tx } from "../../server/platform/database/database.ts";
import { createGroupCommit } from "../../server/platform/database/group-commit.ts";
import { openSqlite } from "../../server/platform/database/sqlite.ts";

const WRITERS = 40;

async function withFile(use: (path: string) => Promise<void>): Promise<void> {
  const directory = await Deno.makeTempDir({ prefix: "greenroom-commit-" });
  try {
    await use(`${directory}/greenroom.sqlite3`);
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
}

const write = (stream: string) => async (tx: Tx) => {
  await tx.insertInto("events").values({ stream, sequence: 1, type: "noted", data: "{}", at: 0 }).execute();
  return stream;
};

Deno.test("whoever is told of success finds it in the file, seen by another connection", async () => {
  await withFile(async (path) => {
    const database = await openSqlite(path);
    using other = new DatabaseSync(path, { readOnly: true });
    const stands = other.prepare("select count(*) as n from events where stream = ?");
    await Promise.all(Array.from({ length: WRITERS }, async (_, at) => {
      assert.equal(await database.transaction(write(`s${at}`)), `s${at}`);
      assert.equal(stands.get(`s${at}`)?.["n"], 1, `s${at} was acknowledged too early`);
    }));
    await database.close();
  });
});

Deno.test("one that fails takes back its own writing and nobody else's", async () => {
  await withFile(async (path) => {
    const database = await openSqlite(path);
    const outcomes = await Promise.allSettled(
      Array.from({ length: WRITERS }, (_, at) =>
        database.transaction(async (tx) => {
          await write(`s${at}`)(tx);
          if (at % 4 === 1) throw new Error(`the fault of ${at}`);
          // The database's own refusal, in the middle of the group.
          if (at % 4 === 2) await write(`s${at}`)(tx);
        })),
    );
    outcomes.forEach((outcome, at) => {
      assert.equal(outcome.status, [1, 2].includes(at % 4) ? "rejected" : "fulfilled", String(at));
      if (outcome.status === "rejected" && at % 4 === 1) {
        assert.equal(outcome.reason.message, `the fault of ${at}`);
      }
    });
    const rows = await database.read.selectFrom("events").select("stream").execute();
    const expected = outcomes.flatMap(({ status }, at) => status === "fulfilled" ? [`s${at}`] : []);
    assert.deepEqual(rows.map(({ stream }) => stream).toSorted(), expected.toSorted());
    await database.close();
  });
});

/** Counts what really begins; `fails` says what goes wrong with the nth transaction. */
function counting(fails: (count: number) => Error | null = () => null) {
  const statements: string[] = [];
  let count = 0;
  const tx = {
    getExecutor: () => ({
      transformQuery: (node: unknown) => node,
      compileQuery: (node: { sqlFragments: string[] }) => ({ sql: node.sqlFragments.join("") }),
      executeQuery: ({ sql }: { sql: string }) => {
        statements.push(sql);
        return Promise.resolve({ rows: [] });
      },
    }),
  } as unknown as Tx;
  const commits = createGroupCommit(async (work) => {
    count += 1;
    const error = fails(count);
    const result = await work(tx);
    if (error) throw error;
    return result;
  });
  return { commits, statements, begun: () => count };
}

Deno.test("forty at once begin one transaction, one alone needs no savepoint", async () => {
  const { commits, statements, begun } = counting();
  assert.equal(await commits.run(() => Promise.resolve("alone")), "alone");
  assert.deepEqual(statements, []);
  const values = await Promise.all(
    Array.from({ length: WRITERS }, (_, at) => commits.run(() => Promise.resolve(at))),
  );
  assert.deepEqual(values, Array.from({ length: WRITERS }, (_, at) => at));
  assert.ok(begun() <= 3, `${begun()} transactions for ${WRITERS} writers`);
});

Deno.test("a commit that fails is nobody's success, and the next ones go on", async () => {
  const { commits } = counting((count) => count === 1 ? new Error("disk full") : null);
  const first = await Promise.allSettled(
    Array.from({ length: 5 }, () => commits.run(() => Promise.resolve(1))),
  );
  assert.ok(
    first.every((outcome) => outcome.status === "rejected" && /disk full/.test(outcome.reason.message)),
  );
  assert.equal(await commits.run(() => Promise.resolve("later")), "later");
  await commits.idle();
});
