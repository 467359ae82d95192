/** The only file that runs queries for interviews: events, the status row, keys, drafts and refused answers. */
import { mayAccess, type Owner } from "../owner.ts";
import type { Database, Tx } from "../platform/database/database.ts";
import type { EventLog } from "../platform/events/event-log.ts";
import type { InterviewEvent, Logged } from "./interview-events.ts";
import { type FoldedInterview, foldInterview } from "./interview-state.ts";
import { readStatus, rowOf } from "./interview-row.ts";
import type { SavedDraft } from "./interview-view.ts";
import type { InterviewStatus } from "./interviews.ts";
import { interviewMissing } from "./refusals.ts";
import { streamOf } from "./workings.ts";

export interface LoadedInterview {
  id: string;
  owner: Owner;
  state: FoldedInterview;
  /** The whole log in order. */
  events: readonly Logged<InterviewEvent>[];
}

/** An acknowledged submission key. */
export interface Submission {
  key: string;
  sequence: number;
  index: number;
  part: number;
  text: string;
}

export interface RefusedAnswer {
  key: string;
  index: number;
  part: number;
  text: string;
}

export interface AskedBefore {
  interviewId: string;
  questionId: string;
  text: string;
}

export interface InterviewLog {
  /** @throws DomainError `interview-missing`, also for a foreign id */
  load(owner: Owner, id: string): Promise<LoadedInterview>;
  /** For the interviewer's own work, which belongs to nobody's request. */
  loadAny(id: string): Promise<LoadedInterview | null>;
  /** Appends the first events and creates the row. */
  create(id: string, owner: Owner, events: readonly InterviewEvent[]): Promise<number>;
  /**
   * Appends to what `from` shows and updates the row, the keys and the list of asked questions in one
   * transaction, with what `write` adds. An answer clears the saved drafts.
   * @throws SequenceConflict when the log has moved on
   */
  append(
    from: LoadedInterview,
    events: readonly InterviewEvent[],
    along?: { submission?: Submission | undefined; write?: (tx: Tx) => Promise<void> },
  ): Promise<number>;
  submission(id: string, key: string): Promise<Submission | null>;
  keepRefused(id: string, refused: RefusedAnswer): Promise<void>;
  saveDraft(id: string, index: number, part: number, text: string): Promise<void>;
  drafts(id: string): Promise<SavedDraft[]>;
  /** One row. @throws DomainError `interview-missing`, also for a foreign id */
  status(owner: Owner, id: string): Promise<InterviewStatus>;
  list(owner: Owner): Promise<InterviewStatus[]>;
  /** What this owner was asked in all interviews, the newest first. */
  askedBefore(owner: Owner): Promise<AskedBefore[]>;
  /** Deletes every row of it in one transaction with `also`, and makes them unreadable in the files. */
  remove(id: string, also: (tx: Tx) => Promise<void>): Promise<void>;
  /** Ids whose turn was left unfinished. */
  thinking(): Promise<string[]>;
}

/** Interviews whose folded log is kept in memory; each is checked against the log before use. */
const CACHE_SIZE = 500;
/** More than the bank holds would not change a choice. */
const ASKED_BEFORE_LIMIT = 1_000;
const LIST_LIMIT = 200;

const TIMED = new Set<InterviewEvent["type"]>(["started", "paused", "resumed", "finished"]);

