/** Finds the profession that a job title belongs to, by whole words. */
import { GENERAL_FAMILY, ROLE_FAMILIES, type RoleFamily } from "./role-families.ts";

/** Words before "engineer", "developer" and the like that make it another profession than software. */
const NOT_SOFTWARE = new Set(
  ("civil mechanical electrical chemical industrial structural biomedical aerospace process mining petroleum " +
    "environmental sales estate property land curriculum training instructional fundraising community photo film " +
    "audio sound locomotive stationary marine nuclear agricultural manufacturing naval hvac").split(" "),
);

/** Lower-case words; `c++`, `c#`, `node.js` stay whole. */
export function titleWords(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+(?:\.(?:js|net)\b|\+\+|#)?/gu) ?? [];
}

function holds(words: readonly string[], phrase: readonly string[]): number {
  for (let start = 0; start + phrase.length <= words.length; start += 1) {
    const said = words.slice(start, start + phrase.length);
    // "Developers", "executives": a title in the plural is the same title.
    if (phrase.every((word, offset) => said[offset] === word || said[offset] === `${word}s`)) return start;
  }
  return -1;
}

/** The family of a title: the longest known title in it wins, then the one that stands further to the end. */
export function familyOf(title: string): RoleFamily {
  const words = titleWords(title);
  let best: { family: RoleFamily; length: number; end: number } | null = null;
  for (const family of ROLE_FAMILIES) {
    for (const known of family.titles) {
      const phrase = known.split(" ");
      const start = holds(words, phrase);
      if (start < 0) continue;
      if (phrase.length === 1 && start > 0 && NOT_SOFTWARE.has(words[start - 1] ?? "")) continue;
      const end = start + phrase.length;
      if (!best || phrase.length > best.length || (phrase.length === best.length && end > best.end)) {
        best = { family, length: phrase.length, end };
      }
    }
  }
  return best?.family ?? GENERAL_FAMILY;
}

const LEADING_TITLES =
  /\b(?:manager|lead|leader|head|director|chief|supervisor|principal|president|vp|foreman|officer in charge)\b/i;

/** Whether a title says that its holder leads people. */
export function leadsPeople(title: string | null): boolean {
  return title !== null && LEADING_TITLES.test(title);
}
