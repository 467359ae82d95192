/** Takes from a model's reply what may fill an empty field: right in kind, and verbatim in the text. */
import { z } from "zod";
import { findDates } from "./dates.ts";
import { type Located, locateVerbatim, type Region } from "./locate-verbatim.ts";
import type { Education, Employment, Evidence, ParseReport, Profile } from "./profile.ts";
import { canonicalSkill } from "./skills/skills.ts";

const REPLY_LIMIT_CHARACTERS = 40_000;
const ENTRIES_LIMIT = 30;
const SKILLS_LIMIT = 60;
/** A model may pick the wrong words, though never words that are not there. */
const MODEL_CONFIDENCE = 0.6;
/** Header lines may stand above the line that the rules took for the entry's first. */
const ENTRY_REACH_BEFORE = 300;
const ENTRY_REACH_AFTER = 1_200;

const value = z.string().trim().min(1).max(2_000).optional().catch(undefined);
const list = <T extends z.ZodType>(entry: T) =>
  z.array(z.unknown()).catch([]).transform((items) =>
    items.slice(0, ENTRIES_LIMIT).flatMap((item) => {
      const read = entry.safeParse(item);
      return read.success ? [read.data as z.output<T>] : [];
    })
  ).default([]);
const entry = z.int().min(0).optional().catch(undefined);
const named = list(z.object({ name: value }));
const replySchema = z.object({
  name: value,
  email: value,
  phone: value,
  location: value,
  headline: value,
  summary: value,
  experience: list(z.object({ entry, title: value, organisation: value, location: value, dates: value })),
  education: list(z.object({ entry, degree: value, field: value, institution: value, dates: value })),
  projects: named,
  certificates: named,
  languages: named,
  skills: z.array(z.unknown()).catch([]).default([]).transform((items) =>
    items.filter((item) => typeof item === "string").slice(0, SKILLS_LIMIT)
  ),
});

/** What a value of each field looks like at all. */
const FITS: Record<string, (text: string) => boolean> = {
  name: (text) => text.length <= 80 && !/[\d@:/]/.test(text) && text.split(" ").length <= 6,
  email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) && text.length <= 254,
  phone: (text) => (text.match(/\d/g)?.length ?? 0) >= 7 && text.length <= 40 && !/\p{L}{3}/u.test(text),
  location: (text) => text.length <= 100 && !/@|https?:/.test(text),
  headline: (text) => text.length <= 160 && !text.includes("@"),
  summary: (text) => text.length >= 40,
};
const short = (text: string) => text.length <= 120;

export interface Filled {
  profile: Profile;
  /** How many values were taken. */
  taken: number;
}

