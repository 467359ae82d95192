/** An invented profile and a small skills dictionary, for tests that need some of both. */
import type { ParseReport, Profile } from "../../server/resumes/profile.ts";
import type { SkillDictionary } from "../../server/resumes/skill-dictionary.ts";

/** A profile with nothing but what is given. */
export function profileWith(parts: Partial<Profile> = {}): Profile {
  return {
    links: [],
    skills: [],
    experience: [],
    education: [],
    projects: [],
    certificates: [],
    languages: [],
    evidence: {},
    ...parts,
  };
}

const part = { score: 50, because: [], mend: [] };

export const PARSE_REPORT: ParseReport = {
  version: "1",
  score: 50,
  completeness: part,
  structure: part,
  specificity: part,
  findings: [],
  pages: [{ width: 595, height: 842, columns: 1, characters: 100 }],
  blocks: [],
};

/** Knows exactly `names` (any casing) and the aliases that are given. */
export function dictionaryOf(
  names: readonly string[],
  aliases: Record<string, string> = {},
): SkillDictionary {
  const canonical = new Map(names.map((name) => [name.toLowerCase(), name]));
  for (const [alias, name] of Object.entries(aliases)) canonical.set(alias.toLowerCase(), name);
  return {
    canonicalSkill: (name) => canonical.get(name.toLowerCase()) ?? null,
    findSkillsInText(text) {
      const found: { name: string; start: number; end: number }[] = [];
      for (const word of text.matchAll(/[\p{L}\p{N}]+(?:[.][\p{L}\p{N}]+)*[+#]*/gu)) {
        const name = canonical.get(word[0].toLowerCase());
        if (name) found.push({ name, start: word.index, end: word.index + word[0].length });
      }
      return found;
    },
  };
}
