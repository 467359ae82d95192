/** Addresses under which a report can be read without an account. */
import type { PortableMigration } from "../migrate.ts";

export const shareLinks: PortableMigration = async (db, types) => {
  await db.schema.createTable("share_links")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("interview_id", "text", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("token_hash", "text", (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("created_at", types.integer, (column) => column.notNull())
    .addColumn("expires_at", types.integer, (column) => column.notNull())
    .addColumn("taken_back_at", types.integer)
    .addColumn("first_seen_at", types.integer)
    .addColumn("last_seen_at", types.integer)
    .addColumn("seen_count", types.integer, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("share_links_by_token").unique().on("share_links").column("token_hash")
    .execute();
  await db.schema.createIndex("share_links_by_interview").on("share_links").columns([
    "interview_id",
    "created_at",
  ]).execute();
};
