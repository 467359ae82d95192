/** Lists the questions that come back: due today in the candidate's own calendar, later, or resting. */
import type { Owner } from "../owner.ts";
import { dayAt } from "./calendar-day.ts";
import type { CardView, ReviewList } from "./practice.ts";
import { cardMissing } from "./refusals.ts";
import { takeInInterviews } from "./take-in-interviews.ts";
import { DEFAULT_TIME_ZONE, type Workings } from "./workings.ts";

/** Today for this owner, and the zone that says so. */
export async function todayFor(
  w: Workings,
  owner: Owner,
): Promise<{ today: string; timeZone: string; told: boolean }> {
  const known = await w.stories.timeZone(owner);
  const timeZone = known ?? DEFAULT_TIME_ZONE;
  return { today: dayAt(w.now(), timeZone), timeZone, told: known !== null };
}

export async function listReviews(w: Workings, owner: Owner): Promise<ReviewList> {
  await takeInInterviews(w, owner);
  const [{ today, timeZone, told }, cards] = await Promise.all([todayFor(w, owner), w.cards.all(owner)]);
  const active = cards.filter(({ state }) => state === "active");
  return {
    today,
    timeZone,
    told,
    due: active.filter(({ dueDay }) => dueDay <= today),
    later: active.filter(({ dueDay }) => dueDay > today),
    suspended: cards.filter(({ state }) => state === "suspended"),
  };
}

/** @throws DomainError `card-missing` */
export async function showCard(w: Workings, owner: Owner, id: string): Promise<CardView> {
  const card = await w.cards.find(owner, id);
  if (!card) throw cardMissing();
  const [attempts, { today }] = await Promise.all([
    w.answers.toQuestion(owner, card.questionKey),
    todayFor(w, owner),
  ]);
  return { card, attempts, today };
}
