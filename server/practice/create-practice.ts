/** Makes the door of practice from its collaborators. */
import { createStoryFit, type StoryFit } from "../judging/judging.ts";
import type { Clock } from "../platform/clock.ts";
import { createAnswerStore } from "./answer-store.ts";
import { answerAgain, answersOf, compare, showAnswer } from "./answer-again.ts";
import { isTimeZone } from "./calendar-day.ts";
import { createCardStore } from "./card-store.ts";
import { pickQuestions, startChosen } from "./choose-practice.ts";
import { countHeld, exportHeld, forgetEverything } from "./hold-everything.ts";
import { listStories, removeStory, saveStory, showStory, storiesFor, storyDraft } from "./keep-stories.ts";
import { listHistory } from "./list-history.ts";
import { listReviews, showCard, todayFor } from "./list-reviews.ts";
import { generalThemes } from "./pick-questions.ts";
import type { Practice } from "./practice.ts";
import { cardMissing, practiceInvalid } from "./refusals.ts";
import { adjustReview, reviewCard } from "./review-card.ts";
import { showProgress } from "./show-progress.ts";
import { createStoryStore } from "./story-store.ts";
import type { Workings } from "./workings.ts";
import { storiesAsMarkdown } from "./write-stories.ts";

export interface PracticeDependencies
  extends Omit<Workings, "storyFit" | "answers" | "cards" | "stories" | "holdings" | "now"> {
  clock: Clock;
  /** What other domains keep for an owner; none by default. */
  holdings?: Workings["holdings"];
}

export function createPractice({ clock, holdings = [], ...dependencies }: PracticeDependencies): Practice {
  const { database, bank } = dependencies;
  let storyFit: StoryFit | undefined;
  const w: Workings = {
    ...dependencies,
    holdings,
    storyFit: () => storyFit ??= createStoryFit(bank.all),
    answers: createAnswerStore(database),
    cards: createCardStore(database),
    stories: createStoryStore(database),
    now: () => clock.now(),
  };
  return {
    history: (owner, page) => listHistory(w, owner, page),
    progress: (owner) => showProgress(w, owner),
    answersOf: (owner, interviewId) => answersOf(w, owner, interviewId),
    answer: (owner, id) => showAnswer(w, owner, id),
    answerAgain: (owner, id, given) => answerAgain(w, owner, id, given),
    compare: (owner, beforeId, afterId) => compare(w, owner, beforeId, afterId),
    reviews: (owner) => listReviews(w, owner),
    card: (owner, id) => showCard(w, owner, id),
    review: (owner, cardId, given) => reviewCard(w, owner, cardId, given),
    adjustReview: (owner, answerId, felt) => adjustReview(w, owner, answerId, felt),
    async changeCard(owner, id, change) {
      const done = change === "forget"
        ? await w.cards.forget(owner, id)
        : await w.cards.setState(owner, id, change === "suspend" ? "suspended" : "active");
      if (!done) throw cardMissing();
      if (change === "forget") await database.eraseDeleted?.();
    },
    timeZone: (owner) => todayFor(w, owner),
    async setTimeZone(owner, timeZone) {
      if (!isTimeZone(timeZone)) {
        throw practiceInvalid("time-zone-unknown", "This time zone is not known. Choose one from the list.");
      }
      await w.stories.setTimeZone(owner, timeZone);
    },
    stories: (owner) => listStories(w, owner),
    story: (owner, id) => showStory(w, owner, id),
    storyDraft: (owner, answerId) => storyDraft(w, owner, answerId),
    saveStory: (owner, id, story) => saveStory(w, owner, id, story),
    removeStory: (owner, id) => removeStory(w, owner, id),
    storiesFor: (owner, question) => storiesFor(w, owner, question),
    storiesAsMarkdown: async (owner) => storiesAsMarkdown((await listStories(w, owner)).stories),
    choices: () => ({ skills: bank.skills, themes: generalThemes(bank) }),
    pick: (owner, wish) => pickQuestions(w, owner, wish),
    startChosen: (owner, questionIds, level) => startChosen(w, owner, questionIds, level),
    held: (owner) => countHeld(w, owner),
    exportAll: (owner) => exportHeld(w, owner),
    forgetAll: (owner) => forgetEverything(w, owner),
    async moveOwner(tx, from, to) {
      await w.cards.move(tx, from, to);
      await w.answers.move(tx, from, to);
      await w.stories.move(tx, from, to);
    },
  };
}
