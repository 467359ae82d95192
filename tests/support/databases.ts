/** Opens a fresh database of every dialect that a contract suite runs on. */
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import type { Database, Schema } from "../../server/platform/database/database.ts";
import { migrate } from "../../server/platform/database/migrate.ts";
import { openPostgres } from "../../server/platform/database/postgres.ts";
import { openSqlite } from "../../server/platform/database/sqlite.ts";

export interface TestDatabase extends AsyncDisposable {
  database: Database;
}

async function sqlite(): Promise<TestDatabase> {
  const directory = await Deno.makeTempDir({ prefix: "greenroom-" });
  const database = await openSqlite(`${directory}/greenroom.sqlite3`);
  return {
    database,
    async [Symbol.asyncDispose]() {
      await database.close();
      await Deno.remove(directory, { recursive: true });
    },
  };
}

// Starting PGlite takes over a second: one instance serves a whole test file, emptied after each test.
let shared: Promise<Kysely<Schema>> | undefined;

async function startPostgres(): Promise<Kysely<Schema>> {
  const kysely = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: await PGlite.create() }) });
  await migrate(kysely, "postgres");
  return kysely;
}

async function postgres(): Promise<TestDatabase> {
  const kysely = await (shared ??= startPostgres());
  const database: Database = {
    dialect: "postgres",
    read: kysely,
    transaction: (work) => kysely.transaction().execute(work),
    async ping() {
      await kysely.selectFrom("events").select("sequence").limit(1).execute();
    },
    close: () => kysely.destroy(),
  };
  return {
    database,
    async [Symbol.asyncDispose]() {
      const tables = await kysely.introspection.getTables();
      for (const table of tables) await sql`truncate table ${sql.table(table.name)}`.execute(kysely);
    },
  };
}

/** A real server, where one is named: the same suite then runs on it too. Its tables are emptied after each test. */
const serverUrl = Deno.env.get("TEST_DATABASE_URL");

async function server(): Promise<TestDatabase> {
  const database = await openPostgres(serverUrl ?? "");
  return {
    database,
    async [Symbol.asyncDispose]() {
      await database.transaction(async (tx) => {
        for (const table of await database.read.introspection.getTables()) {
          await sql`truncate table ${sql.table(table.name)}`.execute(tx);
        }
      });
      await database.close();
    },
  };
}

/** Name and opener of each dialect; PostgreSQL speaks through PGlite, which needs no server. */
export const DATABASES: readonly (readonly [name: string, open: () => Promise<TestDatabase>])[] = [
  ["sqlite", sqlite],
  ...(Deno.env.has("TEST_ONLY_SQLITE") ? [] : [["postgres", postgres] as const]),
  ...(serverUrl ? [["postgres server", server] as const] : []),
];
