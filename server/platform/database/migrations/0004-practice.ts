/** Room for practice over time: answers to come back to, cards to review, stories of one's own, and settings. */
import type { PortableMigration } from "../migrate.ts";

export const practice: PortableMigration = async (db, types) => {
  // One row per finished interview that was taken in: what trends need, without reading its log again.
  await db.schema.createTable("practice_intakes")
    .addColumn("interview_id", "text", (column) => column.primaryKey())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("at", types.integer, (column) => column.notNull())
    .addColumn("summary", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("practice_intakes_by_owner").on("practice_intakes").columns(["owner", "at"])
    .execute();

  await db.schema.createTable("practice_answers")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("question_key", "text", (column) => column.notNull())
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("interview_id", "text")
    .addColumn("card_id", "text")
    .addColumn("submission_key", "text")
    .addColumn("at", types.integer, (column) => column.notNull())
    .addColumn("level_hundredths", types.integer)
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("parts", "text", (column) => column.notNull())
    .addColumn("assessment", "text", (column) => column.notNull())
    .addColumn("review", "text")
    .execute();
  await db.schema.createIndex("practice_answers_by_owner").on("practice_answers").columns(["owner", "at"])
    .execute();
  await db.schema.createIndex("practice_answers_by_question").on("practice_answers").columns([
    "owner",
    "question_key",
  ]).execute();
  await db.schema.createIndex("practice_answers_by_interview").on("practice_answers").column("interview_id")
    .execute();
  // The same submission twice is one answer, also when both arrive at once.
  await db.schema.createIndex("practice_answers_submission").unique().on("practice_answers").columns([
    "owner",
    "submission_key",
  ]).execute();

  await db.schema.createTable("practice_cards")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("question_key", "text", (column) => column.notNull())
    .addColumn("interview_id", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("due_day", "text", (column) => column.notNull())
    .addColumn("schedule", "text", (column) => column.notNull())
    .addColumn("question", "text")
    .addColumn("created_at", types.integer, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("practice_cards_by_question").unique().on("practice_cards").columns([
    "owner",
    "question_key",
  ]).execute();
  await db.schema.createIndex("practice_cards_by_interview").on("practice_cards").column("interview_id")
    .execute();

  await db.schema.createTable("practice_stories")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("found", "text", (column) => column.notNull())
    .addColumn("created_at", types.integer, (column) => column.notNull())
    .addColumn("updated_at", types.integer, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("practice_stories_by_owner").on("practice_stories").columns([
    "owner",
    "updated_at",
  ]).execute();

  await db.schema.createTable("practice_settings")
    .addColumn("owner", "text", (column) => column.primaryKey())
    .addColumn("time_zone", "text", (column) => column.notNull())
    .execute();
};
