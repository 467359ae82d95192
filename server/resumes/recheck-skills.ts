/** Says anew where skills are shown, after the candidate changed the list or the work that showed them. */
import type { Employment, Profile, ProfileSkill, Project, SkillPlace } from "./profile.ts";
import type { SkillDictionary } from "./skill-dictionary.ts";

type Texts = Map<SkillPlace, { text: string; year?: number }[]>;

/**
 * @param before the profile as it was read
 * @param after the same with its other fields corrected; its `skills` are still those that were read
 * @param names the corrected list; undefined when only the work around it was corrected
 * @returns skills with places; one that nothing shows any more is gone unless it is on the list
 */
export function recheckSkills(
  before: Profile,
  after: Profile,
  names: readonly string[] | undefined,
  dictionary: SkillDictionary,
  thisYear: number,
): ProfileSkill[] {
  const shownBefore = findShown(before, dictionary, thisYear);
  const shownAfter = findShown(after, dictionary, thisYear);
  const wanted = names === undefined ? undefined : canonicalNames(names, dictionary);
  const read = new Map(before.skills.map((skill) => [skill.name.toLowerCase(), skill]));
  const added = wanted ?? [
    ...before.skills.map(({ name }) => name),
    ...[...shownAfter].filter(([key]) => !shownBefore.has(key) && !read.has(key)).map(([, { name }]) => name),
  ];
  return added.flatMap((name): ProfileSkill[] => {
    const key = name.toLowerCase();
    const known = read.get(key);
    const now = shownAfter.get(key);
    const then = shownBefore.get(key);
    // Some places were read from text that no entry holds: those stay.
    const kept = (known?.where ?? []).filter((place) => !then?.where.has(place) || now?.where.has(place));
    const where = new Set<SkillPlace>([...kept, ...(now?.where ?? [])]);
    if (where.size === 0 && wanted) where.add("skills");
    if (where.size === 0) return [];
    const lastUsed = now?.lastUsed ?? (then?.lastUsed === undefined ? known?.lastUsed : undefined);
    return [{
      name: known?.name ?? name,
      where: [...where],
      ...(lastUsed === undefined ? {} : { lastUsed }),
    }];
  });
}

/** Each once, in the order they were typed, under the name that the dictionary has for them. */
function canonicalNames(names: readonly string[], dictionary: SkillDictionary): string[] {
  const unique = new Map<string, string>();
  for (const name of names) {
    const canonical = dictionary.canonicalSkill(name) ?? name;
    if (!unique.has(canonical.toLowerCase())) unique.set(canonical.toLowerCase(), canonical);
  }
  return [...unique.values()];
}

function findShown(profile: Profile, dictionary: SkillDictionary, thisYear: number) {
  const shown = new Map<string, { name: string; where: Set<SkillPlace>; lastUsed?: number }>();
  for (const [place, texts] of textsOf(profile, thisYear)) {
    for (const { text, year } of texts) {
      for (const { name } of dictionary.findSkillsInText(text)) {
        const skill = shown.get(name.toLowerCase()) ?? { name, where: new Set<SkillPlace>() };
        skill.where.add(place);
        if (year !== undefined) skill.lastUsed = Math.max(skill.lastUsed ?? 0, year);
        shown.set(name.toLowerCase(), skill);
      }
    }
  }
  return shown;
}

function textsOf(profile: Profile, thisYear: number): Texts {
  const dated = (entry: Employment | Project, title: string | undefined) => {
    const date = entry.end === "present" ? String(thisYear) : entry.end ?? entry.start;
    return {
      text: [title ?? "", ...entry.bullets].join("\n"),
      ...(date === undefined ? {} : { year: Number(date.slice(0, 4)) }),
    };
  };
  return new Map([
    ["experience", profile.experience.map((job) => dated(job, job.title))],
    ["projects", profile.projects.map((project) => dated(project, project.name))],
    [
      "education",
      profile.education.map(({ degree, field, bullets }) => ({
        text: [degree ?? "", field ?? "", ...bullets].join("\n"),
      })),
    ],
    ["summary", [{ text: [profile.headline ?? "", profile.summary ?? ""].join("\n") }]],
  ]);
}
