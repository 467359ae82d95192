/** Takes finished interviews into practice: their answers to come back to, and cards for the weak ones. */
import type { Owner } from "../owner.ts";
import { DomainError } from "../errors.ts";
import { addDays, dayAt } from "./calendar-day.ts";
import type { ReviewCard } from "./card.ts";
import { answerOfTurn, type PractisedAnswer, questionKey, wantsReview } from "./practised-answer.ts";
import { NEW_SCHEDULE } from "./spaced-repetition.ts";
import { type IntakeSummary, summarise } from "./summary.ts";
import { DEFAULT_TIME_ZONE, type Workings } from "./workings.ts";

/** The id of an answer in an interview, so that a report can name it without asking. */
export const answerId = (interviewId: string, index: number) => `${interviewId}.${index}`;

/** A card whose question was just answered: due the day after. */
export function cardFor(
  answer: PractisedAnswer,
  { id, timeZone }: { id: string; timeZone: string },
): ReviewCard {
  return {
    id,
    questionKey: answer.questionKey,
    interviewId: answer.interviewId,
    state: "active",
    dueDay: addDays(dayAt(answer.at, timeZone), NEW_SCHEDULE.intervalDays),
    schedule: NEW_SCHEDULE,
    question: answer.question,
  };
}

async function takeIn(
  w: Workings,
  owner: Owner,
  id: string,
  timeZone: string,
): Promise<IntakeSummary | null> {
  const view = await w.interviews.view(owner, id);
  const summary = summarise(view, w.judging);
  const answers = await Promise.all(view.turns.map(async (turn): Promise<PractisedAnswer[]> => {
    const given = answerOfTurn(turn);
    if (!given) return [];
    return [{
      ...given,
      id: answerId(id, turn.index),
      questionKey: await questionKey(given.question, w.bank),
      origin: "interview",
      interviewId: id,
      cardId: null,
      at: turn.answer?.at ?? summary.at,
      review: null,
    }];
  }));
  return await w.database.transaction(async (tx) => {
    if (!await w.answers.noteIntake(tx, owner, summary)) return null;
    for (const answer of answers.flat()) {
      await w.answers.insert(tx, owner, answer);
      if (!wantsReview(answer)) continue;
      await w.cards.add(tx, owner, cardFor(answer, { id: w.newId("card"), timeZone }), summary.at);
    }
    return summary;
  });
}

/**
 * Every finished interview once, also those from before practice was kept; doing it again changes nothing.
 * @returns the summaries of all that were taken in, in no order
 */
export async function takeInInterviews(w: Workings, owner: Owner): Promise<IntakeSummary[]> {
  if (owner === "open") return [];
  const [list, known, timeZone] = await Promise.all([
    w.interviews.list(owner),
    w.answers.summaries(owner),
    w.stories.timeZone(owner),
  ]);
  const taken = new Set(known.map(({ interviewId }) => interviewId));
  const added: IntakeSummary[] = [];
  for (const { id, completed } of list) {
    if (!completed || taken.has(id)) continue;
    try {
      const summary = await takeIn(w, owner, id, timeZone ?? DEFAULT_TIME_ZONE);
      if (summary) added.push(summary);
    } catch (error) {
      // Deleted in another tab since it was listed.
      if (!(error instanceof DomainError && error.kind === "missing")) throw error;
    }
  }
  return [...known, ...added];
}
