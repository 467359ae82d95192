/** The question bank that comes with Greenroom, indexed by id and by skill. */
import type { Question } from "./question.ts";
import type { QuestionBank, QuestionFilter } from "./question-bank.ts";
import { builtInQuestions } from "./questions/index.ts";

/**
 * Makes a bank of the questions, in their order; look-ups ignore the case of ids and skills. The built-in
 * questions are reviewed by the tests (`checkQuestions`) and not parsed again at each start.
 *
 * Throws a RangeError when two questions share an id, since every stored interview refers to questions by id.
 */
export function createQuestionBank(questions: readonly Question[] = builtInQuestions): QuestionBank {
  const all: readonly Question[] = Object.freeze([...questions]);
  const byId = new Map<string, Question>();
  for (const question of all) {
    const key = keyOf(question.id);
    if (byId.has(key)) throw new RangeError(`Two questions have the id ${question.id}`);
    byId.set(key, question);
  }
  const bySkill = Map.groupBy(all, ({ skill }) => keyOf(skill));
  const skills = new Map<string, string>();
  for (const { kind, skill } of all) {
    if (kind === "knowledge" && !skills.has(keyOf(skill))) skills.set(keyOf(skill), skill);
  }

  return {
    all,
    get: (id) => byId.get(keyOf(id)),
    find({ kinds, skill }: QuestionFilter) {
      const candidates = skill === undefined ? all : bySkill.get(keyOf(skill)) ?? [];
      return kinds === undefined ? candidates : candidates.filter(({ kind }) => kinds.includes(kind));
    },
    skills: Object.freeze([...skills.values()]),
  };
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
