/** The rows of resumes and the tombstones of expired ones: only queries. */
import type { Owner } from "../owner.ts";
import type { Database } from "../platform/database/database.ts";
import type { Corrections } from "./corrections.ts";
import type { RoleRequest } from "./compare-with-role.ts";
import type { ReadScan } from "./read-scan.ts";
import type { Resume, SkillGaps } from "./resumes.ts";

/** As it was read, without any correction. */
export type BareResume = Omit<Resume, "corrections" | "asRead" | "pictures">;

export interface StoredResume {
  owner: Owner;
  resume: BareResume;
  corrections: Corrections | null;
  /** Null without a role, and for rows from before it was kept. */
  roleRequest: RoleRequest | null;
}

/** A scan to be kept until its pictures were read. */
export interface KeptScan {
  document: Uint8Array;
  pages: number;
  pagesLeftOut: number;
}

export type ResumeSummary = Pick<Resume, "id" | "fileName" | "createdAt" | "expiresAt">;

export interface ResumeStore {
  add(
    owner: Owner,
    resume: BareResume,
    more?: { roleRequest?: RoleRequest | null; scan?: KeptScan | undefined },
  ): Promise<void>;
  /** Also one that has expired and was not swept yet. */
  find(id: string): Promise<StoredResume | null>;
  /** Whom an expired resume belonged to; null when there is no tombstone. */
  findExpired(id: string): Promise<{ owner: Owner } | null>;
  /** Not expired at `now`, newest first. */
  list(owner: Owner, now: number): Promise<ResumeSummary[]>;
  /** @returns false when the row is gone */
  setSkillGaps(id: string, skillGaps: SkillGaps, roleRequest?: RoleRequest): Promise<boolean>;
  /** Corrections and the gaps that follow from them, together. @returns false when the row is gone */
  setCorrections(
    id: string,
    corrections: Corrections | null,
    skillGaps: SkillGaps | null,
  ): Promise<boolean>;
  /** What was read from a scan takes the place of what was read before, and the file is let go. */
  setReading(
    id: string,
    read: ReadScan,
    follows: { corrections: Corrections | null; skillGaps: SkillGaps | null },
  ): Promise<void>;
  remove(id: string): Promise<void>;
  /** Deletes what expired by `now`, leaves tombstones, deletes tombstones from before `forgetBefore`. */
  removeExpired(now: number, forgetBefore: number): Promise<number>;
}

export function createResumeStore(database: Database): ResumeStore {
  return {
    add: (owner, resume, { roleRequest = null, scan } = {}) =>
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
          corrections: null,
          role_request: roleRequest && JSON.stringify(roleRequest),
        }).execute();
        if (!scan) return;
        await tx.insertInto("picture_readings").values({
          resume_id: resume.id,
          state: "offered",
          pages: scan.pages,
          pages_left_out: scan.pagesLeftOut,
          pages_done: 0,
          attempts: 0,
          requested_at: null,
          lease_until: null,
          confidence_percent: null,
          problem: null,
          document: scan.document,
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
        corrections: row.corrections === null ? null : JSON.parse(row.corrections),
        roleRequest: row.role_request === null ? null : JSON.parse(row.role_request),
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

    setSkillGaps: (id, skillGaps, roleRequest) =>
      database.transaction(async (tx) => {
        const { numUpdatedRows } = await tx.updateTable("resumes")
          .set({
            skill_gaps: JSON.stringify(skillGaps),
            ...(roleRequest ? { role_request: JSON.stringify(roleRequest) } : {}),
          }).where("id", "=", id).executeTakeFirst();
        return numUpdatedRows > 0n;
      }),

    setCorrections: (id, corrections, skillGaps) =>
      database.transaction(async (tx) => {
        const { numUpdatedRows } = await tx.updateTable("resumes")
          .set({
            corrections: corrections && JSON.stringify(corrections),
            skill_gaps: skillGaps && JSON.stringify(skillGaps),
          }).where("id", "=", id).executeTakeFirst();
        return numUpdatedRows > 0n;
      }),

    setReading: (id, read, { corrections, skillGaps }) =>
      database.transaction(async (tx) => {
        const { numUpdatedRows } = await tx.updateTable("picture_readings")
          .set({
            state: "done",
            document: null,
            pages_done: read.pagesRead,
            confidence_percent: Math.round(read.confidence * 100),
            problem: null,
            lease_until: null,
          }).where("resume_id", "=", id).where("state", "=", "reading").executeTakeFirst();
        // Two processes may have read the same scan: the first one's reading stands.
        if (numUpdatedRows === 0n) return;
        await tx.updateTable("resumes").set({
          text: storable(read.text),
          profile: JSON.stringify(read.profile),
          parse_report: JSON.stringify(read.parseReport),
          corrections: corrections && JSON.stringify(corrections),
          skill_gaps: skillGaps && JSON.stringify(skillGaps),
        }).where("id", "=", id).execute();
      }),

    remove: (id) =>
      database.transaction(async (tx) => {
        await tx.deleteFrom("picture_readings").where("resume_id", "=", id).execute();
        await tx.deleteFrom("resumes").where("id", "=", id).execute();
      }),

    removeExpired: (now, forgetBefore) =>
      database.transaction(async (tx) => {
        await tx.insertInto("expired_resumes").columns(["id", "owner", "expired_at"])
          .expression((query) =>
            query.selectFrom("resumes").select(["id", "owner", "expires_at"]).where("expires_at", "<=", now)
          )
          .onConflict((conflict) => conflict.column("id").doNothing()).execute();
        await tx.deleteFrom("picture_readings")
          .where(
            "resume_id",
            "in",
            (query) => query.selectFrom("resumes").select("id").where("expires_at", "<=", now),
          )
          .execute();
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
