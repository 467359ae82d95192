/** Finds what holds answers back again and again: competencies, skills and parts of stories, with the reasons. */
import { COMPETENCY_LABELS, STAR_PARTS, type StarPart } from "../judging/judging.ts";
import { COMPETENCIES, type Competency } from "../question-bank/question-bank.ts";
import { type PractisedAnswer, REVIEW_BELOW_LEVEL } from "./practised-answer.ts";

export interface WeakPoint {
  kind: "competency" | "skill" | "story-part";
  /** Id of a competency or a part, or the skill as the bank names it. */
  id: string;
  label: string;
  /** How far below level 3, summed over the answers: what the ranking goes by. */
  shortfall: number;
  /** One sentence each. */
  reasons: string[];
  /** The answers that show it, the weakest first, at most three. */
  answers: { id: string; question: string; level: number | null }[];
}

/** "Repeated" begins at two. */
const REPEATED_FROM = 2;
/** A part that is missing in fewer of the stories is a slip. */
const HABIT_SHARE = 0.5;
/** An open "I don't know" weighs like level 1. */
const DONT_KNOW_SHORTFALL = REVIEW_BELOW_LEVEL - 1;
const ANSWERS_SHOWN = 3;
const POINTS_SHOWN = 2;

const PART_LABELS: Record<StarPart, string> = {
  situation: "The situation",
  task: "The task",
  action: "Your own action",
  result: "The result",
};

/** The newest attempt at each question: what was mended since is not held against anybody. */
export function newestAttempts(answers: readonly PractisedAnswer[]): PractisedAnswer[] {
  const newest = new Map<string, PractisedAnswer>();
  for (const answer of answers) {
    const known = newest.get(answer.questionKey);
    if (!known || known.at < answer.at) newest.set(answer.questionKey, answer);
  }
  return [...newest.values()];
}

const shortOf = (level: number) => Math.max(0, REVIEW_BELOW_LEVEL - level);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const times = (count: number) => count === 2 ? "twice" : `${count} times`;

function shown(answers: readonly PractisedAnswer[]): WeakPoint["answers"] {
  return answers.toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0) || b.at.getTime() - a.at.getTime())
    .slice(0, ANSWERS_SHOWN).map(({ id, question, level }) => ({ id, question: question.text, level }));
}

function weakCompetency(competency: Competency, answers: readonly PractisedAnswer[]): WeakPoint[] {
  const rated = answers.flatMap((answer) =>
    answer.assessment.ratings.flatMap((rating) =>
      rating.competency === competency && rating.level !== null ? [{ answer, level: rating.level }] : []
    )
  );
  if (rated.length < REPEATED_FROM) return [];
  const mean = sum(rated.map(({ level }) => level)) / rated.length;
  if (mean >= REVIEW_BELOW_LEVEL) return [];
  const below = rated.filter(({ level }) => level < REVIEW_BELOW_LEVEL);
  return [{
    kind: "competency",
    id: competency,
    label: COMPETENCY_LABELS[competency],
    shortfall: sum(rated.map(({ level }) => shortOf(level))),
    reasons: [
      `Level ${mean.toFixed(1)} of 5 over ${rated.length} answers, ${
        below.length === rated.length ? "all" : below.length
      } of them below level 3.`,
    ],
    answers: shown(below.map(({ answer }) => answer)),
  }];
}

/** Points that were left out of more than one attempt at the same question, by how often. */
function leftOut(attempts: readonly PractisedAnswer[]): { text: string; count: number }[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const { questionKey, assessment } of attempts) {
    if (assessment.gate.class !== "substantive") continue;
    for (const { pointId, text, covered } of assessment.points) {
      if (covered !== "no") continue;
      const key = `${questionKey}:${pointId}`;
      counts.set(key, { text, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function weakSkill(
  skill: string,
  newest: readonly PractisedAnswer[],
  all: readonly PractisedAnswer[],
): WeakPoint[] {
  const unknown = newest.filter(({ level, assessment }) =>
    level === null && assessment.gate.class === "dont-know"
  );
  const rated = newest.flatMap((answer) => answer.level === null ? [] : [{ answer, level: answer.level }]);
  const below = rated.filter(({ level }) => level < REVIEW_BELOW_LEVEL);
  if (below.length + unknown.length === 0) return [];
  const weak = [...below.map(({ answer }) => answer), ...unknown];
  const keys = new Set(weak.map(({ questionKey }) => questionKey));
  const missing = leftOut(all.filter(({ questionKey }) => keys.has(questionKey))).slice(0, POINTS_SHOWN);
  const judged = rated.length + unknown.length;
  return [{
    kind: "skill",
    id: skill,
    label: skill,
    shortfall: sum(below.map(({ level }) => shortOf(level))) + unknown.length * DONT_KNOW_SHORTFALL,
    reasons: [
      ...(below.length > 0
        ? [judged === 1 ? "Answered below level 3." : `${below.length} of ${judged} answers below level 3.`]
        : []),
      ...(unknown.length > 0
        ? [`${unknown.length === 1 ? "Once" : times(unknown.length)} you said that you did not know.`]
        : []),
      ...missing.map(({ text, count }) =>
        count >= REPEATED_FROM ? `Left out ${times(count)}: ${text}` : `Not said yet: ${text}`
      ),
    ],
    answers: shown(weak),
  }];
}

function weakPart(part: StarPart, stories: readonly PractisedAnswer[]): WeakPoint[] {
  const without = stories.filter(({ assessment }) => !assessment.star?.[part]);
  if (without.length < REPEATED_FROM || without.length / stories.length < HABIT_SHARE) return [];
  return [{
    kind: "story-part",
    id: part,
    label: PART_LABELS[part],
    // A part is one of four: its lack weighs a quarter of a whole level each time.
    shortfall: without.length / STAR_PARTS.length,
    reasons: [`Not found in ${without.length} of ${stories.length} stories.`],
    answers: shown(without),
  }];
}

/**
 * Weak points, the heaviest first: those below level 3 on the newest attempts, by how far and how often.
 * @param answers all attempts that are looked at, in any order. Pure.
 */
export function weakPoints(answers: readonly PractisedAnswer[]): WeakPoint[] {
  const newest = newestAttempts(answers);
  const bySkill = Map.groupBy(newest, ({ question }) => question.skill);
  const allBySkill = Map.groupBy(answers, ({ question }) => question.skill);
  const stories = newest.filter(({ assessment }) =>
    assessment.star !== null && assessment.gate.class === "substantive"
  );
  return [
    ...COMPETENCIES.flatMap((competency) => weakCompetency(competency, newest)),
    ...[...bySkill].flatMap(([skill, own]) => weakSkill(skill, own, allBySkill.get(skill) ?? [])),
    // The task may be told with the situation; that is no weakness.
    ...STAR_PARTS.filter((part) => part !== "task").flatMap((part) => weakPart(part, stories)),
  ].sort((a, b) => b.shortfall - a.shortfall || a.label.localeCompare(b.label, "en"));
}
