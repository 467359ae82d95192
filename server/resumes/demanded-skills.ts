/** What a role asks for, from an occupation of O*NET or from a job description, with how much and why. */
import type { Occupation, Technology } from "./occupations/occupations.ts";
import { technologySpellings } from "./occupations/technology-names.ts";
import type { JobDescription } from "./read-job-description.ts";

export interface DemandedSkill {
  skill: string;
  /** 0 to 1. */
  importance: number;
  /** The first half of a gap's reason, a clause without full stop. */
  why: string;
}

type Canonical = (name: string) => string | null;

/** Every office uses it (Excel, Word): above this share of occupations a technology says little about a role. */
const EVERYWHERE = 0.3;
/** With so many technologies in demand, others of no demand in the neighbouring occupations are noise. */
const ENOUGH_IN_DEMAND = 8;

/**
 * From O*NET's "hot technology" and "in demand" flags, which come from employers' job postings. Importance is
 * ours: in demand here 0.55, up to 0.3 for demand in the neighbouring occupations, up to 0.15 for belonging to
 * this group of occupations; without demand 0.15, 0.25 and 0.3; less for what every office uses.
 */
export function demandsOfOccupation(occupation: Occupation, canonicalSkill: Canonical): DemandedSkill[] {
  const inDemand = occupation.technologies.filter((technology) => technology.inDemand);
  const demands = new Map<string, DemandedSkill>();
  for (const technology of occupation.technologies) {
    if (!technology.inDemand && inDemand.length >= ENOUGH_IN_DEMAND && technology.demandNearby === 0) {
      continue;
    }
    const skill = nameSkill(technology.name, canonicalSkill);
    const importance = weighTechnology(technology);
    const known = demands.get(skill);
    if (known && known.importance >= importance) continue;
    const why = technology.inDemand
      ? `Employers often ask for ${skill} when they look for ${occupation.title}`
      : technology.hot
      ? `${skill} is widely asked for and used by ${occupation.title}`
      : `${skill} is among the tools of ${occupation.title}`;
    demands.set(skill, { skill, importance, why });
  }
  return [...demands.values()].sort((a, b) => b.importance - a.importance || a.skill.localeCompare(b.skill));
}

function nameSkill(name: string, canonicalSkill: Canonical): string {
  const spellings = technologySpellings(name);
  for (const spelling of spellings) {
    const canonical = canonicalSkill(spelling);
    if (canonical) return canonical;
  }
  return spellings[0] ?? name;
}

function weighTechnology(technology: Technology): number {
  const { inDemand, hot, demandNearby, commonness, usedNearby } = technology;
  // Eight times as usual in this group of occupations as altogether is as typical as it needs to be.
  const typical = commonness === 0 ? 0 : Math.min(1, Math.max(0, Math.log2(usedNearby / commonness) / 3));
  const weight = inDemand
    ? 0.55 + 0.3 * demandNearby + 0.15 * typical
    : hot
    ? 0.15 + 0.25 * demandNearby + 0.3 * typical
    : 0.05 + 0.3 * typical;
  const ubiquity = Math.min(1, Math.max(0, (commonness - EVERYWHERE) / (1 - EVERYWHERE)));
  return weight * (1 - 0.7 * ubiquity);
}

/** Required skills weigh 0.7 to 1, preferred ones 0.4 to 0.6, more the more often they are named. */
export function demandsOfJobDescription(job: JobDescription): DemandedSkill[] {
  const demands = [
    ...job.required.map(({ skill, mentions }) => ({
      skill,
      importance: Math.min(1, 0.7 + 0.1 * mentions),
      why: `The job description asks for ${skill}`,
    })),
    ...job.preferred.map(({ skill, mentions }) => ({
      skill,
      importance: Math.min(0.6, 0.35 + 0.1 * mentions),
      why: `The job description would like ${skill}`,
    })),
  ];
  return demands.sort((a, b) => b.importance - a.importance);
}
