/** Picks questions of the bank to practise: by skill, competency and level, or from the weak points. */
import type { Competency, Question, QuestionBank } from "../question-bank/question-bank.ts";
import type { WeakPoint } from "./weak-points.ts";

export interface Wish {
  /** Canonical skill or theme; null: those practised so far, and what can be asked of everybody. */
  skill: string | null;
  competency: Competency | null;
  /** 1 to 10. */
  level: number;
}

export interface Practised {
  /** Skills that were asked about so far. */
  skills: ReadonlySet<string>;
  /** Ids of the bank's questions answered so far, with when. */
  asked: ReadonlyMap<string, Date>;
}

/** As many as one can choose among without losing sight. */
export const MOST_PICKED = 20;

/** Themes that the bank asks events for: they belong to no profession. */
export function generalThemes(bank: QuestionBank): string[] {
  return [...new Set(bank.find({ kinds: ["past-behaviour"] }).map(({ skill }) => skill))];
}

/** Never asked first, then the ones asked longest ago; of those the nearest in level. */
function ranked(questions: readonly Question[], level: number, { asked }: Practised): Question[] {
  const age = (question: Question) => asked.get(question.id)?.getTime() ?? 0;
  return questions.toSorted((a, b) =>
    age(a) - age(b) || Math.abs(a.level - level) - Math.abs(b.level - level) || (a.id < b.id ? -1 : 1)
  );
}

/** Questions that fit the wish, at most `MOST_PICKED`. Pure. */
export function pickByWish(wish: Wish, practised: Practised, bank: QuestionBank): Question[] {
  const { skill, competency, level } = wish;
  const general = new Set(generalThemes(bank));
  const fitting =
    (skill
      ? bank.find({ skill })
      : bank.all.filter((question) => general.has(question.skill) || practised.skills.has(question.skill)))
      .filter(({ competencies }) => competency === null || competencies.includes(competency));
  return ranked(fitting, level, practised).slice(0, MOST_PICKED);
}

function forWeakPoint(point: WeakPoint, level: number, practised: Practised, bank: QuestionBank): Question[] {
  switch (point.kind) {
    case "skill":
      return ranked(bank.find({ skill: point.id }), level, practised);
    case "competency":
      return pickByWish({ skill: null, competency: point.id as Competency, level }, practised, bank);
    case "story-part":
      return ranked(bank.find({ kinds: ["past-behaviour"] }), level, practised);
  }
}

/** In turns, one for each weak point, the heaviest first, at most `MOST_PICKED`. Pure. */
export function pickForWeakPoints(
  weak: readonly WeakPoint[],
  level: number,
  practised: Practised,
  bank: QuestionBank,
): Question[] {
  const queues = weak.map((point) => forWeakPoint(point, level, practised, bank));
  const picked = new Map<string, Question>();
  for (let round = 0; round < MOST_PICKED && picked.size < MOST_PICKED; round += 1) {
    for (const queue of queues) {
      const next = queue.find(({ id }) => !picked.has(id));
      if (next) picked.set(next.id, next);
    }
  }
  return [...picked.values()].slice(0, MOST_PICKED);
}
