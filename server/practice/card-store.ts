/** Keeps review cards: one per owner and question. */
import type { Owner } from "../owner.ts";
import type { Database, Tx } from "../platform/database/database.ts";
import type { PracticeCardsTable } from "../platform/database/schema.ts";
import { REVIEW_BELOW_LEVEL } from "./practised-answer.ts";
import type { CardState, ReviewCard } from "./card.ts";
import type { Schedule } from "./spaced-repetition.ts";

export interface CardStore {
  find(owner: Owner, id: string): Promise<ReviewCard | null>;
  /** All that were not forgotten, by the day they are due. */
  all(owner: Owner): Promise<ReviewCard[]>;
  /** Unless this owner has, or has forgotten, a card for the question. In the caller's transaction. */
  add(tx: Tx, owner: Owner, card: ReviewCard, at: Date): Promise<void>;
  /**
   * Moves it on, in the caller's transaction, if its schedule is still the one that was decided on.
   * @returns false when it was reviewed meanwhile
   */
  reschedule(
    tx: Tx,
    owner: Owner,
    id: string,
    change: { before: Schedule; after: Schedule; dueDay: string },
  ): Promise<boolean>;
  setState(owner: Owner, id: string, state: CardState): Promise<boolean>;
  /** The question never comes back; what is kept is that it should not. */
  forget(owner: Owner, id: string): Promise<boolean>;
  /**
   * Deletes the cards of an interview, in the caller's transaction; a question that was answered weakly in another
   * interview too keeps its card for that one. Called before the interview's answers are deleted.
   */
  removeOfInterview(tx: Tx, interviewId: string): Promise<void>;
  removeAll(tx: Tx, owner: Owner): Promise<void>;
  /** Where both have a card for a question, the one of `to` stays. */
  move(tx: Tx, from: Owner, to: Owner): Promise<void>;
}

const toCard = (row: PracticeCardsTable): ReviewCard => ({
  id: row.id,
  questionKey: row.question_key,
  interviewId: row.interview_id,
  state: row.state as CardState,
  dueDay: row.due_day,
  schedule: JSON.parse(row.schedule),
  question: JSON.parse(row.question ?? "null"),
});

/** In the table `practice_cards`, on either database. */
export function createCardStore(database: Database): CardStore {
  const mine = (owner: Owner) =>
    database.read.selectFrom("practice_cards").selectAll().where("owner", "=", owner)
      .where("state", "!=", "forgotten");
  const change = async (owner: Owner, id: string, values: Partial<PracticeCardsTable>) => {
    const { numUpdatedRows } = await database.transaction((tx) =>
      tx.updateTable("practice_cards").set(values).where("owner", "=", owner).where("id", "=", id)
        .where("state", "!=", "forgotten").executeTakeFirst()
    );
    return numUpdatedRows > 0n;
  };
  return {
    async find(owner, id) {
      const row = await mine(owner).where("id", "=", id).executeTakeFirst();
      return row ? toCard(row) : null;
    },
    async all(owner) {
      const rows = await mine(owner).orderBy("due_day").orderBy("created_at").orderBy("id").execute();
      return rows.map(toCard);
    },
    async add(tx, owner, card, at) {
      await tx.insertInto("practice_cards").values({
        id: card.id,
        owner,
        question_key: card.questionKey,
        interview_id: card.interviewId,
        state: card.state,
        due_day: card.dueDay,
        schedule: JSON.stringify(card.schedule),
        question: JSON.stringify(card.question),
        created_at: at.getTime(),
      }).onConflict((conflict) => conflict.columns(["owner", "question_key"]).doNothing()).execute();
    },
    async reschedule(tx, owner, id, { before, after, dueDay }) {
      const { numUpdatedRows } = await tx.updateTable("practice_cards")
        .set({ schedule: JSON.stringify(after), due_day: dueDay })
        .where("owner", "=", owner).where("id", "=", id)
        .where("schedule", "=", JSON.stringify(before)).executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    setState: (owner, id, state) => change(owner, id, { state }),
    forget: (owner, id) => change(owner, id, { state: "forgotten", question: null, interview_id: null }),
    async removeOfInterview(tx, interviewId) {
      const cards = await tx.selectFrom("practice_cards").select(["id", "owner", "question_key"])
        .where("interview_id", "=", interviewId).execute();
      for (const card of cards) {
        const other = await tx.selectFrom("practice_answers").select("interview_id")
          .where("owner", "=", card.owner).where("question_key", "=", card.question_key)
          .where("origin", "=", "interview").where("interview_id", "!=", interviewId)
          .where("level_hundredths", "<", REVIEW_BELOW_LEVEL * 100).orderBy("at").executeTakeFirst();
        if (other) {
          await tx.updateTable("practice_cards").set({ interview_id: other.interview_id })
            .where("id", "=", card.id).execute();
        } else {
          await tx.deleteFrom("practice_cards").where("id", "=", card.id).execute();
        }
      }
    },
    async removeAll(tx, owner) {
      await tx.deleteFrom("practice_cards").where("owner", "=", owner).execute();
    },
    async move(tx, from, to) {
      const known = tx.selectFrom("practice_cards").select("question_key").where("owner", "=", to);
      await tx.deleteFrom("practice_cards").where("owner", "=", from).where("question_key", "in", known)
        .execute();
      await tx.updateTable("practice_cards").set({ owner: to }).where("owner", "=", from).execute();
    },
  };
}
