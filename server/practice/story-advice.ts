/** What a story still lacks, in neutral words: a hint for its owner, never a verdict. */
import { saysSize } from "../reports/reports.ts";
import type { StoryPart, StoryText } from "./story.ts";

export interface StoryAdvice {
  part: StoryPart;
  text: string;
}

/** The first person singular, in any of its English forms. */
const OWN_WORDS = /(?<![\p{L}\p{N}'’])(?:i|i['’](?:m|d|ve|ll)|me|my|mine|myself)(?![\p{L}\p{N}])/iu;

/** Hints in the order of the parts; none for a story that has all it needs. Pure. */
export function storyAdvice({ parts }: Pick<StoryText, "parts">): StoryAdvice[] {
  const advice: StoryAdvice[] = [];
  const open = (part: StoryPart, text: string) => {
    if (parts[part].trim() === "") advice.push({ part, text });
  };
  open("situation", "Not told yet: where and when it was, and why it mattered.");
  open("task", "Not told yet: what was up to you.");
  open("action", "Not told yet: what you did, step by step.");
  if (parts.action.trim() !== "" && !OWN_WORDS.test(parts.action)) {
    advice.push({
      part: "action",
      text: "The action does not say “I” yet. Which part of it was yours?",
    });
  }
  open("result", "Not told yet: what came of it.");
  if (parts.result.trim() !== "" && !saysSize(parts.result)) {
    advice.push({
      part: "result",
      text:
        "The result has no number yet. How many, how long, from what to what? Leave it if there was none.",
    });
  }
  open("reflection", "Not told yet: what you do differently since then.");
  return advice;
}
