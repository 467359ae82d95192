/** Room for what a candidate corrects, for the role it was compared with, and for pictures that wait to be read. */
import type { PortableMigration } from "../migrate.ts";

export const resumeDepth: PortableMigration = async (db, types) => {
  // What was read stays as it is in `profile`; what the candidate corrected is laid over it.
  await db.schema.alterTable("resumes").addColumn("corrections", "text").execute();
  await db.schema.alterTable("resumes").addColumn("role_request", "text").execute();

  await db.schema.createTable("picture_readings")
    .addColumn("resume_id", "text", (column) => column.primaryKey())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("pages", types.integer, (column) => column.notNull())
    .addColumn("pages_left_out", types.integer, (column) => column.notNull())
    .addColumn("pages_done", types.integer, (column) => column.notNull())
    .addColumn("attempts", types.integer, (column) => column.notNull())
    .addColumn("requested_at", types.integer)
    .addColumn("lease_until", types.integer)
    .addColumn("confidence_percent", types.integer)
    .addColumn("problem", "text")
    .addColumn("document", types.bytes)
    .execute();
  // Only the few that wait or run are ever looked for.
  await db.schema.createIndex("picture_readings_open").on("picture_readings").columns([
    "state",
    "requested_at",
  ])
    .where("state", "in", ["waiting", "reading"]).execute();
};
