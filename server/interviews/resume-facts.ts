/** What an interview takes over from a resume: copied and bounded, so that it outlives the resume. */
import type { Profile, SkillGaps } from "../resumes/resumes.ts";
import type { Started } from "./interview-events.ts";

const MOST = { titles: 4, organisations: 4, bullets: 16, skills: 60, gaps: 12 };
const LONGEST_CHARACTERS = 400;
const LONGEST_NAME_CHARACTERS = 40;

function bounded(texts: readonly (string | undefined)[], most: number): string[] {
  const kept = texts.flatMap((text) => text?.trim() ? [text.trim().slice(0, LONGEST_CHARACTERS)] : []);
  return [...new Set(kept)].slice(0, most);
}

export const NO_RESUME: Started["resumeFacts"] = {
  titles: [],
  organisations: [],
  bullets: [],
  skills: [],
  gaps: [],
};

/** The newest work first, as the profile has it; skills that were used in work before those that are only listed. */
export function resumeFacts(profile: Profile, gaps: SkillGaps | null): Started["resumeFacts"] {
  const used = profile.skills.filter(({ where }) =>
    where.some((one) => one === "experience" || one === "projects")
  );
  const listed = profile.skills.filter((skill) => !used.includes(skill));
  const byRecency = used.toSorted((a, b) => (b.lastUsed ?? 0) - (a.lastUsed ?? 0));
  return {
    titles: bounded(profile.experience.map(({ title }) => title), MOST.titles),
    organisations: bounded(profile.experience.map(({ organisation }) => organisation), MOST.organisations),
    bullets: bounded([
      ...profile.experience.flatMap(({ bullets }) => bullets),
      ...profile.projects.flatMap(({ bullets }) => bullets),
    ], MOST.bullets),
    skills: bounded([...byRecency, ...listed].map(({ name }) => name), MOST.skills),
    gaps: bounded((gaps?.gaps ?? []).map(({ skill }) => skill), MOST.gaps),
  };
}

const TITLES = new Set("mr mrs ms miss mx dr prof professor sir ing dipl phd md".split(" "));

/** The name to greet with; null when the name does not look like one. "SMITH, John" is John. */
export function firstName(name: string | undefined): string | null {
  if (!name) return null;
  const ordered = name.includes(",") ? name.slice(name.indexOf(",") + 1) : name;
  const word = ordered.trim().split(/\s+/).find((one) => !TITLES.has(one.replace(/\./g, "").toLowerCase()));
  if (!word || word.length > LONGEST_NAME_CHARACTERS || !/^[\p{L}\p{M}'’-]{2,}$/u.test(word)) return null;
  const shouting = word === word.toUpperCase() && word !== word.toLowerCase();
  return shouting ? word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()) : word;
}
