/** Counts, hands out and deletes everything that is kept for one owner. */
import { DomainError } from "../errors.ts";
import type { Owner } from "../owner.ts";
import type { Holding } from "./practice.ts";
import { takeInInterviews } from "./take-in-interviews.ts";
import type { Workings } from "./workings.ts";

/** More than anybody has, so that an export leaves nothing out. */
const EVERY_ANSWER = 1_000_000;

export async function countHeld(w: Workings, owner: Owner): Promise<{ name: string; count: number }[]> {
  if (owner === "open") return [];
  await takeInInterviews(w, owner);
  const [interviews, answers, cards, stories] = await Promise.all([
    w.interviews.list(owner),
    w.answers.newest(owner, EVERY_ANSWER),
    w.cards.all(owner),
    w.stories.all(owner),
  ]);
  const others = await Promise.all(
    w.holdings.map(async ({ name, count }) => ({ name, count: await count(owner) })),
  );
  return [
    { name: "Interviews, with their reports", count: interviews.length },
    { name: "Answers to come back to", count: answers.length },
    { name: "Questions for review", count: cards.length },
    { name: "Stories", count: stories.length },
    ...others,
  ];
}

/** Plain data: dates become text in UTC when it is written as JSON. */
export async function exportHeld(w: Workings, owner: Owner): Promise<Record<string, unknown>> {
  const summaries = await takeInInterviews(w, owner);
  const list = owner === "open" ? [] : await w.interviews.list(owner);
  const [answers, cards, stories, timeZone] = await Promise.all([
    w.answers.newest(owner, EVERY_ANSWER),
    w.cards.all(owner),
    w.stories.all(owner),
    w.stories.timeZone(owner),
  ]);
  const interviews = [];
  for (const { id } of list) interviews.push({ id, log: await w.interviews.log(owner, id) });
  const others = await Promise.all(
    w.holdings.map(async ({ key, exportAll }) => [key, await exportAll(owner)] as const),
  );
  return {
    exportedAt: w.now(),
    timeZone,
    interviews,
    levelsPerInterview: summaries,
    answers,
    reviewCards: cards,
    stories,
    ...Object.fromEntries(others),
  };
}

/** Lists have limits: what was beyond comes into view as the rest goes. @throws Error when nothing goes any more */
async function emptyHolding(holding: Holding, owner: Owner): Promise<void> {
  for (let left = await holding.count(owner); left > 0;) {
    await holding.removeAll(owner);
    const now = await holding.count(owner);
    if (now >= left) throw new Error(`${holding.key} could not be deleted`);
    left = now;
  }
}

/** Interviews go one by one, each with all that came from it; what remains goes together. */
export async function forgetEverything(w: Workings, owner: Owner): Promise<void> {
  if (owner === "open") return;
  for (;;) {
    // The list has a limit; what was beyond it comes into view as the newest go.
    const list = await w.interviews.list(owner);
    if (list.length === 0) break;
    for (const { id } of list) {
      try {
        await w.reports.remove(owner, id);
      } catch (error) {
        // Deleted in another tab since it was listed.
        if (!(error instanceof DomainError && error.kind === "missing")) throw error;
      }
    }
  }
  for (const holding of w.holdings) await emptyHolding(holding, owner);
  await w.database.transaction(async (tx) => {
    await w.cards.removeAll(tx, owner);
    await w.answers.removeAll(tx, owner);
    await w.stories.removeAll(tx, owner);
  });
  await w.database.eraseDeleted?.();
}
