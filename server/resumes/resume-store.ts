/** The rows of resumes and the tombstones of expired ones: only queries. */
import type { Owner } from "../owner.ts";
import type { Database } from "../platform/database/database.ts";
import type { Resume, SkillGaps } from "./resumes.ts";

export interface StoredResume {
  owner: Owner;
  resume: Resume;
}

export type ResumeSummary = Pick<Resume, "id" | "fileName" | "createdAt" | "expiresAt">;

export interface ResumeStore {
  add(owner: Owner, resume: Resume): Promise<void>;
  /** Also one that has expired and was not swept yet. */
  find(id: string): Promise<StoredResume | null>;
  /** Whom an expired resume belonged to; null when there is no tombstone. */
  findExpired(id: string): Promise<{ owner: Owner } | null>;
  /** Not expired at `now`, newest first. */
  list(owner: Owner, now: number): Promise<ResumeSummary[]>;
  /** @returns false when the row is gone */
  setSkillGaps(id: string, skillGaps: SkillGaps): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** Deletes what expired by `now`, leaves tombstones, deletes tombstones from before `forgetBefore`. */
  removeExpired(now: number, forgetBefore: number): Promise<number>;
}

export function createResumeStore(database: Database): ResumeStore {
  return {
    add: (owner, resume) =>
      database.transaction(async (tx) => {
        await tx.insertInto("resumes").values({
          id: resume.id,
          owner,
          file_name: resume.fileName,
          kind: resume.kind,
          text: storable(resume.text),
          profile: JSON.stringify(resume.profile),
          skill_gaps: resume.skillGaps && JSON.stringify(resume.skillGaps),
          parse_report: JSON.stringify(resume.parseReport),
          created_at: resume.createdAt.getTime(),
          expires_at: resume.expiresAt.getTime(),
        }).execute();
      }),

    async find(id) {
      const row = await database.read.selectFrom("resumes").selectAll().where("id", "=", id)
        .executeTakeFirst();
      if (!row) return null;
      return {
        owner: row.owner as Owner,
        resume: {
          id: row.id,
          fileName: row.file_name,
          kind: row.kind as Resume["kind"],
          text: row.text,
          profile: JSON.parse(row.profile),
          skillGaps: row.skill_gaps === null ? null : JSON.parse(row.skill_gaps),
          parseReport: JSON.parse(row.parse_report),
          createdAt: new Date(Number(row.created_at)),
          expiresAt: new Date(Number(row.expires_at)),
        },
      };
    },

    async findExpired(id) {
      const row = await database.read.selectFrom("expired_resumes").select("owner").where("id", "=", id)
        .executeTakeFirst();
      return row ? { owner: row.owner as Owner } : null;
    },

    async list(owner, now) {
      const rows = await database.read.selectFrom("resumes")
        .select(["id", "file_name", "created_at", "expires_at"])
        .where("owner", "=", owner).where("expires_at", ">", now)
        .orderBy("created_at", "desc").orderBy("id").execute();
      return rows.map((row) => ({
        id: row.id,
        fileName: row.file_name,
        createdAt: new Date(Number(row.created_at)),
        expiresAt: new Date(Number(row.expires_at)),
      }));
    },

    setSkillGaps: (id, skillGaps) =>
      database.transaction(async (tx) => {
        const { numUpdatedRows } = await tx.updateTable("resumes")
          .set({ skill_gaps: JSON.stringify(skillGaps) }).where("id", "=", id).executeTakeFirst();
        return numUpdatedRows > 0n;
      }),

    remove: (id) =>
      database.transaction(async (tx) => {
        await tx.deleteFrom("resumes").where("id", "=", id).execute();
      }),

    removeExpired: (now, forgetBefore) =>
      database.transaction(async (tx) => {
        await tx.insertInto("expired_resumes").columns(["id", "owner", "expired_at"])
          .expression((query) =>
            query.selectFrom("resumes").select(["id", "owner", "expires_at"]).where("expires_at", "<=", now)
          )
          .onConflict((conflict) => conflict.column("id").doNothing()).execute();
        const { numDeletedRows } = await tx.deleteFrom("resumes").where("expires_at", "<=", now)
          .executeTakeFirst();
        await tx.deleteFrom("expired_resumes").where("expired_at", "<", forgetBefore).execute();
        return Number(numDeletedRows);
      }),
  };
}

/** PostgreSQL refuses U+0000 and lone surrogates; a space and U+FFFD keep every offset where it was. */
function storable(text: string): string {
  return text.replaceAll("\0", " ").toWellFormed();
}
