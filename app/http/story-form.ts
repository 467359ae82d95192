/** Reads the form of a story; what it says of competencies and themes counts only where its owner decides. */
import { STORY_COMPETENCIES, STORY_PARTS, type StoryText } from "../../server/practice/practice.ts";

/** @param themes that the form may tick */
export function readStoryForm(form: Record<string, string>, themes: readonly string[]): StoryText {
  const own = form["serves"] === "own";
  const ticked = <T extends string>(name: string, values: readonly T[]) =>
    values.filter((value) => form[`${name}:${value}`] !== undefined);
  return {
    title: form["title"] ?? "",
    when: form["when"] ?? "",
    parts: Object.fromEntries(STORY_PARTS.map((part) => [part, form[part] ?? ""])) as StoryText["parts"],
    tags: (form["tags"] ?? "").split(","),
    competencies: own ? ticked("competency", STORY_COMPETENCIES) : null,
    themes: own ? ticked("theme", themes) : null,
  };
}
