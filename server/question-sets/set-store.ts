/** The only file that runs queries for question sets: the log, the row that lists show, and who is at work. */
import { mayAccess, type Owner } from "../owner.ts";
import type { Database } from "../platform/database/database.ts";
import { type EventLog, SequenceConflict, type StoredEvent } from "../platform/events/event-log.ts";
import type { LoggedSetEvent, SetEvent, SetOriginKind } from "./set-events.ts";
import type { SetState, SetSummary } from "./question-sets.ts";
import { setMissing } from "./refusals.ts";
import { SET_LIMITS } from "./set-limits.ts";
import { applyEvent, type FoldedSet, foldSet, stateOf, summaryOf } from "./set-state.ts";

export interface LoadedSet {
  id: string;
  owner: Owner;
  folded: FoldedSet;
}

export interface NewSet {
  id: string;
  owner: Owner;
  /** JSON of what it is made from. */
  material: string | null;
  /** What the program that started it calls itself. */
  clientId: string | null;
  events: readonly SetEvent[];
}

export interface SetStore {
  /** Keeps a new set with its first events. */
  create(set: NewSet): Promise<LoadedSet>;
  /** @throws DomainError `set-missing`, also for a foreign id */
  load(owner: Owner, id: string): Promise<LoadedSet>;
  /** For the worker, which acts for nobody's request; null when it was removed. */
  loadAny(id: string): Promise<LoadedSet | null>;
  /**
   * Appends what `decide` makes of the newest state, row and log together; decides anew when somebody else was
   * faster. An empty decision appends nothing.
   * @throws whatever `decide` throws; DomainError `set-missing` when the set is gone
   */
  change(id: string, decide: (set: LoadedSet) => readonly SetEvent[]): Promise<LoadedSet>;
  /** Events after a sequence, in order. */
  events(id: string, after: number): Promise<LoggedSetEvent[]>;
  /** What it is made from; null once that was let go. */
  material(id: string): Promise<string | null>;
  list(owner: Owner): Promise<SetSummary[]>;
  /** All of an owner, and those among them that are in work. */
  count(owner: Owner): Promise<{ kept: number; working: number }>;
  /** Id of the newest set that this client of the owner started. */
  latestOf(owner: Owner, clientId: string): Promise<string | null>;
  remove(id: string): Promise<void>;
  /** Ids that wait for somebody to work on them. */
  unattended(now: number): Promise<string[]>;
  /** Takes or renews the right to work on it. @returns false when somebody else has it or there is nothing to do */
  lease(id: string, holder: string, now: number, until: number): Promise<boolean>;
  release(id: string, holder: string): Promise<void>;
}

/** Others write to the same log now and then; so many in a row are a fault. */
const ATTEMPTS = 20;
/** Sets whose folded log is kept in memory, the least used one going first. */
const CACHE_SIZE = 200;
const ID = /^[\w-]{8,64}$/;

export const streamOf = (id: string) => `question-set:${id}`;

