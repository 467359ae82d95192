/** Keeps finished parts and fetched pages for a while, by a hash of everything they depend on: only queries. */
import { createHash } from "node:crypto";
import type { Clock } from "../platform/clock.ts";
import type { Database } from "../platform/database/database.ts";
import type { PageCache } from "../platform/fetch/page-cache.ts";

export interface WorkCache extends PageCache {
  /** Deletes what is too old. @returns how many */
  removeExpired(): Promise<number>;
}

/** Names a part by all that it depends on; whoever reads the table learns nothing from it. */
export function cacheKey(kind: string, ...parts: readonly unknown[]): string {
  return `${kind} ${createHash("sha256").update(JSON.stringify(parts), "utf8").digest("base64url")}`;
}

export function createWorkCache({ database, clock }: { database: Database; clock: Clock }): WorkCache {
  const now = () => clock.now().getTime();
  return {
    async get(key) {
      const row = await database.read.selectFrom("question_set_cache").select("value")
        .where("key", "=", key).where("expires_at", ">", now()).executeTakeFirst();
      return row?.value ?? null;
    },
    async set(key, value, keepMs) {
      // PostgreSQL refuses the null character in text.
      const row = { key, value: value.replaceAll("\0", " "), expires_at: now() + keepMs };
      await database.transaction(async (tx) => {
        await tx.insertInto("question_set_cache").values(row)
          .onConflict((conflict) => conflict.column("key").doUpdateSet(row)).execute();
      });
    },
    async removeExpired() {
      return await database.transaction(async (tx) => {
        const result = await tx.deleteFrom("question_set_cache").where("expires_at", "<=", now())
          .executeTakeFirst();
        return Number(result.numDeletedRows);
      });
    },
  };
}
