/** Append-only logs, one stream each: appended with the expected sequence, read from a sequence. */
import type { Database, Reader, Tx } from "../database/database.ts";
import type { WakeSignal } from "./wake-signal.ts";

export interface StoredEvent {
  sequence: number;
  at: Date;
  type: string;
  /** As it was appended: plain JSON. */
  data: unknown;
}

export interface NewEvent {
  type: string;
  data: unknown;
}

/** Somebody else appended first: read again and decide anew. */
export class SequenceConflict extends Error {
  override readonly name = "SequenceConflict";
  constructor(readonly stream: string, readonly expected: number, readonly actual: number) {
    super(`${stream} stands at ${actual}, not at ${expected}`);
  }
}

export interface EventLog {
  /**
   * Appends in one transaction, together with `also` (view rows, keys, drafts), then wakes the followers.
   * @param expected sequence of the newest event the decision was based on; 0 for a new stream
   * @returns sequence of the last appended event
   * @throws SequenceConflict when the stream has moved on; nothing is kept then, nor when `also` throws
   */
  append(
    stream: string,
    expected: number,
    events: readonly NewEvent[],
    also?: (tx: Tx, sequence: number) => Promise<void>,
  ): Promise<number>;
  /** Events after `after` in order. */
  read(stream: string, after?: number): Promise<StoredEvent[]>;
  readonly signal: WakeSignal;
}

async function newestSequence(reader: Reader, stream: string): Promise<number> {
  const row = await reader.selectFrom("events").select("sequence").where("stream", "=", stream)
    .orderBy("sequence", "desc").limit(1).executeTakeFirst();
  return Number(row?.sequence ?? 0);
}

function isUniqueViolation(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  // 1555 is SQLITE_CONSTRAINT_PRIMARYKEY, 2067 SQLITE_CONSTRAINT_UNIQUE, 23505 PostgreSQL's unique_violation.
  return errcode === 1555 || errcode === 2067 || code === "23505";
}

export function createEventLog(
  { database, signal, now = Date.now }: { database: Database; signal: WakeSignal; now?: () => number },
): EventLog {
  return {
    signal,
    async append(stream, expected, events, also) {
      if (events.length === 0) throw new Error("append needs at least one event");
      const last = expected + events.length;
      const at = now();
      try {
        await database.transaction(async (tx) => {
          const actual = await newestSequence(tx, stream);
          if (actual !== expected) throw new SequenceConflict(stream, expected, actual);
          await tx.insertInto("events").values(events.map((event, index) => ({
            stream,
            sequence: expected + index + 1,
            type: event.type,
            data: JSON.stringify(event.data),
            at,
          }))).execute();
          await also?.(tx, last);
        });
      } catch (error) {
        // Two writers on PostgreSQL both see the old sequence; the primary key lets only one of them through.
        if (isUniqueViolation(error)) {
          const actual = await newestSequence(database.read, stream);
          if (actual !== expected) throw new SequenceConflict(stream, expected, actual);
        }
        throw error;
      }
      signal.wake(stream);
      return last;
    },
    async read(stream, after = 0) {
      const rows = await database.read.selectFrom("events").selectAll()
        .where("stream", "=", stream).where("sequence", ">", after).orderBy("sequence").execute();
      return rows.map((row) => ({
        sequence: Number(row.sequence),
        at: new Date(Number(row.at)),
        type: row.type,
        data: JSON.parse(row.data),
      }));
    },
  };
}
