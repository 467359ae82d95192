/** SQLite through `node:sqlite`: WAL, one writing and one reading connection, cached statements. */
import { Kysely, sql, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { Database, Schema } from "./database.ts";
import { createGroupCommit } from "./group-commit.ts";
import { migrate } from "./migrate.ts";

/** How long a connection waits for another process's lock before it gives up. */
const BUSY_TIMEOUT_MS = 5_000;
/** Distinct statements are few (the code's own); the bound only guards against generated ones. */
const STATEMENT_CACHE_SIZE = 500;

/** Gives Kysely's `SqliteDialect` the shape it expects, over `node:sqlite` with a statement cache. */
class CachedConnection implements SqliteDatabase {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(connection: DatabaseSync) {
    this.#connection = connection;
  }

  prepare(sql: string): SqliteStatement {
    const cached = this.#statements.get(sql);
    if (cached) return cached;
    // A deferred `begin` upgrades to a write lock midway and fails at once when another connection wrote since.
    const prepared = this.#connection.prepare(sql === "begin" ? "begin immediate" : sql);
    const statement = asKyselyStatement(prepared);
    if (this.#statements.size >= STATEMENT_CACHE_SIZE) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }
}

function asKyselyStatement(prepared: StatementSync): SqliteStatement {
  return {
    // A statement that returns columns is a query; `run` would lose its rows (also for `returning`).
    reader: prepared.columns().length > 0,
    all: (parameters) => prepared.all(...(parameters as SQLInputValue[])),
    run: (parameters) => prepared.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => prepared.iterate(...(parameters as SQLInputValue[])),
  };
}

function connect(path: string, options: { readOnly: boolean }): DatabaseSync {
  // The busy timeout comes first: switching the journal mode takes a lock itself.
  const connection = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, readOnly: options.readOnly });
  if (!options.readOnly) {
    connection.exec("pragma journal_mode = wal");
    // With WAL, `full` makes a commit survive a power cut too: what was acknowledged is never lost.
    connection.exec("pragma synchronous = full");
    connection.exec("pragma foreign_keys = on");
    connection.exec("pragma secure_delete = on");
  }
  connection.exec("pragma cache_size = -16000");
  return connection;
}

/**
 * Opens (and creates) the database file and brings it to the newest version.
 * @param path of a file in a directory that exists; `:memory:` is refused, as two connections would not share it.
 */
export async function openSqlite(path: string): Promise<Database> {
  if (path === ":memory:") throw new Error("SQLite needs a file: its two connections share it.");
  const write = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: new CachedConnection(connect(path, { readOnly: false })) }),
  });
  try {
    await migrate(write, "sqlite");
  } catch (error) {
    await write.destroy();
    throw error;
  }
  const reader = connect(path, { readOnly: true });
  const ping = reader.prepare("select 1");
  const read = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: new CachedConnection(reader) }),
  });
  const commits = createGroupCommit((work) => write.transaction().execute(work));
  return {
    dialect: "sqlite",
    read,
    transaction: commits.run,
    // deno-lint-ignore require-await -- the port is asynchronous because PostgreSQL is
    async ping() {
      ping.get();
    },
    async eraseDeleted() {
      // With `secure_delete` the file itself is overwritten; Kysely waits here for a transaction that still runs.
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(write);
      return rows[0]?.busy === 0;
    },
    async close() {
      await commits.idle();
      await read.destroy();
      await write.destroy();
    },
  };
}
