/** Brings a database to the newest version, at start, once, whoever starts first. */
import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { Database, Schema } from "./database.ts";
import { COLUMN_TYPES, type ColumnTypes } from "./database.ts";
import { ground } from "./migrations/0001-ground.ts";
import { resumeDepth } from "./migrations/0002-resume-depth.ts";
import { practice } from "./migrations/0004-practice.ts";
import { questionSets } from "./migrations/0005-question-sets.ts";
import { shareLinks } from "./migrations/0006-share-links.ts";

/** A migration that knows how the dialect spells its column types; there is no way down, only forward. */
export type PortableMigration = (db: Kysely<Schema>, types: ColumnTypes) => Promise<void>;

/** In order; a landed one is never changed. */
const MIGRATIONS: Record<string, PortableMigration> = {
  "0001-ground": ground,
  "0002-resume-depth": resumeDepth,
  "0004-practice": practice,
  "0005-question-sets": questionSets,
  "0006-share-links": shareLinks,
};

/** @throws Error naming the migration that failed; nothing of it is kept. */
export async function migrate(db: Kysely<Schema>, dialect: Database["dialect"]): Promise<void> {
  const types = COLUMN_TYPES[dialect];
  const migrations: Record<string, Migration> = {};
  for (const [name, up] of Object.entries(MIGRATIONS)) {
    migrations[name] = { up: (connection) => up(connection, types) };
  }
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((result) => result.status === "Error")?.migrationName ?? "unknown";
    throw new Error(`Migration ${failed} failed`, { cause: error });
  }
}
