/** Answers a question once more, and sets any two answers to it side by side. */
import type { Owner } from "../owner.ts";
import { compareAnswers, judgedAlike } from "./compare-answers.ts";
import { judgeAttempt } from "./judge-attempt.ts";
import { todayFor } from "./list-reviews.ts";
import { oncePerKey } from "./once-per-key.ts";
import type { GivenText, SideBySide } from "./practice.ts";
import { type PractisedAnswer, wantsReview } from "./practised-answer.ts";
import { answerMissing } from "./refusals.ts";
import { cardFor, takeInInterviews } from "./take-in-interviews.ts";
import type { Workings } from "./workings.ts";

async function find(w: Workings, owner: Owner, id: string): Promise<PractisedAnswer> {
  const found = await w.answers.find(owner, id);
  if (!found) throw answerMissing();
  return found;
}

/** Ids in the order in which the questions were asked; empty where there is nothing of this owner. */
export async function answersOf(w: Workings, owner: Owner, interviewId: string): Promise<string[]> {
  await takeInInterviews(w, owner);
  return (await w.answers.linesOf(owner, [interviewId])).map(({ id }) => id);
}

/** @throws DomainError `answer-missing` */
export async function showAnswer(w: Workings, owner: Owner, id: string) {
  // The link may come from a report that was written a moment ago.
  await takeInInterviews(w, owner);
  const answer = await find(w, owner, id);
  return { answer, attempts: await w.answers.toQuestion(owner, answer.questionKey) };
}

/** @throws DomainError `answer-missing`, `answer-empty`, `answer-too-long` */
export async function answerAgain(
  w: Workings,
  owner: Owner,
  id: string,
  given: GivenText,
): Promise<PractisedAnswer> {
  const before = await find(w, owner, id);
  return await oncePerKey(w, owner, given.key, () => keepRetry(w, owner, before, given));
}

async function keepRetry(
  w: Workings,
  owner: Owner,
  before: PractisedAnswer,
  given: GivenText,
): Promise<PractisedAnswer> {
  const answer: PractisedAnswer = {
    ...await judgeAttempt(w, before.question, given.text),
    id: w.newId("ans"),
    questionKey: before.questionKey,
    origin: "retry",
    interviewId: before.interviewId,
    cardId: null,
    at: w.now(),
    review: null,
  };
  const { timeZone } = await todayFor(w, owner);
  await w.database.transaction(async (tx) => {
    await w.answers.insert(tx, owner, answer, given.key);
    if (!wantsReview(answer)) return;
    await w.cards.add(tx, owner, cardFor(answer, { id: w.newId("card"), timeZone }), answer.at);
  });
  return answer;
}

/** @throws DomainError `answer-missing`, also when the two answer different questions */
export async function compare(
  w: Workings,
  owner: Owner,
  beforeId: string,
  afterId: string,
): Promise<SideBySide> {
  const [before, after] = await Promise.all([find(w, owner, beforeId), find(w, owner, afterId)]);
  if (before.questionKey !== after.questionKey) throw answerMissing();
  if (judgedAlike(before.assessment, after.assessment)) {
    const comparison = compareAnswers(before.assessment, after.assessment);
    return { before, after, comparison, judgedAgain: false };
  }
  const [first, second] = await Promise.all(
    [before, after].map((answer) => w.judging.assess({ question: after.question, parts: answer.parts })),
  );
  if (!first || !second) throw answerMissing();
  return {
    before: { ...before, assessment: first },
    after: { ...after, assessment: second },
    comparison: compareAnswers(first, second),
    judgedAgain: true,
  };
}
