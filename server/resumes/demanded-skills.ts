/** What a role asks for, from its title, its occupation or a job description, with how much and why. */
import type { Occupation, Technology } from "./occupations/occupations.ts";
import { nameTechnology } from "./occupations/technology-names.ts";
import type { JobDescription } from "./read-job-description.ts";
import type { SkillDictionary } from "./skill-dictionary.ts";
import { findSpeciality } from "./specialities.ts";

export interface DemandedSkill {
  skill: string;
  /** 0 to 1. */
  importance: number;
  /** The first half of a gap's reason, a clause without full stop. */
  why: string;
  kind: "skill" | "knowledge";
  /** The role's title names it: nothing else will do instead. */
  indispensable?: true;
  /** Common in the occupation, yet not what its job postings often ask for. */
  merelyInUse?: boolean;
}

/** With so many technologies in demand, those of no demand in the neighbouring occupations are noise. */
const ENOUGH_IN_DEMAND = 8;
/** O*NET's importance (1 to 5) of the area "Administrative" from which on the office desk is the job. */
const DESK_JOB = 4;
/** A technology that more than half of all occupations use. */
const EVERYWHERE = 0.5;
/** A knowledge area of more occupations than this (English, mathematics) says little about a role. */
const COMMON_AREA = 0.4;
/** What the title names itself; the speciality's list falls from 0.9 to 0.6. */
const NAMED_IN_TITLE = 1;
const SPECIALITY_RANGE = { first: 0.9, last: 0.6 };
/** What the wider occupation uses counts less once the speciality is known. */
const WIDER_OCCUPATION = 0.6;

/** Everything a role asks for by its title and occupation, most important first, no skill twice. */
export function demandsOfRole(
  title: string,
  occupation: Occupation | null,
  skills: SkillDictionary,
): DemandedSkill[] {
  const special = demandsOfSpeciality(title, skills.canonicalSkill);
  const named = namedInTitle(title, skills)
    // A front-end engineer need not say "front end"; a React developer should say "React".
    .filter(({ skill }) => special.length === 0 || special.some((demand) => demand.skill === skill));
  const wider = occupation ? demandsOfOccupation(occupation, skills.canonicalSkill) : [];
  const factor = special.length > 0 ? WIDER_OCCUPATION : 1;
  return strongest([
    ...named,
    ...special,
    ...wider.map((demand) => ({ ...demand, importance: demand.importance * factor })),
  ]);
}

/** "Java" of a "Java Developer"; what only belongs to a trade ("Accounting" of an "Accountant") is not named. */
function namedInTitle(title: string, skills: SkillDictionary): DemandedSkill[] {
  const names = skills.findSkillsInText(title)
    .filter(({ name, start, end }) => name.toLowerCase() === title.slice(start, end).toLowerCase())
    .map(({ name }) => name);
  return [...new Set(names)].map((skill): DemandedSkill => ({
    skill,
    importance: NAMED_IN_TITLE,
    why: `The title itself names ${skill}`,
    kind: "skill",
    indispensable: true,
  }));
}

function demandsOfSpeciality(
  title: string,
  canonicalSkill: SkillDictionary["canonicalSkill"],
): DemandedSkill[] {
  const speciality = findSpeciality(title);
  if (!speciality) return [];
  const step = (SPECIALITY_RANGE.first - SPECIALITY_RANGE.last) / speciality.skills.length;
  return speciality.skills.map((name, at) => {
    const skill = canonicalSkill(name) ?? name;
    const why = `${speciality.people} are usually asked for ${skill}`;
    return { skill, importance: SPECIALITY_RANGE.first - at * step, why, kind: "skill" };
  });
}

/**
 * From O*NET's "hot technology" and "in demand" flags, which come from employers' job postings. Importance is
 * ours: in demand here 0.55, plus up to 0.3 for demand in the neighbouring occupations, plus up to 0.15 for
 * being more usual there than elsewhere; hot only: 0.1, 0.25, 0.3. Where few technologies are in demand, the
 * knowledge areas count: their importance of 1 to 5 becomes 0 to 0.8.
 */
function demandsOfOccupation(
  occupation: Occupation,
  canonicalSkill: SkillDictionary["canonicalSkill"],
): DemandedSkill[] {
  const isDeskJob = occupation.knowledge.some(({ area, importance }) =>
    area === "Administrative" && importance >= DESK_JOB
  );
  const telling = occupation.technologies.filter(({ basic }) => isDeskJob || !basic);
  const enough = telling.filter(({ inDemand }) => inDemand).length >= ENOUGH_IN_DEMAND;
  // "…, Except Special Education" belongs to the classification, not into a sentence.
  const people = occupation.title.replace(/,? (?:Except|Including) .*$/, "");
  const technologies = telling
    .filter(({ inDemand, demandNearby }) => inDemand || !enough || demandNearby > 0)
    .map((technology): DemandedSkill => {
      const skill = nameTechnology(technology.name, canonicalSkill);
      const why = technology.inDemand
        ? `Employers often ask for ${skill} when they look for ${people}`
        : `${skill} is in use among ${people}`;
      return {
        skill,
        importance: weighTechnology(technology),
        why,
        kind: "skill",
        merelyInUse: !technology.inDemand,
      };
    });
  if (enough) return strongest(technologies);
  const knowledge = occupation.knowledge.filter(({ commonness }) => commonness <= COMMON_AREA)
    .map(({ area, importance }): DemandedSkill => ({
      skill: area,
      importance: 0.8 * (importance - 1) / 4,
      why: `Knowledge of this area matters to ${people} (${importance.toFixed(1)} of 5 in O*NET)`,
      kind: "knowledge",
    }));
  return strongest([...technologies, ...knowledge]);
}

function weighTechnology({ inDemand, hot, demandNearby, commonness, usedNearby }: Technology): number {
  const typical = Math.max(0, usedNearby - commonness);
  const weight = inDemand
    ? 0.55 + 0.3 * demandNearby + 0.15 * typical
    : hot
    ? 0.1 + 0.25 * demandNearby + 0.3 * typical
    : 0.3 * typical;
  // A spreadsheet is asked for everywhere, and rarely decides about anybody.
  return commonness > EVERYWHERE ? weight * 0.6 : weight;
}

/** Required skills weigh 0.8 to 1, preferred ones 0.45 to 0.6, more the more often they are named. */
export function demandsOfJobDescription(job: JobDescription): DemandedSkill[] {
  return strongest([
    ...job.required.map(({ skill, mentions }): DemandedSkill => ({
      skill,
      importance: Math.min(1, 0.7 + 0.1 * mentions),
      why: `The job description asks for ${skill}`,
      kind: "skill",
    })),
    ...job.preferred.map(({ skill, mentions }): DemandedSkill => ({
      skill,
      importance: Math.min(0.6, 0.35 + 0.1 * mentions),
      why: `The job description would like to see ${skill}`,
      kind: "skill",
    })),
  ]);
}

/** Each skill once, with its strongest demand; most important first, else in the given order. */
function strongest(demands: readonly DemandedSkill[]): DemandedSkill[] {
  const bySkill = new Map<string, DemandedSkill>();
  for (const demand of demands) {
    const known = bySkill.get(demand.skill);
    if (!known || known.importance < demand.importance) bySkill.set(demand.skill, demand);
  }
  return [...bySkill.values()].sort((a, b) => b.importance - a.importance);
}