/** @returns the profile with more in it; null when the reply is no JSON object or brings nothing */
export function takeFilled(
  reply: string,
  profile: Profile,
  text: string,
  report: Pick<ParseReport, "blocks">,
): Filled | null {
  const parsed = replySchema.safeParse(parseObject(reply));
  if (!parsed.success) return null;
  const given = parsed.data;
  const filled: Profile = structuredClone(profile);
  let taken = 0;
  const find = (claimed: string | undefined, fits: (text: string) => boolean, region?: Region) => {
    if (claimed === undefined) return null;
    const located = locateVerbatim(claimed, text, report.blocks, region);
    return located && fits(located.value) ? located : null;
  };
  const note = (path: string, { place }: Located) => {
    filled.evidence[path] = { confidence: MODEL_CONFIDENCE, place, source: "model" } satisfies Evidence;
    taken++;
  };

  for (const field of ["name", "email", "phone", "location", "headline", "summary"] as const) {
    if (filled[field] !== undefined) continue;
    const located = find(given[field], FITS[field] ?? short);
    if (!located) continue;
    filled[field] = located.value;
    note(field, located);
  }

  function fillEntry<T extends Employment | Education, P extends keyof T & string>(
    path: string,
    into: T,
    claims: Partial<Record<P | "dates", string | undefined>>,
    parts: readonly P[],
    region?: Region,
  ): void {
    for (const part of parts) {
      if (into[part] !== undefined) continue;
      const located = find(claims[part], short, region);
      if (!located) continue;
      into[part] = located.value as T[P];
      note(`${path}.${part}`, located);
    }
    if (into.start !== undefined || into.end !== undefined) return;
    const located = find(claims.dates, short, region);
    const range = located && findDates(located.value)[0];
    if (!located || !range) return;
    for (const edge of ["start", "end"] as const) {
      const date = range[edge];
      if (date === undefined) continue;
      (into as { start?: string; end?: string })[edge] = date;
      note(`${path}.${edge}`, located);
    }
  }

  function fillList<T extends Employment | Education, P extends keyof T & string>(
    key: "experience" | "education",
    entries: T[],
    claims: readonly ({ entry?: number | undefined } & Partial<Record<P | "dates", string | undefined>>)[],
    parts: readonly P[],
  ): void {
    const wasEmpty = entries.length === 0;
    for (const claim of claims) {
      const known = claim.entry === undefined ? undefined : entries[claim.entry];
      if (!wasEmpty && known && claim.entry !== undefined) {
        fillEntry(`${key}.${claim.entry}`, known, claim, parts, regionOf(profile, key, claim.entry, text));
      } else if (wasEmpty) {
        const added = { bullets: [] } as unknown as T;
        fillEntry(`${key}.${entries.length}`, added, claim, parts);
        // A date alone is no entry: nobody could tell what it is the date of.
        if (parts.some((part) => added[part] !== undefined)) entries.push(added);
        else for (const edge of ["start", "end"]) delete filled.evidence[`${key}.${entries.length}.${edge}`];
      }
    }
  }
  fillList("experience", filled.experience, given.experience, ["title", "organisation", "location"]);
  fillList("education", filled.education, given.education, ["degree", "field", "institution"]);

  for (const key of ["projects", "certificates", "languages"] as const) {
    if (profile[key].length > 0) continue;
    for (const { name } of given[key]) {
      const located = find(name, short);
      if (!located) continue;
      note(`${key}.${filled[key].length}`, located);
      if (key === "projects") filled.projects.push({ name: located.value, bullets: [] });
      else filled[key].push({ name: located.value });
    }
  }
  if (profile.skills.length === 0) {
    for (const claimed of given.skills) {
      const located = find(claimed, (text) => text.length <= 45);
      const name = located && (canonicalSkill(located.value) ?? located.value);
      if (!located || !name || filled.skills.some((skill) => skill.name === name)) continue;
      note(`skills.${filled.skills.length}`, located);
      filled.skills.push({ name, where: ["elsewhere"] });
    }
  }
  return taken === 0 ? null : { profile: filled, taken };
}

/** From a little above the entry to the next one: another job's employer is not this one's. */
function regionOf(profile: Profile, key: string, index: number, text: string): Region | undefined {
  const place = profile.evidence[`${key}.${index}`]?.place;
  if (!place) return undefined;
  const next = profile.evidence[`${key}.${index + 1}`]?.place;
  const before = profile.evidence[`${key}.${index - 1}`]?.place;
  return {
    start: Math.max(before?.end ?? 0, place.start - ENTRY_REACH_BEFORE, 0),
    end: Math.min(next?.start ?? text.length, place.end + ENTRY_REACH_AFTER, text.length),
  };
}

/** The first JSON object in a reply, also one within a code fence or among words. */
function parseObject(reply: string): unknown {
  if (reply.length > REPLY_LIMIT_CHARACTERS) return undefined;
  const from = reply.indexOf("{");
  const to = reply.lastIndexOf("}");
  if (from < 0 || to < from) return undefined;
  try {
    return JSON.parse(reply.slice(from, to + 1));
  } catch {
    return undefined;
  }
}
