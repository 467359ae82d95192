/** Keeps share links: one row each, found by the hash of what its address carries. */
import type { Selectable } from "kysely";
import type { Database, Tx } from "../platform/database/database.ts";
import type { ShareLinksTable } from "../platform/database/schema.ts";

export type ShareRow = Selectable<ShareLinksTable>;

export interface ShareStore {
  /**
   * Keeps a new link, and forgets the oldest of many that ended, unless `most` of its interview are open already.
   * @returns whether it was kept
   */
  insert(row: ShareRow, most: number): Promise<boolean>;
  /** Newest first. */
  list(interviewId: string): Promise<ShareRow[]>;
  findByHash(tokenHash: string): Promise<ShareRow | null>;
  /** Ends the named one, or all of the interview; those that ended before keep their time. */
  takeBack(interviewId: string, shareId: string | null, at: number): Promise<void>;
  noteSeen(shareId: string, at: number): Promise<void>;
  /** Deletes every link of the interview, within the caller's transaction. */
  removeAll(tx: Tx, interviewId: string): Promise<void>;
}

/** Links that ended stay to be read about; making and taking back without end must not fill the table. */
const MOST_ENDED = 100;

/** Links in the table `share_links`, on either database. */
export function createShareStore(database: Database): ShareStore {
  return {
    insert: (row, most) =>
      database.transaction(async (tx) => {
        const { open } = await tx.selectFrom("share_links")
          .select((select) => select.fn.countAll<number | bigint | string>().as("open"))
          .where("interview_id", "=", row.interview_id).where("taken_back_at", "is", null)
          .where("expires_at", ">", row.created_at).executeTakeFirstOrThrow();
        if (Number(open) >= most) return false;
        const old = await tx.selectFrom("share_links").select("id")
          .where("interview_id", "=", row.interview_id)
          .where((where) =>
            where.or([where("taken_back_at", "is not", null), where("expires_at", "<=", row.created_at)])
          )
          .orderBy("created_at", "desc").orderBy("id").offset(MOST_ENDED).limit(MOST_ENDED).execute();
        if (old.length > 0) {
          await tx.deleteFrom("share_links").where("id", "in", old.map(({ id }) => id)).execute();
        }
        await tx.insertInto("share_links").values(row).execute();
        return true;
      }),
    list: (interviewId) =>
      database.read.selectFrom("share_links").selectAll().where("interview_id", "=", interviewId)
        .orderBy("created_at", "desc").orderBy("id").execute(),
    async findByHash(tokenHash) {
      const row = await database.read.selectFrom("share_links").selectAll()
        .where("token_hash", "=", tokenHash).executeTakeFirst();
      return row ?? null;
    },
    async takeBack(interviewId, shareId, at) {
      await database.transaction((tx) => {
        const all = tx.updateTable("share_links").set({ taken_back_at: at })
          .where("interview_id", "=", interviewId).where("taken_back_at", "is", null);
        return (shareId === null ? all : all.where("id", "=", shareId)).execute();
      });
    },
    async noteSeen(shareId, at) {
      await database.transaction((tx) =>
        tx.updateTable("share_links").set((column) => ({
          first_seen_at: column.fn.coalesce("first_seen_at", column.val(at)),
          last_seen_at: at,
          seen_count: column("seen_count", "+", 1),
        })).where("id", "=", shareId).execute()
      );
    },
    async removeAll(tx, interviewId) {
      await tx.deleteFrom("share_links").where("interview_id", "=", interviewId).execute();
    },
  };
}