export function createSetStore({ database, eventLog }: { database: Database; eventLog: EventLog }): SetStore {
  const cache = new Map<string, LoadedSet>();

  function remember(set: LoadedSet): void {
    cache.delete(set.id);
    cache.set(set.id, set);
    for (const oldest of cache.keys()) {
      if (cache.size <= CACHE_SIZE) break;
      cache.delete(oldest);
    }
  }

  /** Brings what is remembered up to date: only new events are read. */
  async function loadAny(id: string): Promise<LoadedSet | null> {
    if (!ID.test(id)) return null;
    const known = cache.get(id);
    if (known) {
      const row = await database.read.selectFrom("question_sets").select("sequence").where("id", "=", id)
        .executeTakeFirst();
      if (!row) {
        cache.delete(id);
        return null;
      }
      if (Number(row.sequence) > known.folded.sequence) {
        for (const event of await readEvents(id, known.folded.sequence)) {
          // Two who load at once must not apply an event twice.
          if (event.sequence === known.folded.sequence + 1) applyEvent(known.folded, event);
        }
      }
      remember(known);
      return known;
    }
    const row = await database.read.selectFrom("question_sets").select("owner").where("id", "=", id)
      .executeTakeFirst();
    if (!row) return null;
    const set: LoadedSet = { id, owner: row.owner as Owner, folded: foldSet(await readEvents(id, 0)) };
    remember(set);
    return set;
  }

  async function readEvents(id: string, after: number): Promise<LoggedSetEvent[]> {
    return (await eventLog.read(streamOf(id), after)).map(logged);
  }

  return {
    async create({ id, owner, material, clientId, events }) {
      const at = new Date();
      const folded = foldSet(events.map((event, index) => ({ ...event, sequence: index + 1, at })));
      await eventLog.append(streamOf(id), 0, events.map(stored), async (tx) => {
        await tx.insertInto("question_sets").values({
          id,
          owner,
          title: folded.started.title,
          origin: folded.started.origin,
          material,
          client_id: clientId,
          created_at: at.getTime(),
          lease_holder: null,
          lease_until: null,
          ...columnsOf(folded),
        }).execute();
      });
      const set = await loadAny(id);
      if (!set) throw setMissing();
      return set;
    },

    async load(owner, id) {
      const set = await loadAny(id);
      if (!set || !mayAccess(owner, set.owner)) throw setMissing();
      return set;
    },

    loadAny,

    async change(id, decide) {
      for (let attempt = 1;; attempt += 1) {
        const set = await loadAny(id);
        if (!set) throw setMissing();
        const expected = set.folded.sequence;
        const events = decide(set);
        if (events.length === 0) return set;
        const at = new Date();
        // The row is a fold of the log with these events in it.
        const next = structuredClone(set.folded);
        events.forEach((event, index) => applyEvent(next, { ...event, sequence: expected + index + 1, at }));
        try {
          await eventLog.append(streamOf(id), expected, events.map(stored), async (tx) => {
            const result = await tx.updateTable("question_sets").set({
              ...columnsOf(next),
              // Once the skills are chosen, or nobody will choose any, what it is made from has served.
              ...(next.skills || next.finished ? { material: null } : {}),
            }).where("id", "=", id).executeTakeFirst();
            if (Number(result.numUpdatedRows) === 0) throw setMissing();
          });
          return await loadAny(id) ?? set;
        } catch (error) {
          if (!(error instanceof SequenceConflict) || attempt === ATTEMPTS) throw error;
        }
      }
    },

    events: readEvents,

    async material(id) {
      const row = await database.read.selectFrom("question_sets").select("material").where("id", "=", id)
        .executeTakeFirst();
      return row?.material ?? null;
    },

    async list(owner) {
      // An id is all that protects a set that belongs to no one: a list would give the ids away.
      if (owner === "open") return [];
      const rows = await database.read.selectFrom("question_sets").selectAll().where("owner", "=", owner)
        .orderBy("created_at", "desc").limit(SET_LIMITS.kept).execute();
      return rows.map((row) => ({
        id: row.id,
        title: row.title,
        origin: row.origin as SetOriginKind,
        state: row.state as SetState,
        skillCount: Number(row.skill_count),
        questionCount: Number(row.question_count),
        createdAt: new Date(Number(row.created_at)),
        finishedAt: row.finished_at === null ? null : new Date(Number(row.finished_at)),
        sequence: Number(row.sequence),
      }));
    },

    async count(owner) {
      const rows = await database.read.selectFrom("question_sets")
        .select(({ fn }) => ["state", fn.countAll().as("count")])
        .where("owner", "=", owner).groupBy("state").execute();
      const total = (counted: typeof rows) => counted.reduce((sum, { count }) => sum + Number(count), 0);
      return { kept: total(rows), working: total(rows.filter(({ state }) => state === "working")) };
    },

    async latestOf(owner, clientId) {
      const row = await database.read.selectFrom("question_sets").select("id")
        .where("owner", "=", owner).where("client_id", "=", clientId)
        .orderBy("created_at", "desc").limit(1).executeTakeFirst();
      return row?.id ?? null;
    },

    async remove(id) {
      await database.transaction(async (tx) => {
        await tx.deleteFrom("events").where("stream", "=", streamOf(id)).execute();
        await tx.deleteFrom("question_sets").where("id", "=", id).execute();
      });
      cache.delete(id);
      eventLog.signal.wake(streamOf(id));
      await database.eraseDeleted?.();
    },

    async unattended(now) {
      const rows = await database.read.selectFrom("question_sets").select("id").where("state", "=", "working")
        .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<", now)]))
        .orderBy("created_at").execute();
      return rows.map(({ id }) => id);
    },

    async lease(id, holder, now, until) {
      return await database.transaction(async (tx) => {
        const result = await tx.updateTable("question_sets").set({ lease_holder: holder, lease_until: until })
          .where("id", "=", id).where("state", "=", "working")
          .where((where) =>
            where.or([
              where("lease_until", "is", null),
              where("lease_until", "<", now),
              where("lease_holder", "=", holder),
            ])
          ).executeTakeFirst();
        return Number(result.numUpdatedRows) > 0;
      });
    },

    async release(id, holder) {
      await database.transaction(async (tx) => {
        await tx.updateTable("question_sets").set({ lease_holder: null, lease_until: null })
          .where("id", "=", id).where("lease_holder", "=", holder).execute();
      });
    },
  };
}

function columnsOf(folded: FoldedSet) {
  const { skillCount, questionCount, finishedAt, sequence } = summaryOf("", folded);
  return {
    state: stateOf(folded),
    skill_count: skillCount,
    question_count: questionCount,
    finished_at: finishedAt?.getTime() ?? null,
    sequence,
  };
}

function stored(event: SetEvent): { type: string; data: unknown } {
  const { type, ...data } = event;
  return { type, data };
}

function logged({ type, data, sequence, at }: StoredEvent): LoggedSetEvent {
  return { ...(data as Record<string, unknown>), type, sequence, at } as LoggedSetEvent;
}
