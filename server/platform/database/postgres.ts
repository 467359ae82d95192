/** PostgreSQL through `pg`: a pool of connections behind the same interface as SQLite. */
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Database, Schema } from "./database.ts";
import { migrate } from "./migrate.ts";

const INT8 = pg.types.builtins.INT8;
/** A request that waits longer for a connection is better answered with "busy". */
const CONNECT_LIMIT_MS = 5_000;
const MOST_CONNECTIONS = 10;

/**
 * Connects and brings the database to the newest version; of several processes that start at once one migrates,
 * the others wait for it.
 * @param url `postgres://user:password@host:5432/name`
 * @throws Error when no connection can be made or a migration fails
 */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    types: {
      // Times and sequences fit a double exactly; as text they would compare wrongly.
      getTypeParser: (oid, format) =>
        Number(oid) === INT8 ? Number : pg.types.getTypeParser(oid, format as "text"),
    },
  });
  // A connection that breaks while idle must not end the process; the pool replaces it.
  pool.on("error", () => {});
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(kysely, "postgres");
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return {
    dialect: "postgres",
    read: kysely,
    transaction: (work) => kysely.transaction().execute(work),
    async ping() {
      await sql`select 1`.execute(kysely);
    },
    close: () => kysely.destroy(),
  };
}
