/** Makes a set from where its log stands: reads, chooses skills, then batch by batch finds sources and writes. */
import { chooseStage } from "./choose-stage.ts";
import { createEventQueue } from "./event-queue.ts";
import { inFlight } from "./in-flight.ts";
import type { PlannedSkill, SetEvent } from "./set-events.ts";
import { costOf } from "./set-cost.ts";
import { questionCountOf } from "./set-state.ts";
import type { LoadedSet } from "./set-store.ts";
import { writeStage } from "./write-stage.ts";
import type { Run, Workshop } from "./workshop.ts";

/** Thrown within a run when the log says that it is over: cancelled or finished elsewhere. */
class SetOver extends Error {
  override readonly name = "SetOver";
}

/**
 * Resolves when the set is finished, cancelled or gone, or when the signal fires; what is not finished then is
 * continued by whoever takes it up. @throws what broke the work: nothing that a provider did
 */
export async function runSet(w: Workshop, id: string, stopping: AbortSignal): Promise<void> {
  const set = await w.store.loadAny(id);
  if (!set || set.folded.finished) return;
  const over = new AbortController();
  const signal = AbortSignal.any([stopping, over.signal]);
  const queue = createEventQueue<SetEvent>();
  const keeping = keepEvents(w, id, queue.batches()).catch((error) => {
    over.abort();
    throw error;
  });
  const run: Run = {
    id,
    owner: set.owner,
    settings: set.folded.started.settings,
    signal,
    emit: (event) => queue.push(event),
    taken: set.folded.skills?.flatMap(({ questions }) => questions.map(({ text }) => text)) ?? [],
    quoted: new Set(),
    used: new Map(),
    named: new Set(),
    spent: new Set(),
  };
  // Both are waited for, whichever fails first: nothing of a run may outlive it.
  const [worked, kept] = await Promise.allSettled([
    produce(w, run, set).finally(() => queue.close()),
    keeping,
  ]);
  if (kept.status === "rejected" && !(kept.reason instanceof SetOver)) throw kept.reason;
  if (worked.status === "rejected" && !signal.aborted) throw worked.reason;
  await logCost(w, id);
}

async function logCost(w: Workshop, id: string): Promise<void> {
  const folded = (await w.store.loadAny(id))?.folded;
  if (!folded?.finished) return;
  const { byModel: _byModel, ...cost } = costOf(folded.uses, folded.cachedParts);
  w.log.info("Question set finished", {
    set: id,
    outcome: folded.finished.outcome,
    questions: questionCountOf(folded),
    ...cost,
  });
}

async function keepEvents(w: Workshop, id: string, batches: AsyncIterable<SetEvent[]>): Promise<void> {
  for await (const events of batches) {
    await w.store.change(id, ({ folded }) => {
      if (folded.finished) throw new SetOver();
      return events;
    });
  }
}

async function produce(w: Workshop, run: Run, set: LoadedSet): Promise<void> {
  const planned = set.folded.skills ?? await chooseStage(w, run);
  if (planned === null || run.signal.aborted) return;
  run.named = new Set(planned.map(({ skill }) => skill));
  const settled = new Set(
    set.folded.skills?.filter(({ state }) => state === "done" || state === "failed").map(({ skill }) =>
      skill
    ),
  );
  const open = planned.filter(({ skill }) => !settled.has(skill));
  const limit = w.limits.maxConcurrentBatches;
  let failed = 0;
  await inFlight(limit, batchesOf(open, run.settings.batchSize), run.signal, async (batch) => {
    failed += await writeStage(w, run, batch);
  });
  if (run.signal.aborted) return;
  run.emit({ type: "finished", outcome: "completed", message: closingOf(planned.length, failed) });
}

/** In the order of the evidence, so that what matters most is there first. */
export function batchesOf(skills: readonly PlannedSkill[], size: number): PlannedSkill[][] {
  return Array.from(
    { length: Math.ceil(skills.length / size) },
    (_, index) => skills.slice(index * size, (index + 1) * size),
  );
}

function closingOf(skills: number, failed: number): string {
  const all = skills === 1
    ? "The questions for one skill are ready."
    : `The questions for ${skills} skills are ready.`;
  if (failed === 0) return all;
  return failed === 1
    ? "The questions are ready, except for one skill; you can ask for that one again."
    : `The questions are ready, except for ${failed} skills; you can ask for those again.`;
}
