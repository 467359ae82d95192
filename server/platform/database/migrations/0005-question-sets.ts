/** Question sets: the row that lists show and workers lease, and what is kept so that the same work is not paid twice. */
import type { PortableMigration } from "../migrate.ts";

export const questionSets: PortableMigration = async (db, types) => {
  await db.schema.createTable("question_sets")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("skill_count", types.integer, (column) => column.notNull())
    .addColumn("question_count", types.integer, (column) => column.notNull())
    .addColumn("material", "text")
    .addColumn("client_id", "text")
    .addColumn("created_at", types.integer, (column) => column.notNull())
    .addColumn("finished_at", types.integer)
    .addColumn("sequence", types.integer, (column) => column.notNull())
    .addColumn("lease_holder", "text")
    .addColumn("lease_until", types.integer)
    .execute();
  await db.schema.createIndex("question_sets_owner").on("question_sets").columns(["owner", "created_at"])
    .execute();
  await db.schema.createIndex("question_sets_client").on("question_sets")
    .columns(["owner", "client_id", "created_at"]).where("client_id", "is not", null).execute();
  // Only the few that are being worked on are ever looked for by state.
  await db.schema.createIndex("question_sets_working").on("question_sets").columns(["state", "lease_until"])
    .where("state", "=", "working").execute();

  await db.schema.createTable("question_set_cache")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("expires_at", types.integer, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("question_set_cache_expiry").on("question_set_cache").column("expires_at")
    .execute();
};
