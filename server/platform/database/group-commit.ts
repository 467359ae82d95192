/** Lets writers that come at the same moment share one commit: each waits for the disk, but only once for all. */
import { setImmediate } from "node:timers";
import { sql } from "kysely";
import type { Tx } from "./database.ts";

export interface GroupCommit {
  /**
   * Runs `work` in a write transaction that it may share with others. Resolves after the commit.
   * A thrown error takes back what `work` wrote, and nothing of the others, and is thrown on.
   */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Resolves when nobody waits any more. */
  idle(): Promise<void>;
}

interface Waiting {
  work(tx: Tx): Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** A group ends after this time: whoever came first should not wait for all who came later. */
const LONGEST_GROUP_MS = 10;

/** What the work of one writer came to; told to it only once the commit stands. */
type Outcome = () => void;

async function runOne(tx: Tx, { work, resolve, reject }: Waiting): Promise<Outcome> {
  await sql`savepoint writer`.execute(tx);
  try {
    const value = await work(tx);
    await sql`release writer`.execute(tx);
    return () => resolve(value);
  } catch (error) {
    try {
      await sql`rollback to writer`.execute(tx);
      await sql`release writer`.execute(tx);
    } catch {
      // A full disk, for one, ends the whole transaction: then its reason is everybody's.
      throw error;
    }
    return () => reject(error);
  }
}

/**
 * @param transaction runs work between `begin` and `commit`, and rolls back what throws
 */
export function createGroupCommit(
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
): GroupCommit {
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  /** One alone needs no savepoint. */
  async function runAlone({ work, resolve, reject }: Waiting): Promise<void> {
    await transaction(work).then(resolve, reject);
  }

  async function runGroup(): Promise<void> {
    const taken: Waiting[] = [];
    try {
      const outcomes = await transaction(async (tx) => {
        const until = performance.now() + LONGEST_GROUP_MS;
        const settled: Outcome[] = [];
        // Also those who come while the group is at work.
        for (
          let next = waiting.shift();
          next;
          next = performance.now() < until ? waiting.shift() : undefined
        ) {
          taken.push(next);
          settled.push(await runOne(tx, next));
        }
        return settled;
      });
      for (const tell of outcomes) tell();
    } catch (error) {
      // Neither began nor committed: of nobody's work anything stands.
      for (const { reject } of taken) reject(error);
      // Not even begun (locked by another process): the first is told, the next one tries anew.
      if (taken.length === 0) waiting.shift()?.reject(error);
    }
  }

  async function serve(): Promise<void> {
    // A turn of the event loop: until then everybody whose request has arrived gets here, too.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const [only] = waiting.length === 1 ? waiting.splice(0) : [];
      await (only ? runAlone(only) : runGroup());
    }
    running = null;
  }

  return {
    run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      waiting.push({ work: work, resolve: (value) => resolve(value as T), reject });
      running ??= serve();
      return promise;
    },
    async idle() {
      await running;
    },
  };
}
