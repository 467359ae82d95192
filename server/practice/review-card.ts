/** Reviews a question that came back: judges the answer, moves the date, and lets how it felt move it a little. */
import type { Owner } from "../owner.ts";
import { addDays } from "./calendar-day.ts";
import type { ReviewCard } from "./card.ts";
import { judgeAttempt } from "./judge-attempt.ts";
import { todayFor } from "./list-reviews.ts";
import { oncePerKey } from "./once-per-key.ts";
import type { GivenText } from "./practice.ts";
import type { PractisedAnswer, ReviewNote } from "./practised-answer.ts";
import { answerMissing, cardMissing, reviewSettled } from "./refusals.ts";
import { adjusted, type Felt, qualityOf, repeat } from "./spaced-repetition.ts";
import type { Workings } from "./workings.ts";

/** @throws DomainError `card-missing`, `answer-empty`, `answer-too-long` */
export async function reviewCard(
  w: Workings,
  owner: Owner,
  cardId: string,
  given: GivenText,
): Promise<PractisedAnswer> {
  const card = await w.cards.find(owner, cardId);
  if (!card) throw cardMissing();
  return await oncePerKey(w, owner, given.key, () => keepReview(w, owner, card, given));
}

async function keepReview(
  w: Workings,
  owner: Owner,
  card: ReviewCard,
  given: GivenText,
): Promise<PractisedAnswer> {
  const [judged, { today }] = await Promise.all([
    judgeAttempt(w, card.question, given.text),
    todayFor(w, owner),
  ]);
  const quality = qualityOf(judged.level);
  const before = card.schedule;
  const due = card.state === "active" && card.dueDay <= today;
  const after = due ? repeat(before, quality) : before;
  const nextDay = due ? addDays(today, after.intervalDays) : card.dueDay;
  return await w.database.transaction(async (tx) => {
    const counted = due && await w.cards.reschedule(tx, owner, card.id, { before, after, dueDay: nextDay });
    const review: ReviewNote = { counted, quality, felt: "as-judged", before, after, day: today, nextDay };
    const answer: PractisedAnswer = {
      ...judged,
      id: w.newId("ans"),
      questionKey: card.questionKey,
      origin: "review",
      interviewId: card.interviewId,
      cardId: card.id,
      at: w.now(),
      review,
    };
    await w.answers.insert(tx, owner, answer, given.key);
    return answer;
  });
}

/** @throws DomainError `answer-missing`, `review-settled` */
export async function adjustReview(
  w: Workings,
  owner: Owner,
  answerId: string,
  felt: Felt,
): Promise<PractisedAnswer> {
  const answer = await w.answers.find(owner, answerId);
  const note = answer?.review;
  if (!answer || !answer.cardId || !note) throw answerMissing();
  if (!note.counted) throw reviewSettled();
  const after = repeat(note.before, adjusted(note.quality, felt));
  const nextDay = addDays(note.day, after.intervalDays);
  const review = { ...note, felt, after, nextDay };
  const cardId = answer.cardId;
  await w.database.transaction(async (tx) => {
    const change = { before: note.after, after, dueDay: nextDay };
    if (!await w.cards.reschedule(tx, owner, cardId, change)) throw reviewSettled();
    await w.answers.setReview(tx, owner, { id: answerId, review });
  });
  return { ...answer, review };
}
