/** Composes answers of a known quality from what the bank says about a question, in other words and another order. */
import type { Question } from "../../server/question-bank/question-bank.ts";
import { otherWords } from "./plain-words.ts";
import { type Chance, chance } from "./seeded.ts";
import { averageStory, strongStory, weakStory } from "./stories.ts";

const REWORDED_SHARE = 0.6;
const LEADS = [
  "",
  "",
  "",
  "As I see it, ",
  "In practice, ",
  "What matters is this: ",
  "I would put it like this: ",
];

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((one) => one.trim() !== "");

function matchCase(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The sentence in other words: some words replaced, brackets and asides dropped, clauses at a comma swapped. */
export function reword(sentence: string, draw: Chance, opens = false): string {
  const plain = sentence.replace(/\s*\([^)]*\)/g, "").replace(/\s—\s[^—]*\s—\s/g, " ");
  const words = plain.replace(/[A-Za-z]+/g, (word) => {
    const others = otherWords(word.toLowerCase());
    return others.length > 0 && draw.unit() < REWORDED_SHARE ? matchCase(draw.pick(others), word) : word;
  });
  const lead = opens ? draw.pick(LEADS) : "";
  const first = words.charAt(0);
  const rest = /^(?:I|[A-Z]{2})/.test(words) ? words : first.toLowerCase() + words.slice(1);
  return lead === "" ? words : lead + rest;
}

/** A rubric point as somebody would say it: "Says that …" is how graders write, not how people talk. */
function spoken(point: string): string {
  return point.replace(
    /^(?:Says|Names|Explains|States|Mentions|Knows|Describes|Gives|Tells|Shows)\s+(?:that\s+|what\s+)?/i,
    "",
  )
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

export const isStory = (question: Question): boolean =>
  question.kind === "past-behaviour" || question.kind === "situational" || question.kind === "motivation";

const technicalSentences = (question: Question): string[] => [
  ...sentencesOf(question.reference),
  ...question.points.map((point) => spoken(point.text)),
];

/** Nearly all of it: the reference in other words, a sentence dropped, points added, told in its order. */
export function strong(question: Question, seed: string): string {
  const draw = chance(`${seed}:strong:${question.id}`);
  if (question.id.startsWith("opening") || question.id.startsWith("resume")) {
    return strongStory(draw, question);
  }
  const reference = sentencesOf(question.reference);
  const dropped = reference.length > 4 ? draw.below(reference.length - 1) + 1 : -1;
  const kept = reference.filter((_, at) => at !== dropped || isStory(question)).map((one) =>
    reword(one, draw)
  );
  if (isStory(question)) return kept.join(" ");
  const extra = draw.shuffled(question.points).slice(0, 2).map((point) => reword(spoken(point.text), draw));
  return [...kept, ...extra].join(" ");
}

/** Somewhat less than half of it, without the trade-offs and the figures. */
export function average(question: Question, seed: string): string {
  const draw = chance(`${seed}:average:${question.id}`);
  if (question.id.startsWith("opening") || question.id.startsWith("resume")) {
    return averageStory(draw, question);
  }
  const all = isStory(question) ? sentencesOf(question.reference) : technicalSentences(question).slice(0, -2);
  if (isStory(question)) {
    const [first = "", second = "", third = ""] = all;
    const told = [first, draw.unit() < 0.5 ? second : third].map((one) =>
      reword(one, draw).replace(/\d[\d.,]*/g, "some")
    );
    return question.kind === "past-behaviour" ? `${told.join(" ")} It worked in the end.` : told.join(" ");
  }
  const share = Math.max(1, Math.round(question.points.length * 0.4));
  const points = draw.shuffled(question.points).slice(0, share).map((point) =>
    reword(spoken(point.text), draw)
  );
  return points.join(" ");
}

const EMPTY_TALK: readonly ((skill: string) => string)[] = [
  (skill) => `I have used ${skill} in some projects and it is quite useful.`,
  (skill) => `${skill} is very common nowadays, most companies have it in some form.`,
  (skill) => `It depends on the case, but ${skill} has good sides and bad sides.`,
  (skill) => `With ${skill} one has to be careful and follow the best practices.`,
];

/** Words around the subject that say nothing about it; no act, no result. */
export function weak(question: Question, seed: string): string {
  const draw = chance(`${seed}:weak:${question.id}`);
  if (isStory(question)) return weakStory(draw);
  return draw.shuffled(EMPTY_TALK).slice(0, 2).map((say) => say(question.skill)).join(" ");
}
