/** Compares a profile with the role a candidate named: a job title, a job description or both. */
import { DomainError } from "../errors.ts";
import { findSkillGaps } from "./find-skill-gaps.ts";
import type { Occupations } from "./occupations/occupations.ts";
import type { Profile, SkillGaps } from "./profile.ts";
import { readJobDescription } from "./read-job-description.ts";
import type { SkillDictionary } from "./skill-dictionary.ts";

const JOB_ROLE_LIMIT_CHARACTERS = 200;
/** About ten pages; the longest real ones have four. */
export const JOB_DESCRIPTION_LIMIT_CHARACTERS = 30_000;
const MATCHES = 6;

export interface RoleRequest {
  /** One line, trimmed; may be empty. */
  jobRole: string;
  jobDescription: string;
}

/**
 * @returns null when neither was given
 * @throws DomainError `job-role-too-long`, `job-description-too-long` (invalid)
 */
export function readRoleRequest(
  request: { jobRole?: string | undefined; jobDescription?: string | undefined },
): RoleRequest | null {
  const jobRole = (request.jobRole ?? "").replace(/[\s\p{Cc}]+/gu, " ").trim().toWellFormed();
  const jobDescription = (request.jobDescription ?? "").replaceAll("\0", " ").trim().toWellFormed();
  if (jobRole.length > JOB_ROLE_LIMIT_CHARACTERS) {
    throw new DomainError("invalid", {
      code: "job-role-too-long",
      userMessage: `A job title has at most ${JOB_ROLE_LIMIT_CHARACTERS} characters here. ` +
        "Shorten it, and paste the rest as the job description.",
    });
  }
  if (jobDescription.length > JOB_DESCRIPTION_LIMIT_CHARACTERS) {
    throw new DomainError("invalid", {
      code: "job-description-too-long",
      userMessage: `A job description has at most ${
        JOB_DESCRIPTION_LIMIT_CHARACTERS.toLocaleString("en")
      } characters here. Paste the part about the tasks and requirements.`,
    });
  }
  return jobRole === "" && jobDescription === "" ? null : { jobRole, jobDescription };
}

export function compareWithRole(
  profile: Profile,
  { jobRole, jobDescription }: RoleRequest,
  { occupations, skills }: { occupations: Occupations; skills: SkillDictionary },
): SkillGaps {
  const job = jobDescription === "" ? null : readJobDescription(jobDescription, skills.findSkillsInText);
  const title = jobRole || job?.title || "";
  const matches = title === "" ? [] : occupations.match(title, MATCHES);
  const occupation = matches[0] ? occupations.get(matches[0].code) : null;
  return findSkillGaps(profile, { title, matches, occupation, jobDescription: job }, skills);
}

/** What a role asks for, most important first. */
export interface RoleDemands {
  /** As it was given, or as the job description names it; empty when neither says. */
  title: string;
  demands: {
    skill: string;
    /** 0 to 1. */
    importance: number;
    /** A clause without full stop: why it is asked for. */
    why: string;
  }[];
}

const NOBODY: Profile = {
  links: [],
  skills: [],
  experience: [],
  education: [],
  projects: [],
  certificates: [],
  languages: [],
  evidence: {},
};

/** Compared with nobody, everything that the role asks for is missing. */
export function demandsOfRequest(
  role: RoleRequest,
  tools: { occupations: Occupations; skills: SkillDictionary },
): RoleDemands {
  const { gaps, role: title } = compareWithRole(NOBODY, role, tools);
  return {
    title,
    demands: gaps.map(({ skill, importance, reason }) => ({
      skill,
      importance,
      why: reason.split("; ")[0] ?? reason,
    })),
  };
}
