/** What codes are called in front of people: competencies, bands, phases, modes, counts. */
import type { InterviewMode, Phase } from "../interviews/interviews.ts";
import type { Band } from "../judging/judging.ts";
import type { Competency } from "../question-bank/question-bank.ts";

export const COMPETENCY_LABELS: Record<Competency, string> = {
  "technical-accuracy": "Technical accuracy",
  "depth-of-knowledge": "Depth of knowledge",
  "problem-solving": "Problem solving",
  "communication-clarity": "Communication",
  "ownership": "Ownership",
  "collaboration": "Collaboration",
};

export const PHASE_LABELS: Record<Phase, string> = {
  "opening": "Opening",
  "role": "Role knowledge",
  "systems": "Systems",
  "behaviour": "Behaviour",
  "your-questions": "Your questions",
};

export const MODE_LABELS: Record<InterviewMode, string> = {
  technical: "Technical",
  hr: "HR",
  behavioral: "Behavioural",
  mixed: "Mixed",
};

/** Lowest score of each band and of the one above it: 0–39, 40–59, 60–74, 75–89, 90–100. */
export const BAND_STARTS: { band: Band; from: number }[] = [
  { band: "starting", from: 0 },
  { band: "developing", from: 40 },
  { band: "solid", from: 60 },
  { band: "strong", from: 75 },
  { band: "outstanding", from: 90 },
];

const NUMBER_WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** `count(1, "answer")` is "one answer"; above twelve in digits, as in running text. */
export function count(howMany: number, singular: string, plural = `${singular}s`): string {
  return `${NUMBER_WORDS[howMany] ?? String(howMany)} ${howMany === 1 ? singular : plural}`;
}

/** "three" for 3; "no" for 0. */
export function inWords(howMany: number): string {
  return NUMBER_WORDS[howMany] ?? String(howMany);
}

/** `partOf(2, 5, "story", "stories")` is "two of five stories"; the whole of it is "both stories", "all five stories". */
export function partOf(part: number, whole: number, singular: string, plural = `${singular}s`): string {
  if (part !== whole) return `${part === 0 ? "none" : inWords(part)} of ${count(whole, singular, plural)}`;
  return whole === 1
    ? `the one ${singular}`
    : whole === 2
    ? `both ${plural}`
    : `all ${count(whole, singular, plural)}`;
}

/** Starts a sentence with the given words. */
export function capitalised(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("en") + rest.join("");
}

/** `["a", "b", "c"]` is "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** At most `limit` characters, cut at a word where there is one, never inside a character. */
export function shortened(text: string, limit: number): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, "");
  const atWord = cut.replace(/\s+\S*$/u, "");
  return `${(atWord.length > limit / 2 ? atWord : cut).replace(/[\s.,;:–—-]+$/u, "")}…`;
}
