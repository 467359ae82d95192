/** Which fields of a profile the rules left empty, as paths that a model can be asked about. */
import type { Profile } from "./profile.ts";

const SINGLE = ["name", "email", "phone", "location", "headline", "summary"] as const;
const LISTS = ["experience", "education", "projects", "certificates", "languages", "skills"] as const;
/** Without these a profile is of little use; the others alone are not worth a call. */
const WORTH_ASKING = /^(?:name|email|phone|location|experience|education|skills)/;

/** `name`, `experience` (no entry at all), `experience[2].organisation`; empty when nothing of weight is missing. */
export function missingFields(profile: Profile): string[] {
  const missing: string[] = SINGLE.filter((field) => profile[field] === undefined);
  for (const list of LISTS) if (profile[list].length === 0) missing.push(list);
  profile.experience.forEach((job, index) => {
    for (const part of ["title", "organisation"] as const) {
      if (job[part] === undefined) missing.push(`experience[${index}].${part}`);
    }
    if (job.start === undefined && job.end === undefined) missing.push(`experience[${index}].dates`);
  });
  profile.education.forEach((study, index) => {
    for (const part of ["degree", "institution"] as const) {
      if (study[part] === undefined) missing.push(`education[${index}].${part}`);
    }
    if (study.start === undefined && study.end === undefined) missing.push(`education[${index}].dates`);
  });
  return missing.some((path) => WORTH_ASKING.test(path)) ? missing : [];
}
