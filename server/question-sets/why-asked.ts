/** Why a question is asked, in one or two sentences for the interviewer, tied to what the document shows. Pure. */
import type { QuestionKind } from "../question-bank/question-bank.ts";
import type { PlannedSkill, SkillEvidence } from "./set-events.ts";
import { quoteLine } from "./quote-line.ts";

const AIM: Record<QuestionKind, string> = {
  knowledge: "It shows whether the knowledge goes beyond the name.",
  "past-behaviour": "It shows what the candidate did, not what the team did.",
  situational: "It shows how the candidate goes about a case that no tutorial covers.",
  "system-design": "It shows how the candidate weighs one design against another.",
  "data-structures": "It shows whether the candidate can choose and justify a structure.",
  "coding-talk-through": "It shows how the candidate thinks while writing code.",
  motivation: "It shows what the candidate is looking for.",
};

const EASY_UP_TO = 3;
const HARD_FROM = 8;

export function whyAsked(skill: PlannedSkill, kind: QuestionKind, level: number): string {
  const depth = level <= EASY_UP_TO
    ? "An easy one to begin with: whoever works with it knows this."
    : level >= HARD_FROM
    ? "A hard one: it finds out where the knowledge ends."
    : AIM[kind];
  return `${skill.because} ${depth}`;
}

/** For a question that quotes a line of the candidate's own work. */
export function whyOwnWork(skill: PlannedSkill, line: SkillEvidence): string {
  const place = line.context ? ` under “${line.context}”` : "";
  const figure = /\d/.test(line.quote)
    ? "It claims a figure; the answer shows where that came from and whose work it was."
    : "It does not say who decided what; the answer shows how much of it was the candidate's own work.";
  return `The resume says${place}: ${quoteLine(line.quote)}. ${figure} It is asked for ${skill.skill}.`;
}
