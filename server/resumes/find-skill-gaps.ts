/** Compares what a role asks for with what a resume shows, and ranks what is missing. */
import { type DemandedSkill, demandsOfJobDescription, demandsOfOccupation } from "./demanded-skills.ts";
import { type Occupation, ONET_ATTRIBUTION } from "./occupations/occupations.ts";
import type { OccupationMatch, Profile, SkillGap, SkillGaps } from "./profile.ts";
import type { JobDescription } from "./read-job-description.ts";
import { relateSkills } from "./related-skills.ts";
import { readShownSkills, type ShownSkills } from "./shown-skills.ts";

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
const MIN_IMPORTANCE = 0.15;
/** A match this close to the best is as likely meant; measured on the labelled titles. */
const UNSURE_WITHIN = 0.12;
/** What a name in a list, or a similar tool in use, takes off a gap. */
const LISTED_FACTOR = 0.6;
const SIMILAR_FACTOR = 0.6;

/** Pure; the job description decides where it names skills, else the occupation, else there is no basis. */
export function findSkillGaps(
  profile: Profile,
  role: Role,
  canonicalSkill: (name: string) => string | null,
): SkillGaps {
  const [best = null, ...others] = role.matches;
  const alternatives = best === null
    ? []
    : others.filter(({ score }) => score >= best.score - UNSURE_WITHIN).slice(0, MAX_ALTERNATIVES);
  const fromJob = role.jobDescription ? demandsOfJobDescription(role.jobDescription) : [];
  const basis = fromJob.length > 0 ? "job-description" : role.occupation ? "occupation" : "none";
  const demands = basis === "job-description"
    ? fromJob
    : role.occupation
    ? demandsOfOccupation(role.occupation, canonicalSkill)
    : [];
  const shown = readShownSkills(profile, relateSkills(canonicalSkill));
  return {
    role: role.title,
    basis,
    occupation: best,
    alternatives,
    gaps: rankGaps(demands, shown),
    strengths: demands.filter(({ skill, importance }) =>
      importance >= MIN_IMPORTANCE && shown.of(skill).shown === "used"
    ).slice(0, MAX_STRENGTHS).map(({ skill }) => skill),
    attribution: best === null ? "" : ONET_ATTRIBUTION,
  };
}

function rankGaps(demands: readonly DemandedSkill[], shown: ShownSkills): SkillGap[] {
  const gaps = demands.flatMap(({ skill, importance, why }) => {
    const showing = shown.of(skill);
    if (showing.shown === "used" || importance < MIN_IMPORTANCE) return [];
    const similar = showing.shown === "none" ? shown.similar(skill) : null;
    const weight = importance * (showing.shown === "listed" ? LISTED_FACTOR : 1) *
      (similar ? SIMILAR_FACTOR : 1);
    const found = showing.shown === "listed"
      ? showing.through
        ? `your resume lists ${showing.through}, which implies it, but no work that shows it`
        : "your resume lists it but does not show it in use"
      : similar
      ? `your resume does not mention it, though ${similar} does a similar job`
      : "your resume does not mention it";
    const gap: SkillGap = {
      skill,
      importance: Number(importance.toFixed(2)),
      shown: showing.shown,
      reason: `${why}; ${found}.`,
    };
    return [{ gap, weight }];
  });
  return gaps.sort((a, b) => b.weight - a.weight).slice(0, MAX_GAPS).map(({ gap }) => gap);
}
