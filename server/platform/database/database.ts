/** The door to the database: one interface over SQLite and, as a second dialect, PostgreSQL. */
import type { Kysely, Transaction } from "kysely";
import type { Schema } from "./schema.ts";

export type { Schema } from "./schema.ts";

export type Tx = Transaction<Schema>;
/** What a read-only query needs: works inside and outside of a transaction. */
export type Reader = Kysely<Schema>;

export interface Database {
  readonly dialect: "sqlite" | "postgres";
  /** For reading; never waits for a writer. */
  readonly read: Reader;
  /** Runs `work` in one write transaction; a thrown error rolls everything back and is thrown on. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Resolves when the database answers a query. @throws whatever the driver throws */
  ping(): Promise<void>;
  /**
   * Makes what was deleted unreadable in the database's own files: SQLite empties its write-ahead log, where
   * old pages linger. Absent where the server looks after that itself (PostgreSQL: vacuum and WAL retention).
   * @returns false when another connection was in the way; try again later
   */
  eraseDeleted?(): Promise<boolean>;
  close(): Promise<void>;
}

/** Column types that differ between the dialects, for migrations. */
export interface ColumnTypes {
  /** 64-bit integer. */
  integer: "integer" | "bigint";
  bytes: "blob" | "bytea";
}

export const COLUMN_TYPES: Record<Database["dialect"], ColumnTypes> = {
  sqlite: { integer: "integer", bytes: "blob" },
  postgres: { integer: "bigint", bytes: "bytea" },
};
