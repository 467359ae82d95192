/** Sorts an answer into the parts of a story: a first draft for its owner, in the answer's own words. */
import { findStarParts, type StarPart } from "../judging/judging.ts";
import type { PractisedAnswer, PractisedPart } from "./practised-answer.ts";
import { STORY_LIMITS, STORY_PARTS, type StoryPart, type StoryText } from "./story.ts";

const SENTENCE_END = /(?<=[.!?。！？।]["'”’)\]]*)\s+|\n+/u;
const TITLE_WORDS = 9;

/** How a sentence begins to speak of what stayed. */
const LOOKING_BACK =
  /\b(?:learne?[dt] (?:to|that|from)|what i (?:learne?[dt]|took)|lesson|looking back|in hindsight|next time|today i would|i would now)\b/iu;

/** Where each follow-up's answer belongs; others say more about what was done. */
const PART_OF_AIM: Record<string, StoryPart> = {
  situation: "situation",
  result: "result",
  reflection: "reflection",
};

interface Placed {
  text: string;
  /** Offset in the part. */
  start: number;
}

function sentencesOf(text: string): Placed[] {
  const sentences: Placed[] = [];
  let from = 0;
  for (const piece of text.split(SENTENCE_END)) {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    if (piece.trim() !== "") sentences.push({ text: piece.trim(), start });
  }
  return sentences;
}

const EMPTY = (): Record<StoryPart, string[]> => ({
  situation: [],
  task: [],
  action: [],
  result: [],
  reflection: [],
});

/** Indexes of the sentences that hold each found part; -1 for one that was not found. */
type Marks = Record<StarPart, number>;

/**
 * What stands before the first act is the situation, from the result on it is the result, in between it is the
 * action; the sentence that names the task is the task.
 */
function partAt(index: number, { situation, task, action, result }: Marks): StoryPart {
  if (index === task && task !== action && task !== result) return "task";
  if (index === result && result !== action) return "result";
  if (result > action && index > result) return "result";
  const before = action >= 0 ? index < action : index === situation;
  return before ? "situation" : "action";
}

function sortMain(part: PractisedPart): Record<StoryPart, string[]> {
  const star = findStarParts([part]);
  const sentences = sentencesOf(part.text);
  const at = (name: StarPart) =>
    sentences.findIndex(({ start, text }) => {
      const quote = star[name];
      return quote !== undefined && quote.start >= start && quote.start < start + text.length;
    });
  const marks = { situation: at("situation"), task: at("task"), action: at("action"), result: at("result") };
  const sorted = EMPTY();
  sentences.forEach(({ text }, index) => {
    // Before the first act it is part of the setting: "in the lesson that I gave".
    const looksBack = index > Math.max(0, marks.action) && LOOKING_BACK.test(text);
    sorted[looksBack ? "reflection" : partAt(index, marks)].push(text);
  });
  return sorted;
}

/** A draft to look over: nothing in it is new, and nothing of the answer is left out. Pure. */
export function storyFromAnswer({ parts, question }: Pick<PractisedAnswer, "parts" | "question">): StoryText {
  const [main, ...followUps] = parts;
  const sorted = main ? sortMain(main) : EMPTY();
  for (const part of followUps) sorted[PART_OF_AIM[part.aim ?? ""] ?? "action"].push(part.text.trim());
  const opening = (main?.text ?? "").split(SENTENCE_END)[0] ?? "";
  const words = opening.replace(/[.,;:!?]+$/u, "").split(/\s+/).filter(Boolean);
  const title = words.slice(0, TITLE_WORDS).join(" ") + (words.length > TITLE_WORDS ? " …" : "");
  return {
    title: title.slice(0, STORY_LIMITS.title) || question.skill,
    when: "",
    parts: Object.fromEntries(
      STORY_PARTS.map((part) => [part, sorted[part].join(" ").slice(0, STORY_LIMITS.part)]),
    ) as Record<StoryPart, string>,
    tags: [],
    competencies: null,
    themes: null,
  };
}
