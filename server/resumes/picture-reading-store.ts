/** The rows of scans that wait to be read: only queries. */
import type { Database } from "../platform/database/database.ts";
import type { PictureFacts, PictureProblem, PictureState } from "./picture-reading.ts";

/** A scan that this process may read now. */
export interface ClaimedPictures {
  resumeId: string;
  document: Uint8Array;
  pages: number;
  /** Counted from 1, this one included. */
  attempts: number;
}

export interface PictureReadingStore {
  find(resumeId: string): Promise<PictureFacts | null>;
  findDocument(resumeId: string): Promise<Uint8Array | null>;
  countOpen(): Promise<number>;
  /** `offered` or `failed` becomes `waiting`. @returns false when it was in another state or is gone */
  ask(resumeId: string, now: number): Promise<boolean>;
  /** The one that has waited longest, or whose reader died; null when there is none. */
  claim(now: number, leaseMs: number): Promise<ClaimedPictures | null>;
  /** @returns false when the resume was deleted meanwhile */
  renew(resumeId: string, leaseUntil: number): Promise<boolean>;
  setProgress(resumeId: string, pagesDone: number): Promise<void>;
  /** Back to `waiting`, as if it had not been tried. */
  release(resumeId: string): Promise<void>;
  fail(resumeId: string, problem: PictureProblem): Promise<void>;
}

export function createPictureReadingStore(database: Database): PictureReadingStore {
  return {
    async find(resumeId) {
      const row = await database.read.selectFrom("picture_readings")
        .select(["state", "pages", "pages_done", "pages_left_out", "confidence_percent", "problem"])
        .where("resume_id", "=", resumeId).executeTakeFirst();
      return row
        ? {
          state: row.state as PictureState,
          pages: Number(row.pages),
          pagesDone: Number(row.pages_done),
          pagesLeftOut: Number(row.pages_left_out),
          confidencePercent: row.confidence_percent === null ? null : Number(row.confidence_percent),
          problem: row.problem as PictureProblem | null,
        }
        : null;
    },

    async findDocument(resumeId) {
      const row = await database.read.selectFrom("picture_readings").select("document")
        .where("resume_id", "=", resumeId).executeTakeFirst();
      return row?.document ?? null;
    },

    async countOpen() {
      const { count } = await database.read.selectFrom("picture_readings")
        .select((select) => select.fn.countAll().as("count"))
        .where("state", "in", ["waiting", "reading"]).executeTakeFirstOrThrow();
      return Number(count);
    },

    ask: (resumeId, now) =>
      database.transaction(async (tx) => {
        const { numUpdatedRows } = await tx.updateTable("picture_readings")
          .set({
            state: "waiting",
            requested_at: now,
            pages_done: 0,
            attempts: 0,
            problem: null,
            lease_until: null,
          })
          .where("resume_id", "=", resumeId).where("state", "in", ["offered", "failed"])
          .where("document", "is not", null).executeTakeFirst();
        return numUpdatedRows > 0n;
      }),

    claim: (now, leaseMs) =>
      database.transaction(async (tx) => {
        const row = await tx.selectFrom("picture_readings")
          .select(["resume_id", "document", "pages", "attempts", "lease_until"])
          .where((where) =>
            where.or([
              where("state", "=", "waiting"),
              where.and([where("state", "=", "reading"), where("lease_until", "<", now)]),
            ])
          )
          .orderBy("requested_at").orderBy("resume_id").limit(1).executeTakeFirst();
        if (!row || row.document === null) return null;
        const attempts = Number(row.attempts) + 1;
        // Another process may have claimed it since the row was read: then its lease differs.
        const { numUpdatedRows } = await tx.updateTable("picture_readings")
          .set({ state: "reading", attempts, pages_done: 0, lease_until: now + leaseMs })
          .where("resume_id", "=", row.resume_id)
          .where((where) =>
            row.lease_until === null
              ? where("lease_until", "is", null)
              : where("lease_until", "=", row.lease_until)
          ).executeTakeFirst();
        return numUpdatedRows === 0n
          ? null
          : { resumeId: row.resume_id, document: row.document, pages: Number(row.pages), attempts };
      }),

    renew: (resumeId, leaseUntil) =>
      database.transaction(async (tx) => {
        const { numUpdatedRows } = await tx.updateTable("picture_readings")
          .set({ lease_until: leaseUntil }).where("resume_id", "=", resumeId)
          .where("state", "=", "reading").executeTakeFirst();
        return numUpdatedRows > 0n;
      }),

    setProgress: (resumeId, pagesDone) =>
      database.transaction(async (tx) => {
        await tx.updateTable("picture_readings").set({ pages_done: pagesDone })
          .where("resume_id", "=", resumeId).where("state", "=", "reading").execute();
      }),

    release: (resumeId) =>
      database.transaction(async (tx) => {
        await tx.updateTable("picture_readings")
          .set((row) => ({
            state: "waiting",
            pages_done: 0,
            lease_until: null,
            attempts: row("attempts", "-", 1),
          }))
          .where("resume_id", "=", resumeId).where("state", "=", "reading").execute();
      }),

    fail: (resumeId, problem) =>
      database.transaction(async (tx) => {
        await tx.updateTable("picture_readings")
          .set({ state: "failed", problem, pages_done: 0, lease_until: null })
          .where("resume_id", "=", resumeId).where("state", "=", "reading").execute();
      }),
  };
}
