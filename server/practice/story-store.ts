/** Keeps the stories of an owner, and the time zone in which an owner's days begin. */
import type { Owner } from "../owner.ts";
import type { Database, Tx } from "../platform/database/database.ts";
import type { PracticeStoriesTable } from "../platform/database/schema.ts";
import type { Story } from "./story.ts";

export interface StoryStore {
  find(owner: Owner, id: string): Promise<Story | null>;
  /** The one changed last comes first. */
  all(owner: Owner): Promise<Story[]>;
  /** Replaces the one with this id, if this owner has it; else adds it. */
  save(owner: Owner, story: Story): Promise<void>;
  remove(owner: Owner, id: string): Promise<boolean>;
  removeAll(tx: Tx, owner: Owner): Promise<void>;
  move(tx: Tx, from: Owner, to: Owner): Promise<void>;
  /** Null when none was told. */
  timeZone(owner: Owner): Promise<string | null>;
  setTimeZone(owner: Owner, timeZone: string): Promise<void>;
}

const toStory = (row: PracticeStoriesTable): Story => ({
  ...JSON.parse(row.story),
  id: row.id,
  found: JSON.parse(row.found),
  createdAt: new Date(Number(row.created_at)),
  updatedAt: new Date(Number(row.updated_at)),
});

/** In the tables `practice_stories` and `practice_settings`, on either database. */
export function createStoryStore(database: Database): StoryStore {
  const mine = (owner: Owner) =>
    database.read.selectFrom("practice_stories").selectAll().where("owner", "=", owner);
  return {
    async find(owner, id) {
      const row = await mine(owner).where("id", "=", id).executeTakeFirst();
      return row ? toStory(row) : null;
    },
    async all(owner) {
      const rows = await mine(owner).orderBy("updated_at", "desc").orderBy("id").execute();
      return rows.map(toStory);
    },
    async save(owner, { id, found, createdAt, updatedAt, ...story }) {
      const values = {
        story: JSON.stringify(story),
        found: JSON.stringify(found),
        updated_at: updatedAt.getTime(),
      };
      await database.transaction((tx) =>
        tx.insertInto("practice_stories")
          .values({ id, owner, created_at: createdAt.getTime(), ...values })
          .onConflict((conflict) =>
            conflict.column("id").doUpdateSet(values).where("practice_stories.owner", "=", owner)
          ).execute()
      );
    },
    async remove(owner, id) {
      const { numDeletedRows } = await database.transaction((tx) =>
        tx.deleteFrom("practice_stories").where("owner", "=", owner).where("id", "=", id).executeTakeFirst()
      );
      await database.eraseDeleted?.();
      return numDeletedRows > 0n;
    },
    async removeAll(tx, owner) {
      for (const table of ["practice_stories", "practice_settings"] as const) {
        await tx.deleteFrom(table).where("owner", "=", owner).execute();
      }
    },
    async move(tx, from, to) {
      await tx.updateTable("practice_stories").set({ owner: to }).where("owner", "=", from).execute();
      const known = await tx.selectFrom("practice_settings").select("owner").where("owner", "=", to)
        .executeTakeFirst();
      if (known) await tx.deleteFrom("practice_settings").where("owner", "=", from).execute();
      else await tx.updateTable("practice_settings").set({ owner: to }).where("owner", "=", from).execute();
    },
    async timeZone(owner) {
      const row = await database.read.selectFrom("practice_settings").select("time_zone")
        .where("owner", "=", owner).executeTakeFirst();
      return row?.time_zone ?? null;
    },
    async setTimeZone(owner, time_zone) {
      await database.transaction((tx) =>
        tx.insertInto("practice_settings").values({ owner, time_zone })
          .onConflict((conflict) => conflict.column("owner").doUpdateSet({ time_zone })).execute()
      );
    },
  };
}
