/** A story of one's own: its STAR parts, what its owner chose, and the check of what arrives from a form. */
import type { Quote } from "../judging/judging.ts";
import { COMPETENCIES, type Competency } from "../question-bank/question-bank.ts";
import { practiceInvalid } from "./refusals.ts";

export const STORY_PARTS = ["situation", "task", "action", "result", "reflection"] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

export const STORY_LIMITS = {
  title: 120,
  when: 60,
  part: 4_000,
  tag: 30,
  tags: 10,
  stories: 200,
} as const;

/** What a story can show; the two competencies of knowledge are shown by answers, not by stories. */
export const STORY_COMPETENCIES: readonly Competency[] = [
  "ownership",
  "collaboration",
  "problem-solving",
  "communication-clarity",
];

/** What its owner wrote and decided. */
export interface StoryText {
  title: string;
  /** When it was, in the owner's own words; may be empty. */
  when: string;
  parts: Record<StoryPart, string>;
  tags: string[];
  /** What the owner says it can serve; null leaves it to what the rules find. */
  competencies: Competency[] | null;
  themes: string[] | null;
}

/** What the rules found, at the time it was saved. */
export interface StoryFindings {
  rubricVersion: string;
  competencies: {
    competency: Competency;
    /** 1 to 5; null without enough evidence. */
    level: number | null;
    because: string;
    /** The words that show it, from the story as `storyText` joins it. */
    quotes: Quote[];
  }[];
  /** Proposed themes, the nearest first, with the questions that the story could answer. */
  themes: { theme: string; questions: { id: string; text: string }[] }[];
}

export interface Story extends StoryText {
  id: string;
  found: StoryFindings;
  createdAt: Date;
  updatedAt: Date;
}

/** The parts as one text, in their order: what is read and judged. */
export function storyText(story: Pick<StoryText, "parts">): string {
  return STORY_PARTS.map((part) => story.parts[part].trim()).filter((text) => text !== "").join("\n");
}

const plain = (value: string) =>
  // deno-lint-ignore no-control-regex -- control characters have no place in a story and break some databases
  value.toWellFormed().replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .trim();

function bounded(value: string, limit: number, what: string): string {
  const text = plain(value);
  if (text.length <= limit) return text;
  throw practiceInvalid(
    "story-too-long",
    `${what} may have up to ${limit.toLocaleString("en")} characters; yours has ${
      text.length.toLocaleString("en")
    }. Shorten it and save again.`,
  );
}

const PART_NAMES: Record<StoryPart, string> = {
  situation: "The situation",
  task: "The task",
  action: "Your action",
  result: "The result",
  reflection: "What you took from it",
};

/** Tags in the order given, without doubles, as a form sends them: separated by commas. */
export function readTags(given: string): string[] {
  const tags = given.split(",").map((tag) => plain(tag).replace(/\s+/g, " ")).filter((tag) => tag !== "");
  const unique = tags.filter((tag, at) =>
    tags.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === at
  );
  if (unique.length > STORY_LIMITS.tags) {
    throw practiceInvalid(
      "too-many-tags",
      `A story has up to ${STORY_LIMITS.tags} tags. Keep the ones you would look for.`,
    );
  }
  return unique.map((tag) => bounded(tag, STORY_LIMITS.tag, "A tag"));
}

/** @throws DomainError `story-untitled`, `story-empty`, `story-too-long`, `too-many-tags` (all invalid) */
export function checkStory(given: StoryText, themes: readonly string[]): StoryText {
  const title = bounded(given.title, STORY_LIMITS.title, "The title").replace(/\s+/g, " ");
  if (title === "") {
    throw practiceInvalid("story-untitled", "Give the story a title, so that you find it again.");
  }
  const parts = Object.fromEntries(
    STORY_PARTS.map((part) => [part, bounded(given.parts[part], STORY_LIMITS.part, PART_NAMES[part])]),
  ) as Record<StoryPart, string>;
  if (storyText({ parts }) === "") {
    throw practiceInvalid("story-empty", "Write at least one part of the story. The rest can follow later.");
  }
  return {
    title,
    when: bounded(given.when, STORY_LIMITS.when, "The time").replace(/\s+/g, " "),
    parts,
    tags: readTags(given.tags.join(",")),
    competencies: given.competencies?.filter((one) => COMPETENCIES.includes(one)) ?? null,
    themes: given.themes?.filter((theme) => themes.includes(theme)) ?? null,
  };
}
