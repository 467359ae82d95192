/** Picks the bank's question for a place of the syllabus: near in level, right in skill, never a repeat. */
import type { Question, QuestionBank } from "../question-bank/question-bank.ts";
import type { Started, SyllabusSlot } from "./interview-events.ts";
import { OPENERS, openings, OWN_QUESTIONS } from "./opening.ts";
import { isRepeat } from "./repetition.ts";
import { NO_RESUME } from "./resume-facts.ts";
import { seededUnit } from "./seeded.ts";
import { forEverybody, isAboutEmployment, isForLeaders } from "./themes.ts";

export interface AskedQuestion {
  id: string;
  text: string;
}

export interface ChooseInput {
  slot: SyllabusSlot;
  syllabus: readonly SyllabusSlot[];
  /** 1 to 10. */
  difficulty: number;
  facts: Started["resumeFacts"];
  /** In this interview, in order. */
  asked: readonly (AskedQuestion & { skill: string; kind: Question["kind"] })[];
  /** In this owner's other interviews, the newest first. */
  askedBefore: readonly AskedQuestion[];
  /** Whether the role leads people; who does not is asked for "a decision that you left to your team" last. */
  leads?: boolean;
  /** The interview's id; in the core of an assessment what all of its kind share. */
  seed: string;
}

/** Chance in levels, so that interviews of one level do not all ask the same: the next level up may come first. */
const SEED_WEIGHT = 1.5;
/** As far as this from the level, another theme is worth more than the exact level. */
const COVERAGE_WEIGHT = 1.5;
const COMPETENCY_WEIGHT = 1.2;
/** Levels that a question for leaders is away from everybody else: others come first. */
const LEADING_WEIGHT = 5;
/** From this level on people have led others, whatever their title says. */
const LEADS_FROM_LEVEL = 7;

function isRepeatOfAny(question: Question, asked: readonly AskedQuestion[]): boolean {
  return asked.some((other) => other.id === question.id || isRepeat(other.text, question.text));
}

/** Pools from the exact fit to the next best, each a fallback for when the one before is used up. */
function* pools(input: ChooseInput, bank: QuestionBank): Generator<readonly Question[]> {
  const { slot, syllabus } = input;
  const ofKinds = bank.find({ kinds: slot.kinds });
  if (slot.skill) {
    const wanted = slot.skill.toLowerCase();
    yield ofKinds.filter((question) => question.skill.toLowerCase() === wanted);
    const others = new Set(syllabus.flatMap((other) => other.skill?.toLowerCase() ?? []));
    yield ofKinds.filter((question) => others.has(question.skill.toLowerCase()));
  } else if (slot.phase === "systems") {
    yield ofKinds;
    yield bank.find({ kinds: ["system-design", "data-structures"] });
  } else {
    yield forEverybody(ofKinds, bank, slot.kinds);
  }
  yield forEverybody(bank.find({ kinds: ["past-behaviour", "situational", "motivation"] }), bank, slot.kinds);
}

function ranked(pool: readonly Question[], input: ChooseInput): Question[] {
  const { slot, difficulty, asked, seed } = input;
  const themes = new Set(asked.map((question) => question.skill));
  const kinds = asked.filter((question) => question.skill === slot.skill).map((question) => question.kind);
  const cost = (question: Question) =>
    Math.abs(question.level - difficulty) +
    (slot.skill
      ? (kinds.includes(question.kind) ? 0.5 : 0)
      : themes.has(question.skill)
      ? COVERAGE_WEIGHT
      : 0) +
    (isForLeaders(question) && !input.leads && difficulty < LEADS_FROM_LEVEL ? LEADING_WEIGHT : 0) +
    (question.competencies.some((one) => slot.competencies.includes(one)) ? 0 : COMPETENCY_WEIGHT) +
    SEED_WEIGHT * seededUnit(seed, question.id);
  return pool.map((question) => ({ question, cost: cost(question) }))
    .sort((a, b) => a.cost - b.cost || (a.question.id < b.question.id ? -1 : 1))
    .map(({ question }) => question);
}

/** Pools in order, each ranked only when the ones before it had nothing. */
function* candidates(input: ChooseInput, bank: QuestionBank): Generator<Question[]> {
  const { slot, facts, seed } = input;
  if (slot.phase !== "opening") {
    for (const pool of pools(input, bank)) yield ranked(pool, input);
    return;
  }
  const own = () => openings(slot.core ? NO_RESUME : facts, seed);
  const fromBank = () => ranked(forEverybody(bank.find({ kinds: slot.kinds }), bank, slot.kinds), input);
  // Why somebody is here comes first in an HR interview; else their own work does.
  if (slot.kinds.includes("motivation")) yield fromBank().filter((question) => !isAboutEmployment(question));
  yield own();
  yield fromBank();
}

/**
 * The question for a slot. Within the interview nothing is repeated, not even nearly; across this owner's
 * interviews not while unused ones remain, then the one asked longest ago comes first. The core of an assessment
 * looks at nothing but the slot and the seed, so that it is equal for all. Null when everything was asked.
 */
export function chooseQuestion(input: ChooseInput, bank: QuestionBank): Question | null {
  if (input.slot.phase === "your-questions") return OWN_QUESTIONS;
  const { asked } = input;
  const before = input.slot.core ? [] : input.askedBefore;
  const usedIds = new Set(before.map(({ id }) => id));
  // Openers made from a resume share their ids across resumes: only their text tells them apart.
  const usedBefore = (question: Question) =>
    (usedIds.has(question.id) && !question.id.startsWith("resume-")) ||
    before.some(({ text }) => isRepeat(text, question.text));
  for (const pool of candidates(input, bank)) {
    const found = pool.find((question) => !isRepeatOfAny(question, asked) && !usedBefore(question));
    if (found) return found;
  }
  const age = new Map(before.map(({ id }, position) => [id, position]));
  for (const pool of [...candidates(input, bank), [...OPENERS]]) {
    const allowed = pool.filter((question) => !isRepeatOfAny(question, asked));
    const [oldest] = allowed.toSorted((a, b) => (age.get(b.id) ?? Infinity) - (age.get(a.id) ?? Infinity));
    if (oldest) return oldest;
  }
  return null;
}
