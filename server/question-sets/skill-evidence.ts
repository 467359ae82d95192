/** Finds the lines of a document that show each skill, verbatim, the most telling first. Pure. */
import type { Profile } from "../resumes/resumes.ts";
import { tellsOfWork } from "./quote-line.ts";
import type { SkillEvidence } from "./set-events.ts";

type FindSkills = (text: string) => { name: string; start: number; end: number }[];

/** So many lines of a skill are kept: the rest would only be stored. */
const MOST_LINES = 4;
const LONGEST_QUOTE_CHARACTERS = 400;
/** A quote of this length can still be said in one breath. */
const LONGEST_WHOLE_CHARACTERS = 150;

export function evidenceInProfile(profile: Profile, findSkills: FindSkills): Map<string, SkillEvidence[]> {
  const lines: SkillEvidence[] = [];
  for (const job of profile.experience) {
    const context = [job.title, job.organisation].filter(Boolean).join(", ");
    for (const quote of job.bullets) {
      lines.push({ quote, where: "experience", ...(context ? { context } : {}) });
    }
  }
  for (const project of profile.projects) {
    for (const quote of project.bullets) {
      lines.push({ quote, where: "project", ...(project.name ? { context: project.name } : {}) });
    }
  }
  for (const school of profile.education) {
    const context = [school.degree, school.institution].filter(Boolean).join(", ");
    for (const quote of school.bullets) {
      lines.push({ quote, where: "education", ...(context ? { context } : {}) });
    }
  }
  if (profile.summary) lines.push({ quote: profile.summary, where: "summary" });
  return bySkill(lines, findSkills);
}

export function evidenceInDescription(text: string, findSkills: FindSkills): Map<string, SkillEvidence[]> {
  const lines = text.split(/\r?\n|(?<=[.!?])\s+(?=\p{Lu})/u).map((line) => line.trim()).filter(Boolean);
  return bySkill(lines.map((quote) => ({ quote, where: "job-description" })), findSkills);
}

function bySkill(lines: readonly SkillEvidence[], findSkills: FindSkills): Map<string, SkillEvidence[]> {
  const found = new Map<string, SkillEvidence[]>();
  for (const line of lines.flatMap(bySentence)) {
    const quote = line.quote.replace(/\s+/g, " ").trim();
    for (const name of new Set(findSkills(quote).map((skill) => skill.name))) {
      const known = found.get(name) ?? [];
      if (known.some((other) => other.quote === quote)) continue;
      known.push({ ...line, quote: quote.slice(0, LONGEST_QUOTE_CHARACTERS) });
      found.set(name, known);
    }
  }
  for (const [name, known] of found) {
    found.set(name, known.toSorted((a, b) => telling(b) - telling(a)).slice(0, MOST_LINES));
  }
  return found;
}

/** A bullet of several sentences says several things: only the one that names the skill is about it. */
function bySentence(line: SkillEvidence): SkillEvidence[] {
  if (line.quote.length <= LONGEST_WHOLE_CHARACTERS) return [line];
  return line.quote.split(/(?<=[.!?;])\s+(?=\p{Lu})/u).map((quote) => ({ ...line, quote }));
}

/** Work before words, and lines with a figure in them first: they give the most to ask about. */
function telling({ quote, where }: SkillEvidence): number {
  const place = where === "experience" ? 3 : where === "project" ? 2 : where === "job-description" ? 1 : 0;
  return place * 2 + (tellsOfWork(quote) ? 3 : 0) + (/\d/.test(quote) ? 1 : 0);
}
