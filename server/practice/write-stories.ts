/** Writes stories down as a Markdown document that its owner can take along. */
import { COMPETENCY_LABELS } from "../judging/judging.ts";
import type { StoryView } from "./practice.ts";
import { STORY_PARTS, type StoryPart } from "./story.ts";

const HEADINGS: Record<StoryPart, string> = {
  situation: "Situation",
  task: "Task",
  action: "Action",
  result: "Result",
  reflection: "Reflection",
};

/** Somebody's text, so that nothing in it becomes formatting, a link or HTML, and no line a heading, list or quote. */
const asText = (text: string) =>
  text.replace(/[\\`*_{}[\]<>|~&]/g, "\\$&").replace(/^(\s*)([#+=-])(?=\s|$|[-=]+\s*$)/gmu, "$1\\$2").replace(
    /^(\s*\d+)([.)])(?=\s|$)/gmu,
    "$1\\$2",
  );

/** Pure. */
export function storiesAsMarkdown(stories: readonly StoryView[]): string {
  const written = stories.map((story) => {
    const about = [
      story.when && `When: ${asText(story.when)}`,
      story.serves.length > 0 && `Shows: ${story.serves.map((one) => COMPETENCY_LABELS[one]).join(", ")}`,
      story.tellsOf.length > 0 && `Tells of: ${story.tellsOf.join(", ")}`,
      story.tags.length > 0 && `Tags: ${story.tags.map(asText).join(", ")}`,
    ].filter((line) => line !== false && line !== "");
    const parts = STORY_PARTS.filter((part) => story.parts[part] !== "").map((part) =>
      `### ${HEADINGS[part]}\n\n${asText(story.parts[part])}`
    );
    return [`## ${asText(story.title)}`, about.join("  \n"), ...parts].filter(Boolean).join("\n\n");
  });
  return ["# Stories", ...written].join("\n\n") + "\n";
}
