/** Lays a candidate's corrections over what was read: corrections win, are marked, and what follows is reckoned anew. */
import type { Corrected, Corrections } from "./corrections.ts";
import type { Evidence, Profile } from "./profile.ts";
import { seniorityOf, totalYears } from "./profile/tenure.ts";
import { recheckSkills } from "./recheck-skills.ts";
import type { SkillDictionary } from "./skill-dictionary.ts";

const SINGLE = ["name", "email", "phone", "location", "headline", "summary"] as const;
const LISTS = ["links", "experience", "education", "projects", "certificates", "languages"] as const;
type List = typeof LISTS[number];

/** Typed in: nothing to be unsure of, and no place in the text. */
const BY_CANDIDATE: Evidence = { confidence: 1, place: null, source: "candidate" };
/** Reckoned from what the candidate typed. */
const FROM_CORRECTIONS: Evidence = { confidence: 0.9, place: null, source: "rules" };

export interface CorrectionContext {
  skills: SkillDictionary;
  /** For work that lasts until today. */
  now: Date;
}

/** Pure: `read` stays as it is. Unchanged values keep the evidence and place they were read with. */
export function correctProfile(
  read: Profile,
  corrections: Corrections,
  { skills, now }: CorrectionContext,
): Profile {
  const profile: Profile = { ...read, evidence: { ...read.evidence } };
  const { evidence } = profile;
  for (const field of SINGLE) {
    const value = corrections[field];
    if (value === undefined || isSame(value ?? undefined, read[field])) continue;
    delete profile[field];
    delete evidence[field];
    if (value === null) continue;
    profile[field] = value;
    evidence[field] = BY_CANDIDATE;
  }
  for (const list of LISTS) {
    const corrected = corrections[list];
    if (corrected) setList(profile, list, read, corrected);
  }
  const workChanged = corrections.experience !== undefined || corrections.headline !== undefined;
  if (workChanged) reckonTenure(profile, now);
  if (
    workChanged || corrections.skills !== undefined || corrections.projects !== undefined ||
    corrections.education !== undefined || corrections.summary !== undefined
  ) {
    profile.skills = recheckSkills(read, profile, corrections.skills, skills, now.getUTCFullYear());
    placeSkills(profile, read, corrections.skills !== undefined);
  }
  return profile;
}

/** Without what says the same as was read, so that an untouched form corrects nothing. */
export function pruneCorrections(
  read: Profile,
  corrections: Corrections,
  skills: SkillDictionary,
): Corrections {
  const pruned: Corrections = { ...corrections };
  for (const field of SINGLE) {
    if (field in pruned && isSame(pruned[field] ?? undefined, read[field])) delete pruned[field];
  }
  for (const list of LISTS) {
    const corrected = pruned[list];
    if (corrected && isSame(corrected.map(withoutFrom), read[list])) delete pruned[list];
  }
  const names = pruned.skills?.map((name) => (skills.canonicalSkill(name) ?? name).toLowerCase()).toSorted();
  if (names && isSame(names, read.skills.map(({ name }) => name.toLowerCase()).toSorted())) {
    delete pruned.skills;
  }
  return pruned;
}

/** Corrections on their own: their lists no longer say which entries that were read they correct. */
export function detached(corrections: Corrections): Corrections {
  const alone: Corrections = { ...corrections };
  for (const list of LISTS) {
    const entries = alone[list];
    if (entries) (alone as Record<List, object[]>)[list] = entries.map(withoutFrom);
  }
  return alone;
}

function withoutFrom<T extends object>({ from: _, ...value }: Corrected<T>): Omit<T, "from"> {
  return value as Omit<T, "from">;
}

function setList(profile: Profile, list: List, read: Profile, corrected: Corrected<object>[]): void {
  const { evidence } = profile;
  removeUnder(evidence, list);
  // The corrections' schema gives each list the shape of the profile's own.
  (profile as unknown as Record<List, object[]>)[list] = corrected.map(withoutFrom);
  corrected.forEach((entry, index) => {
    const before: object | undefined = entry.from === undefined ? undefined : read[list][entry.from];
    const value = withoutFrom(entry);
    if (before === undefined) {
      evidence[`${list}.${index}`] = BY_CANDIDATE;
      return;
    }
    const readPath = `${list}.${entry.from}`;
    const whole = read.evidence[readPath];
    if (whole) evidence[`${list}.${index}`] = whole;
    for (const part of new Set([...Object.keys(before), ...Object.keys(value)])) {
      const now = partOf(value, part);
      const readPart = read.evidence[`${readPath}.${part}`];
      if (isSame(now, partOf(before, part))) {
        if (readPart) evidence[`${list}.${index}.${part}`] = readPart;
      } else if (now !== undefined) evidence[`${list}.${index}.${part}`] = BY_CANDIDATE;
    }
  });
}

function partOf(entry: object, part: string): unknown {
  return (entry as Record<string, unknown>)[part];
}

function removeUnder(evidence: Record<string, Evidence>, list: string): void {
  for (const path of Object.keys(evidence)) if (path.startsWith(`${list}.`)) delete evidence[path];
}

function reckonTenure(profile: Profile, now: Date): void {
  const { evidence } = profile;
  for (const field of ["totalYears", "seniority"] as const) {
    delete profile[field];
    delete evidence[field];
  }
  const years = totalYears(profile.experience, now);
  if (years !== undefined) {
    profile.totalYears = years;
    evidence.totalYears = FROM_CORRECTIONS;
  }
  const seniority = seniorityOf(profile.experience, years, profile.headline);
  if (seniority) {
    profile.seniority = seniority;
    evidence.seniority = FROM_CORRECTIONS;
  }
}

/** A skill that was read keeps its place; another was typed, or stands in work that was. */
function placeSkills(profile: Profile, read: Profile, listed: boolean): void {
  removeUnder(profile.evidence, "skills");
  const before = new Map(read.skills.map(({ name }, index) => [name.toLowerCase(), index]));
  profile.skills.forEach(({ name }, index) => {
    const readAt = before.get(name.toLowerCase());
    const known = readAt === undefined ? undefined : read.evidence[`skills.${readAt}`];
    const evidence = known ?? (readAt !== undefined ? undefined : listed ? BY_CANDIDATE : FROM_CORRECTIONS);
    if (evidence) profile.evidence[`skills.${index}`] = evidence;
  });
}

/** By value; white space that a form changes, and a part that is undefined or absent, make no difference. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") {
    return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    isSame(left[key], right[key])
  );
}
