/** What things are called for people. */
import type { InterviewMode, Phase } from "../../server/interviews/interviews.ts";
import type { Band, Rating, StarPart } from "../../server/judging/judging.ts";
import type { QuestionKind } from "../../server/question-bank/question-bank.ts";

export type Competency = Rating["competency"];

export const COMPETENCY_LABELS: Record<Competency, string> = {
  "technical-accuracy": "Technical accuracy",
  "depth-of-knowledge": "Depth of knowledge",
  "problem-solving": "Problem solving",
  "communication-clarity": "Communication",
  ownership: "Ownership",
  collaboration: "Collaboration",
};

export const PHASE_LABELS: Record<Phase, string> = {
  opening: "Opening",
  role: "Role",
  systems: "Systems",
  behaviour: "Behaviour",
  "your-questions": "Your questions",
};

export const MODE_LABELS: Record<InterviewMode, string> = {
  technical: "Technical",
  hr: "HR",
  behavioral: "Behavioural",
  mixed: "Mixed",
};

export const BAND_LABELS: Record<Band, string> = {
  starting: "starting out",
  developing: "developing",
  solid: "solid",
  strong: "strong",
  outstanding: "outstanding",
};

export const KIND_LABELS: Record<QuestionKind, string> = {
  knowledge: "Knowledge",
  "past-behaviour": "Past behaviour",
  situational: "Situation",
  "system-design": "System design",
  "data-structures": "Data structures",
  "coding-talk-through": "Coding, talked through",
  motivation: "Motivation",
};

export const STAR_LABELS: Record<StarPart, string> = {
  situation: "Situation",
  task: "Task",
  action: "Action",
  result: "Result",
};

/** `rules` or `model:<id>` in words. */
export function engineLabel(engine: string): string {
  return engine === "rules" ? "built-in rules" : `the model ${engine.replace("model:", "")}`;
}

/** Whole minutes of an interview: `under a minute`, `1 min`, `12 min`. */
export function minutesLabel(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes < 1 ? "under a minute" : `${minutes} min`;
}

export const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `21 November 2026`: the day on which a moment lies, in a time zone. */
export function dayLabel(at: Date, timeZone = "UTC"): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone }).format(at);
}

/** A moment as `21 Nov 2026, 14:34 UTC`: the same on the server and in every browser. */
export function momentLabel(at: Date): string {
  const time = at.toISOString().slice(11, 16);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}, ${time} UTC`;
}
