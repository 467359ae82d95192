/** Reads a story by the rules: what it can show, with the words that show it, and which questions it could answer. */
import type { Judging, StoryFit } from "../judging/judging.ts";
import type { Question, RubricPoint } from "../question-bank/question-bank.ts";
import { STORY_COMPETENCIES, type StoryFindings, type StoryText, storyText } from "./story.ts";

/** From this level on a competency is shown clearly enough to bring the story for it. */
export const SERVES_FROM_LEVEL = 3;
/** As many as one would look through per theme. */
const QUESTIONS_PER_THEME = 3;

const point = (id: string, text: string, signs: string, followUp: string): RubricPoint => ({
  id,
  text,
  signs: [signs.split("|")],
  followUp,
});

/** Asks for nothing but a story, so that no theme stands between its words and their level. */
const ANY_STORY: Question = {
  id: "any-story-001",
  skill: "Own work",
  kind: "past-behaviour",
  level: 5,
  text: "Tell one thing that happened in your work or studies, from how it began to how it ended.",
  competencies: [...STORY_COMPETENCIES],
  points: [
    point(
      "setting",
      "Says where and when it was, and what was at stake.",
      "when|team|work|project|company|customer|client|class|shop|because|problem|needed|at the time",
      "Where and when was that?",
    ),
    point(
      "own-act",
      "Says what the person did, apart from the others.",
      "i built|i wrote|i asked|i called|i made|i did|i decided|i set|i took|i went|i talked|i checked|i started|i changed",
      "What did you do yourself?",
    ),
    point(
      "reason",
      "Gives the reason for doing it this way.",
      "because|so that|instead|rather than|decided|chose|since|to avoid",
      "Why did you do it that way?",
    ),
    point(
      "outcome",
      "Says what came of it.",
      "result|in the end|since then|after that|afterwards|percent|%|fell|rose|dropped|grew|saved|now|worked",
      "How did it end?",
    ),
  ],
  reference:
    "The story stays with one occasion. It says where and when that was and what was at stake, then what the person " +
    "did and why they went about it that way, and it ends with what came of it, so that a listener can picture it.",
  weakAnswersMiss: "They stay general and stop before the end.",
  hints: ["Take one occasion.", "Say how it ended."],
};

/** What the rules find in a story. @param judging the rules, whatever engine interviews have */
export async function readStory(
  story: Pick<StoryText, "parts">,
  { judging, storyFit }: { judging: Pick<Judging, "assess">; storyFit: StoryFit },
): Promise<StoryFindings> {
  const text = storyText(story);
  const assessment = await judging.assess({
    question: ANY_STORY,
    parts: [{ sequence: 1, asked: ANY_STORY.text, text }],
  });
  const proposed = storyFit.proposed(storyFit.fits(text));
  return {
    rubricVersion: assessment.rubricVersion,
    competencies: assessment.ratings.map(({ competency, level, because, quotes }) => ({
      competency,
      level,
      because,
      quotes,
    })),
    themes: proposed.map(({ theme, questions }) => ({
      theme,
      questions: questions.filter(({ standing }) => standing !== "off").slice(0, QUESTIONS_PER_THEME)
        .map(({ question }) => ({ id: question.id, text: question.text })),
    })),
  };
}

/** The competencies that a story serves: as its owner said, else those that the rules rate clear. */
export function servedBy(story: Pick<StoryText, "competencies"> & { found: StoryFindings }) {
  return story.competencies ?? story.found.competencies
    .filter(({ level }) => level !== null && level >= SERVES_FROM_LEVEL)
    .map(({ competency }) => competency);
}

/** The themes that a story can be told for: as its owner said, else the proposed ones. */
export function themesOf(story: Pick<StoryText, "themes"> & { found: StoryFindings }): string[] {
  return story.themes ?? story.found.themes.map(({ theme }) => theme);
}
