/** What the downloads say alike: names of kinds and engines, the line below the title. */
import type { QuestionSet, SetQuestion } from "../question-sets.ts";

export const KIND_NAMES: Record<SetQuestion["kind"], string> = {
  knowledge: "Knowledge",
  "past-behaviour": "Past behaviour",
  situational: "Situation",
  "system-design": "System design",
  "data-structures": "Data structures",
  "coding-talk-through": "Coding, talked through",
  motivation: "Motivation",
};

/** `Knowledge, level 4 of 10`. */
export function labelOf({ kind, level }: SetQuestion): string {
  return `${KIND_NAMES[kind]}, level ${level} of 10`;
}

/** `rules`, or the id of the model. */
export function writtenBy({ engine, basis }: SetQuestion): string {
  if (basis === "imported") return "your spreadsheet";
  return engine === "rules" ? "built-in rules" : engine.replace(/^model:/, "");
}

/** `2026-11-20 · 9 skills, 36 questions`. Counts what is there, also while the set is still being made. */
export function summaryOf(set: QuestionSet): string {
  const skills = set.skills.filter(({ questions }) => questions.length > 0).length;
  const questions = set.skills.reduce((sum, skill) => sum + skill.questions.length, 0);
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const state = set.state === "completed" ? "" : `, ${STATES[set.state]}`;
  return `${set.createdAt.toISOString().slice(0, 10)} · ${count(skills, "skill")}, ${
    count(questions, "question")
  }${state}`;
}

const STATES = { working: "still being made", cancelled: "cancelled", failed: "not finished" } as const;
