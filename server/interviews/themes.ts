/** Which questions of the bank may be asked of everybody, whatever their profession. */
import type { Question, QuestionBank } from "../question-bank/question-bank.ts";
import { PROFESSION_SKILLS } from "./role-families.ts";

/** Terms of employment: asked where motivation is the subject, not in between questions about the work. */
const EMPLOYMENT_THEMES: ReadonlySet<string> = new Set([
  "availability",
  "career goals",
  "company culture",
  "expectations",
  "first months",
  "leaving a job",
  "remote work",
  "salary",
]);

const perBank = new WeakMap<
  QuestionBank,
  { everybody: ReadonlySet<Question>; work: ReadonlySet<Question> }
>();

/** Questions for everybody, whose theme is no profession's skill; and of those the ones about the work itself. */
function themesOf(bank: QuestionBank) {
  const known = perBank.get(bank);
  if (known) return known;
  const skills = new Set(bank.skills.map((skill) => skill.toLowerCase()));
  const everybody = bank.all.filter(({ skill }) =>
    !skills.has(skill.toLowerCase()) && !PROFESSION_SKILLS.has(skill.toLowerCase())
  );
  const work = everybody.filter(({ skill }) => !EMPLOYMENT_THEMES.has(skill.toLowerCase()));
  const themes = { everybody: new Set(everybody), work: new Set(work) };
  perBank.set(bank, themes);
  return themes;
}

/** Takes for granted that the candidate has people of their own. */
export function isForLeaders(question: Question): boolean {
  return question.skill === "Leading others" && /\byour (?:team|department)\b/i.test(question.text);
}

export function isAboutEmployment(question: Question): boolean {
  return EMPLOYMENT_THEMES.has(question.skill.toLowerCase());
}

/** Of these questions the ones for everybody; with terms of employment only where motives are asked for. */
export function forEverybody(
  questions: readonly Question[],
  bank: QuestionBank,
  kinds: readonly Question["kind"][],
): Question[] {
  const { everybody, work } = themesOf(bank);
  const fit = kinds.includes("motivation") ? everybody : work;
  return questions.filter((question) => fit.has(question));
}
