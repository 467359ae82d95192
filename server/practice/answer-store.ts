/** Keeps practised answers and the summaries of the interviews they came from. */
import type { Owner } from "../owner.ts";
import type { Database, Tx } from "../platform/database/database.ts";
import type { PracticeAnswersTable } from "../platform/database/schema.ts";
import type { PractisedAnswer } from "./practised-answer.ts";
import type { IntakeSummary } from "./summary.ts";

/** An answer as a list shows it. */
export interface AnswerLine {
  id: string;
  interviewId: string;
  question: string;
  level: number | null;
}

export interface AnswerStore {
  find(owner: Owner, id: string): Promise<PractisedAnswer | null>;
  bySubmission(owner: Owner, key: string): Promise<PractisedAnswer | null>;
  /** What was answered in these interviews themselves, in the order it was asked. */
  linesOf(owner: Owner, interviewIds: readonly string[]): Promise<AnswerLine[]>;
  /** Every attempt at one question, the oldest first. */
  toQuestion(owner: Owner, questionKey: string): Promise<PractisedAnswer[]>;
  /** The newest first. */
  newest(owner: Owner, limit: number): Promise<PractisedAnswer[]>;
  /** In the caller's transaction. @param submissionKey the same key twice fails on the index */
  insert(tx: Tx, owner: Owner, answer: PractisedAnswer, submissionKey?: string): Promise<void>;
  /** Changes the note of a review. */
  setReview(tx: Tx, owner: Owner, answer: Pick<PractisedAnswer, "id" | "review">): Promise<void>;
  summaries(owner: Owner): Promise<IntakeSummary[]>;
  /**
   * Notes that an interview was taken in, in the caller's transaction.
   * @returns false when that was done before, or the interview is gone
   */
  noteIntake(tx: Tx, owner: Owner, summary: IntakeSummary): Promise<boolean>;
  removeOfInterview(tx: Tx, interviewId: string): Promise<void>;
  removeAll(tx: Tx, owner: Owner): Promise<void>;
  move(tx: Tx, from: Owner, to: Owner): Promise<void>;
}

/** Most answers that trends and weak points look at; beyond that lies another year. */
const MOST_SUMMARIES = 500;

/** PostgreSQL hands out 64-bit integers as text. */
const levelIn = (hundredths: number | null) => hundredths === null ? null : Number(hundredths) / 100;

const toAnswer = (row: PracticeAnswersTable): PractisedAnswer => ({
  id: row.id,
  questionKey: row.question_key,
  origin: row.origin as PractisedAnswer["origin"],
  interviewId: row.interview_id,
  cardId: row.card_id,
  at: new Date(Number(row.at)),
  level: levelIn(row.level_hundredths),
  question: JSON.parse(row.question),
  parts: JSON.parse(row.parts),
  assessment: JSON.parse(row.assessment),
  review: row.review === null ? null : JSON.parse(row.review),
});

/** In the tables `practice_answers` and `practice_intakes`, on either database. */
export function createAnswerStore(database: Database): AnswerStore {
  const mine = (owner: Owner) =>
    database.read.selectFrom("practice_answers").selectAll().where("owner", "=", owner);
  return {
    async find(owner, id) {
      const row = await mine(owner).where("id", "=", id).executeTakeFirst();
      return row ? toAnswer(row) : null;
    },
    async bySubmission(owner, key) {
      const row = await mine(owner).where("submission_key", "=", key).executeTakeFirst();
      return row ? toAnswer(row) : null;
    },
    async linesOf(owner, interviewIds) {
      if (interviewIds.length === 0) return [];
      const rows = await database.read.selectFrom("practice_answers")
        .select(["id", "interview_id", "question", "level_hundredths"])
        .where("owner", "=", owner).where("interview_id", "in", interviewIds)
        .where("origin", "=", "interview").orderBy("at").orderBy("id").execute();
      return rows.map(({ id, interview_id, question, level_hundredths }) => ({
        id,
        interviewId: interview_id ?? "",
        question: (JSON.parse(question) as PractisedAnswer["question"]).text,
        level: levelIn(level_hundredths),
      }));
    },
    async toQuestion(owner, questionKey) {
      const rows = await mine(owner).where("question_key", "=", questionKey).orderBy("at").orderBy("id")
        .execute();
      return rows.map(toAnswer);
    },
    async newest(owner, limit) {
      const rows = await mine(owner).orderBy("at", "desc").orderBy("id").limit(limit).execute();
      return rows.map(toAnswer);
    },
    async insert(tx, owner, answer, submissionKey) {
      await tx.insertInto("practice_answers").values({
        id: answer.id,
        owner,
        question_key: answer.questionKey,
        origin: answer.origin,
        interview_id: answer.interviewId,
        card_id: answer.cardId,
        submission_key: submissionKey ?? null,
        at: answer.at.getTime(),
        level_hundredths: answer.level === null ? null : Math.round(answer.level * 100),
        question: JSON.stringify(answer.question),
        parts: JSON.stringify(answer.parts),
        assessment: JSON.stringify(answer.assessment),
        review: answer.review === null ? null : JSON.stringify(answer.review),
      }).execute();
    },
    async setReview(tx, owner, { id, review }) {
      await tx.updateTable("practice_answers").set({ review: JSON.stringify(review) })
        .where("owner", "=", owner).where("id", "=", id).execute();
    },
    async summaries(owner) {
      const rows = await database.read.selectFrom("practice_intakes").select("summary")
        .where("owner", "=", owner).orderBy("at", "desc").limit(MOST_SUMMARIES).execute();
      return rows.map(({ summary }) => {
        const parsed = JSON.parse(summary) as Omit<IntakeSummary, "at"> & { at: string };
        return { ...parsed, at: new Date(parsed.at) };
      });
    },
    async noteIntake(tx, owner, summary) {
      // An interview that was deleted meanwhile must leave nothing behind here.
      const there = await tx.selectFrom("interviews").select("id").where("id", "=", summary.interviewId)
        .where("owner", "=", owner).executeTakeFirst();
      if (!there) return false;
      const { numInsertedOrUpdatedRows } = await tx.insertInto("practice_intakes").values({
        interview_id: summary.interviewId,
        owner,
        at: summary.at.getTime(),
        summary: JSON.stringify(summary),
      }).onConflict((conflict) => conflict.column("interview_id").doNothing()).executeTakeFirstOrThrow();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async removeOfInterview(tx, interviewId) {
      for (const table of ["practice_answers", "practice_intakes"] as const) {
        await tx.deleteFrom(table).where("interview_id", "=", interviewId).execute();
      }
    },
    async removeAll(tx, owner) {
      for (const table of ["practice_answers", "practice_intakes"] as const) {
        await tx.deleteFrom(table).where("owner", "=", owner).execute();
      }
    },
    async move(tx, from, to) {
      for (const table of ["practice_answers", "practice_intakes"] as const) {
        await tx.updateTable(table).set({ owner: to }).where("owner", "=", from).execute();
      }
    },
  };
}
