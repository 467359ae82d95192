/** Which skills of the bank an interview asks about, most telling first. */
import type { QuestionBank } from "../question-bank/question-bank.ts";
import type { Started } from "./interview-events.ts";
import type { RoleFamily } from "./role-families.ts";
import { titleWords } from "./role-family.ts";

export interface SkillSources {
  jobRole: string | null;
  jobDescription: string | null;
  resumeFacts: Started["resumeFacts"] | null;
}

/** Skills of `known` whose words occur in the text as whole words, in the order of their first mention. */
function named(text: string, known: readonly string[]): string[] {
  const words = titleWords(text);
  const found: { skill: string; at: number; length: number }[] = [];
  for (const skill of known) {
    const phrase = titleWords(skill);
    if (phrase.length === 0) continue;
    const at = words.findIndex((_, start) => phrase.every((word, offset) => words[start + offset] === word));
    // "Go" and "R" are words of the language too: only where they are written as names.
    const ambiguous = phrase.length === 1 && (phrase[0] ?? "").length <= 2;
    if (
      at >= 0 && (!ambiguous || new RegExp(`\\b${skill.replace(/[^\w]/g, "\\$&")}(?![\\w'’-])`).test(text))
    ) {
      found.push({ skill, at, length: phrase.length });
    }
  }
  return found.sort((a, b) => a.at - b.at || b.length - a.length).map(({ skill }) => skill);
}

/**
 * Ordered skills that exist in the bank: those the role's title names; then, alternating, what the resume shows
 * and the role asks for, and the gaps; then the job description's; then the profession's own.
 * Outside of engineering only the profession's own skills count: a nurse is not asked about a tool on her resume.
 */
function forRole(sources: SkillSources, family: RoleFamily, bank: QuestionBank): string[] {
  const canonical = new Map(bank.skills.map((skill) => [skill.toLowerCase(), skill]));
  for (const skill of family.skills) {
    const [question] = bank.find({ skill });
    if (question) canonical.set(skill.toLowerCase(), question.skill);
  }
  const inBank = (names: readonly string[]) =>
    names.flatMap((name) => canonical.get(name.toLowerCase()) ?? []);
  const own = inBank(family.skills);
  const asked = new Set(own);
  const titled = sources.jobRole ? named(sources.jobRole, bank.skills) : [];
  const fromTitle = family.engineer ? titled : titled.filter((skill) => own.includes(skill));
  const fromDescription = sources.jobDescription
    ? named(sources.jobDescription, [...canonical.values()])
    : [];
  for (const skill of [...fromTitle, ...(family.engineer ? fromDescription : [])]) asked.add(skill);
  const gaps = inBank(sources.resumeFacts?.gaps ?? []).filter((skill) => family.engineer || asked.has(skill));
  const shown = inBank(sources.resumeFacts?.skills ?? []);
  const wanted = shown.filter((skill) => asked.has(skill) || gaps.includes(skill));
  const others = family.engineer ? shown.filter((skill) => !wanted.includes(skill)) : [];
  const alternated: string[] = [];
  for (let index = 0; index < Math.max(wanted.length, gaps.length); index += 1) {
    // Two that the candidate should know for one that may be missing.
    alternated.push(...wanted.slice(index * 2, index * 2 + 2), ...gaps.slice(index, index + 1));
  }
  const ordered = [
    ...fromTitle,
    ...alternated,
    ...fromDescription.filter((skill) => asked.has(skill)),
    ...(sources.resumeFacts && wanted.length === 0 ? others : []),
    ...own,
    ...others,
  ];
  return [...new Set(ordered)];
}

export const chooseSkills = { named, forRole };