/** @param clock milliseconds since 1970 */
export function createInterviewLog(
  { database, eventLog, clock }: { database: Database; eventLog: EventLog; clock: () => number },
): InterviewLog {
  const cache = new Map<string, LoadedInterview>();

  function remember(loaded: LoadedInterview): void {
    const known = cache.get(loaded.id);
    if (known && known.state.sequence > loaded.state.sequence) return;
    cache.delete(loaded.id);
    cache.set(loaded.id, loaded);
    for (const oldest of cache.keys()) {
      if (cache.size <= CACHE_SIZE) break;
      cache.delete(oldest);
    }
  }

  async function ownerOf(id: string): Promise<Owner | null> {
    const row = await database.read.selectFrom("interviews").select("owner").where("id", "=", id)
      .executeTakeFirst();
    return row ? row.owner as Owner : null;
  }

  async function loadAny(id: string): Promise<LoadedInterview | null> {
    const known = cache.get(id);
    const owner = known?.owner ?? await ownerOf(id);
    if (!owner) return null;
    const stored = await eventLog.read(streamOf(id), known?.state.sequence ?? 0);
    if (known && stored.length === 0) return known;
    const added = stored.map(({ sequence, at, data }) => ({ sequence, at, event: data as InterviewEvent }));
    const state = foldInterview(known?.state ?? null, added);
    if (!state) return null;
    const loaded = { id, owner, state, events: [...known?.events ?? [], ...added] };
    remember(loaded);
    return loaded;
  }

  /** The events of one append share their time; the row must show the very time that the log shows. */
  async function timeOf(tx: Tx, id: string, sequence: number): Promise<Date> {
    const row = await tx.selectFrom("events").select("at")
      .where("stream", "=", streamOf(id)).where("sequence", "=", sequence).executeTakeFirstOrThrow();
    return new Date(Number(row.at));
  }

  async function noteAsked(
    tx: Tx,
    id: string,
    owner: Owner,
    events: readonly InterviewEvent[],
  ): Promise<void> {
    // Whoever knows the id is no one in particular: there is no "earlier interview" to compare with.
    if (owner === "open") return;
    const asked = events.filter((event) => event.type === "question-asked");
    if (asked.length === 0) return;
    await tx.insertInto("asked_questions").values(asked.map(({ question }) => ({
      owner,
      interview_id: id,
      question_id: question.id,
      text: question.text,
      at: clock(),
    }))).execute();
  }

  function number(from: number, at: Date, events: readonly InterviewEvent[]): Logged<InterviewEvent>[] {
    return events.map((event, offset) => ({ sequence: from + offset + 1, at, event }));
  }

  return {
    async load(owner, id) {
      const loaded = await loadAny(id);
      if (!loaded || !mayAccess(owner, loaded.owner)) throw interviewMissing();
      return loaded;
    },
    loadAny,
    create(id, owner, events) {
      return eventLog.append(
        streamOf(id),
        0,
        events.map((event) => ({ type: event.type, data: event })),
        async (tx, sequence) => {
          const state = foldInterview(null, number(0, await timeOf(tx, id, sequence), events));
          if (!state) throw new Error("an interview needs its first event");
          await tx.insertInto("interviews").values({
            id,
            owner,
            resume_id: state.started.resumeId,
            mode: state.started.mode,
            job_role: state.started.jobRole,
            total_questions: state.started.totalQuestions,
            assessment: state.started.assessment ? 1 : 0,
            started_at: state.startedAt.getTime(),
            ...rowOf(id, state),
          }).execute();
          await noteAsked(tx, id, owner, events);
        },
      );
    },
    append(from, events, { submission, write } = {}) {
      const { id, owner } = from;
      return eventLog.append(
        streamOf(id),
        from.state.sequence,
        events.map((event) => ({ type: event.type, data: event })),
        async (tx, sequence) => {
          const at = events.some((event) => TIMED.has(event.type))
            ? await timeOf(tx, id, sequence)
            : new Date(clock());
          const state = foldInterview(from.state, number(from.state.sequence, at, events));
          if (!state) throw new Error("an interview needs its first event");
          await tx.updateTable("interviews").set(rowOf(id, state)).where("id", "=", id).execute();
          if (submission) {
            await tx.insertInto("submissions").values({
              interview_id: id,
              key: submission.key,
              sequence: submission.sequence,
              question_index: submission.index,
              part: submission.part,
              text: submission.text,
            }).execute();
          }
          if (events.some((event) => event.type === "answer-given")) {
            await tx.deleteFrom("drafts").where("interview_id", "=", id).execute();
          }
          await noteAsked(tx, id, owner, events);
          await write?.(tx);
        },
      );
    },
    async submission(id, key) {
      const row = await database.read.selectFrom("submissions").selectAll()
        .where("interview_id", "=", id).where("key", "=", key).executeTakeFirst();
      return row
        ? {
          key: row.key,
          sequence: Number(row.sequence),
          index: Number(row.question_index),
          part: Number(row.part),
          text: row.text,
        }
        : null;
    },
    async keepRefused(id, { key, index, part, text }) {
      await database.transaction(async (tx) => {
        const same = await tx.selectFrom("conflicts").select("key").where("interview_id", "=", id)
          .where("question_index", "=", index).where("part", "=", part).where("text", "=", text)
          .executeTakeFirst();
        if (same) return;
        await tx.insertInto("conflicts")
          .values({ interview_id: id, key, question_index: index, part, text, at: clock() }).execute();
      });
    },
    async saveDraft(id, index, part, text) {
      const saved_at = clock();
      await database.transaction(async (tx) => {
        await tx.insertInto("drafts")
          .values({ interview_id: id, question_index: index, part, text, saved_at })
          .onConflict((conflict) =>
            conflict.columns(["interview_id", "question_index", "part"]).doUpdateSet({ text, saved_at })
          ).execute();
      });
    },
    async drafts(id) {
      const rows = await database.read.selectFrom("drafts").selectAll().where("interview_id", "=", id)
        .execute();
      return rows.map((row) => ({
        index: Number(row.question_index),
        part: Number(row.part),
        text: row.text,
        savedAt: Number(row.saved_at),
      }));
    },
    async status(owner, id) {
      const row = await database.read.selectFrom("interviews").selectAll().where("id", "=", id)
        .executeTakeFirst();
      if (!row || !mayAccess(owner, row.owner as Owner)) throw interviewMissing();
      return readStatus(row, clock());
    },
    async list(owner) {
      // An id is all that protects an interview that belongs to no one: a list would give the ids away.
      if (owner === "open") return [];
      const rows = await database.read.selectFrom("interviews").selectAll().where("owner", "=", owner)
        .orderBy("started_at", "desc").limit(LIST_LIMIT).execute();
      const now = clock();
      return rows.map((row) => readStatus(row, now));
    },
    async askedBefore(owner) {
      if (owner === "open") return [];
      const rows = await database.read.selectFrom("asked_questions")
        .select(["interview_id", "question_id", "text"]).where("owner", "=", owner)
        .orderBy("at", "desc").limit(ASKED_BEFORE_LIMIT).execute();
      return rows.map((row) => ({
        interviewId: row.interview_id,
        questionId: row.question_id,
        text: row.text,
      }));
    },
    async remove(id, also) {
      await database.transaction(async (tx) => {
        await tx.deleteFrom("events").where("stream", "=", streamOf(id)).execute();
        await tx.deleteFrom("interviews").where("id", "=", id).execute();
        for (const table of ["submissions", "drafts", "conflicts", "asked_questions"] as const) {
          await tx.deleteFrom(table).where("interview_id", "=", id).execute();
        }
        await also(tx);
      });
      cache.delete(id);
      await database.eraseDeleted?.();
    },
    async thinking() {
      const rows = await database.read.selectFrom("interviews").select("id").where("state", "=", "thinking")
        .execute();
      return rows.map((row) => row.id);
    },
  };
}
