/** What a set is made from: a resume's text and profile, a role, a job description; kept until the skills are chosen. */
import type { Profile, RoleDemands } from "../resumes/resumes.ts";

export interface Material {
  resume: { text: string; profile: Profile } | null;
  jobRole: string | null;
  jobDescription: string | null;
  /** What the role or the job description asks for; null where neither is given. */
  demands: RoleDemands | null;
}

/** Everything there is to read, for the model that names skills. */
export function textOf(material: Material): string {
  return [
    material.resume?.text,
    material.jobRole && `Role: ${material.jobRole}`,
    material.jobDescription && `Job description:\n${material.jobDescription}`,
  ].filter(Boolean).join("\n\n");
}

const LEVEL_OF: Record<NonNullable<Profile["seniority"]>, number> = {
  intern: 2,
  junior: 3,
  mid: 5,
  senior: 7,
  lead: 8,
  executive: 8,
};

const MIDDLE = 5;
const SENIOR_TITLE = /\b(?:senior|sr|staff|principal|lead|head|architect|director|chief|vp)\b/i;
const JUNIOR_TITLE =
  /\b(?:junior|jr|entry[ -]level|graduate|trainee|intern|apprentice|werkstudent\p{L}*)\b/iu;

/** 1 to 10: around which the questions' levels spread when nobody says otherwise. */
export function levelOf(material: Material): number {
  // A role that is applied for says more about the interview than what somebody was before.
  const title = material.jobRole ?? material.demands?.title ?? "";
  if (SENIOR_TITLE.test(title)) return LEVEL_OF.senior;
  if (JUNIOR_TITLE.test(title)) return LEVEL_OF.junior;
  const seniority = material.resume?.profile.seniority;
  return seniority ? LEVEL_OF[seniority] : MIDDLE;
}
