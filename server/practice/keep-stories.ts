/** Keeps the stories of an owner: saves, shows, takes out of an answer, matches with a question, writes them down. */
import type { Owner } from "../owner.ts";
import type { Question } from "../question-bank/question-bank.ts";
import type { FittingStory, StoryBank, StoryView } from "./practice.ts";
import { readStory, servedBy, themesOf } from "./read-story.ts";
import { answerMissing, practiceInvalid, storyMissing } from "./refusals.ts";
import { checkStory, type Story, STORY_LIMITS, type StoryText, storyText } from "./story.ts";
import { storyAdvice } from "./story-advice.ts";
import { storyFromAnswer } from "./story-from-answer.ts";
import { takeInInterviews } from "./take-in-interviews.ts";
import type { Workings } from "./workings.ts";

const viewOf = (story: Story): StoryView => ({
  ...story,
  serves: servedBy(story),
  tellsOf: themesOf(story),
  advice: storyAdvice(story),
});

export async function listStories(w: Workings, owner: Owner): Promise<StoryBank> {
  const stories = (await w.stories.all(owner)).map(viewOf);
  const themes = w.storyFit().themes.map((theme) => ({
    theme,
    stories: stories.filter(({ tellsOf }) => tellsOf.includes(theme)).length,
  }));
  return { stories, themes };
}

/** @throws DomainError `story-missing` */
export async function showStory(w: Workings, owner: Owner, id: string): Promise<StoryView> {
  const story = await w.stories.find(owner, id);
  if (!story) throw storyMissing();
  return viewOf(story);
}

/** @throws DomainError `answer-missing` */
export async function storyDraft(w: Workings, owner: Owner, answerId: string): Promise<StoryText> {
  await takeInInterviews(w, owner);
  const answer = await w.answers.find(owner, answerId);
  if (!answer) throw answerMissing();
  return storyFromAnswer(answer);
}

/** @throws DomainError `story-missing`, `too-many-stories`, and those of `checkStory` */
export async function saveStory(
  w: Workings,
  owner: Owner,
  id: string | null,
  given: StoryText,
): Promise<StoryView> {
  const storyFit = w.storyFit();
  const text = checkStory(given, storyFit.themes);
  const now = w.now();
  const earlier = id === null ? null : await w.stories.find(owner, id);
  if (id !== null && !earlier) throw storyMissing();
  if (id === null && (await w.stories.all(owner)).length >= STORY_LIMITS.stories) {
    throw practiceInvalid(
      "too-many-stories",
      `There is room for ${STORY_LIMITS.stories} stories. Delete one that you no longer tell, then save again.`,
    );
  }
  const found = await readStory(text, { judging: w.judging, storyFit });
  const story: Story = {
    ...text,
    id: id ?? w.newId("story"),
    found,
    createdAt: earlier?.createdAt ?? now,
    updatedAt: now,
  };
  await w.stories.save(owner, story);
  return viewOf(story);
}

/** @throws DomainError `story-missing` */
export async function removeStory(w: Workings, owner: Owner, id: string): Promise<void> {
  if (!await w.stories.remove(owner, id)) throw storyMissing();
}

/** As many as one can choose among while a question waits. */
const MOST_FITTING = 3;

/** Stories told for the question's theme first, then those that stand near the question; never one beside it. */
export async function storiesFor(w: Workings, owner: Owner, question: Question): Promise<FittingStory[]> {
  if (owner === "open" || (question.kind !== "past-behaviour" && question.kind !== "situational")) return [];
  const storyFit = w.storyFit();
  const fitting = (await w.stories.all(owner)).map((story) => ({
    story: viewOf(story),
    fit: storyFit.fit(question, storyText(story)),
  }));
  const onTheme = ({ story }: FittingStory) => story.tellsOf.includes(question.skill) ? 1 : 0;
  return fitting.filter((one) =>
    onTheme(one) === 1 || (one.fit.standing === "on" && !storyFit.themes.includes(question.skill))
  ).sort((a, b) => b.fit.covered - a.fit.covered).slice(0, MOST_FITTING);
}
