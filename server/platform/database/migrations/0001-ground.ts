/** The first tables: the event log, the views of it, resumes and reports. */
import type { PortableMigration } from "../migrate.ts";

export const ground: PortableMigration = async (db, types) => {
  await db.schema.createTable("events")
    .addColumn("stream", "text", (column) => column.notNull())
    .addColumn("sequence", types.integer, (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("data", "text", (column) => column.notNull())
    .addColumn("at", types.integer, (column) => column.notNull())
    .addPrimaryKeyConstraint("events_pk", ["stream", "sequence"])
    .execute();

  await db.schema.createTable("interviews")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("resume_id", "text")
    .addColumn("mode", "text", (column) => column.notNull())
    .addColumn("job_role", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("question_index", types.integer, (column) => column.notNull())
    .addColumn("total_questions", types.integer, (column) => column.notNull())
    .addColumn("difficulty", types.integer, (column) => column.notNull())
    .addColumn("assessment", types.integer, (column) => column.notNull())
    .addColumn("started_at", types.integer, (column) => column.notNull())
    .addColumn("finished_at", types.integer)
    .addColumn("paused_at", types.integer)
    .addColumn("paused_ms", types.integer, (column) => column.notNull())
    .addColumn("sequence", types.integer, (column) => column.notNull())
    .addColumn("overall_score", types.integer)
    .execute();
  await db.schema.createIndex("interviews_by_owner").on("interviews").columns(["owner", "started_at"])
    .execute();
  // Recovery at start asks for the unfinished turns only; the index holds just the few of them.
  await db.schema.createIndex("interviews_thinking").on("interviews").column("state")
    .where("state", "=", "thinking").execute();

  await db.schema.createTable("submissions")
    .addColumn("interview_id", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("sequence", types.integer, (column) => column.notNull())
    .addColumn("question_index", types.integer, (column) => column.notNull())
    .addColumn("part", types.integer, (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("submissions_pk", ["interview_id", "key"])
    .execute();

  await db.schema.createTable("drafts")
    .addColumn("interview_id", "text", (column) => column.notNull())
    .addColumn("question_index", types.integer, (column) => column.notNull())
    .addColumn("part", types.integer, (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("saved_at", types.integer, (column) => column.notNull())
    .addPrimaryKeyConstraint("drafts_pk", ["interview_id", "question_index", "part"])
    .execute();

  await db.schema.createTable("conflicts")
    .addColumn("interview_id", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("question_index", types.integer, (column) => column.notNull())
    .addColumn("part", types.integer, (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("at", types.integer, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("conflicts_by_interview").on("conflicts").column("interview_id").execute();

  await db.schema.createTable("asked_questions")
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("interview_id", "text", (column) => column.notNull())
    .addColumn("question_id", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("at", types.integer, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("asked_questions_by_owner").on("asked_questions").columns(["owner", "at"])
    .execute();
  await db.schema.createIndex("asked_questions_by_interview").on("asked_questions").column("interview_id")
    .execute();

  await db.schema.createTable("resumes")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("profile", "text", (column) => column.notNull())
    .addColumn("skill_gaps", "text")
    .addColumn("parse_report", "text", (column) => column.notNull())
    .addColumn("created_at", types.integer, (column) => column.notNull())
    .addColumn("expires_at", types.integer, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("resumes_by_owner").on("resumes").columns(["owner", "created_at"]).execute();
  await db.schema.createIndex("resumes_by_expiry").on("resumes").column("expires_at").execute();

  await db.schema.createTable("expired_resumes")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("expired_at", types.integer, (column) => column.notNull())
    .execute();

  await db.schema.createTable("reports")
    .addColumn("interview_id", "text", (column) => column.primaryKey())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("created_at", types.integer, (column) => column.notNull())
    .addColumn("data", "text", (column) => column.notNull())
    .addColumn("pdf_a4", types.bytes)
    .addColumn("pdf_letter", types.bytes)
    .execute();
};
