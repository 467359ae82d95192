/** Compares what a role asks for with what a resume shows, and ranks what is missing. */
import { type DemandedSkill, demandsOfJobDescription, demandsOfRole } from "./demanded-skills.ts";
import { type Occupation, ONET_ATTRIBUTION } from "./occupations/occupations.ts";
import type { OccupationMatch, Profile, SkillGap, SkillGaps } from "./profile.ts";
import type { JobDescription } from "./read-job-description.ts";
import { relateSkills } from "./related-skills.ts";
import { readShownSkills, type Showing, type ShownSkills } from "./shown-skills.ts";
import type { SkillDictionary } from "./skill-dictionary.ts";

export interface Role {
  /** As the candidate wrote it; empty when only a job description was given. */
  title: string;
  /** Occupations the title may mean, best first. */
  matches: readonly OccupationMatch[];
  /** The best match in full. */
  occupation: Occupation | null;
  jobDescription: JobDescription | null;
}

export const MAX_GAPS = 12;
const MAX_STRENGTHS = 12;
const MAX_ALTERNATIVES = 4;
/** Below it a gap is not worth a candidate's evening. */
const MIN_IMPORTANCE = 0.2;
/** A match this close to the best is as likely meant. */
const UNSURE_WITHIN = 0.06;
/** What being named, or a similar skill in use, takes off a gap when gaps are ranked. */
const LISTED_FACTOR = 0.6;
const SIMILAR_FACTOR = 0.5;
/** Of skills that do a similar job, one or two are missing, not five. */
const MAX_OF_SIMILAR = 2;
/** Of what is in use without being asked for. */
const MAX_MERELY_IN_USE = 5;

/** Pure; the job description decides where it names skills, else title and occupation, else there is no basis. */
export function findSkillGaps(profile: Profile, role: Role, skills: SkillDictionary): SkillGaps {
  const [best = null, ...others] = role.matches;
  const fromJob = role.jobDescription ? demandsOfJobDescription(role.jobDescription) : [];
  const basis = fromJob.length > 0 ? "job-description" : role.occupation ? "occupation" : "none";
  const demands = basis === "job-description"
    ? fromJob
    : basis === "occupation"
    ? demandsOfRole(role.title, role.occupation, skills)
    : [];
  const related = relateSkills(skills.canonicalSkill);
  const shown = readShownSkills(profile, related);
  const compared = demands.filter(({ importance }) => importance >= MIN_IMPORTANCE)
    .flatMap((demand) => compare(demand, shown));
  return {
    role: role.title,
    basis,
    occupation: best,
    alternatives: best === null
      ? []
      : others.filter(({ score }) => score >= best.score - UNSURE_WITHIN).slice(0, MAX_ALTERNATIVES),
    gaps: rank(compared.filter(({ gap }) => gap.shown !== "used"), related.similarTo),
    strengths: compared.filter(({ gap }) => gap.shown === "used").slice(0, MAX_STRENGTHS)
      .map(({ gap }) => gap.skill),
    attribution: best === null ? "" : ONET_ATTRIBUTION,
  };
}

interface Compared {
  gap: SkillGap;
  merelyInUse: boolean;
  /** For the order: importance, less for what is partly there. */
  weight: number;
}

function compare(
  { skill, importance, why, kind, indispensable, merelyInUse = false }: DemandedSkill,
  shown: ShownSkills,
): Compared[] {
  const showing = kind === "knowledge" ? shown.ofKnowledge(skill) : shown.of(skill);
  if (showing === null) return [];
  const similar = kind === "skill" && showing.shown === "none" ? shown.similar(skill) : null;
  const factor = indispensable
    ? 1
    : showing.shown === "listed"
    ? LISTED_FACTOR
    : similar
    ? SIMILAR_FACTOR
    : 1;
  return [{
    gap: {
      skill,
      importance: Number(importance.toFixed(2)),
      shown: showing.shown,
      reason: `${why}; ${describe(showing, similar, kind)}.`,
    },
    merelyInUse,
    weight: importance * factor,
  }];
}

function describe({ shown, through }: Showing, similar: string | null, kind: DemandedSkill["kind"]): string {
  if (kind === "knowledge") {
    return {
      used: "your work shows it",
      listed: "your resume hints at it",
      none: "your resume does not show it",
    }[shown];
  }
  if (shown === "used") return through ? `your work with ${through} shows it` : "your work shows it";
  if (shown === "listed") {
    return through
      ? `your resume lists ${through}, which goes with it, but shows no work with either`
      : "your resume lists it, but shows no work with it";
  }
  return similar ? `your resume shows ${similar} instead, which helps` : "your resume does not mention it";
}

function rank(compared: readonly Compared[], similarTo: (skill: string) => readonly string[]): SkillGap[] {
  const kept: SkillGap[] = [];
  let inUse = 0;
  for (const { gap, merelyInUse } of compared.toSorted((a, b) => b.weight - a.weight)) {
    if (kept.length >= MAX_GAPS) break;
    const similar = new Set(similarTo(gap.skill));
    if (kept.filter(({ skill }) => similar.has(skill)).length >= MAX_OF_SIMILAR) continue;
    if (merelyInUse && ++inUse > MAX_MERELY_IN_USE) continue;
    kept.push(gap);
  }
  return kept;
}
