/** Completes a job title while it is being typed. */
import { readTitle, toWords } from "./read-title.ts";
import { SENIORITY_WORDS, SHORT_FORMS } from "./title-words.ts";
import { TITLE_KINDS, type TitleIndex } from "./title-index.ts";

/** So many titles are ranked at most; families stand in the order of frequency, so only rare ones are left out. */
const MAX_RANKED = 1_500;

export interface TitleSuggestion {
  title: string;
  /** Index into the table's occupations; null where several may have the title. */
  occupation: number | null;
}

/** @returns titles with every word that was typed, the last one perhaps unfinished; best first, no title twice */
export function suggestTitles(index: TitleIndex, typed: string, limit: number): TitleSuggestion[] {
  const words = toWords(typed).filter((word) => !SENIORITY_WORDS.has(word));
  const last = words.at(-1);
  if (last === undefined) return [];
  const others = words.slice(0, -1).flatMap(expand).map((word) => titlesOf(index, word, Infinity));
  const most = others.length > 0 ? Infinity : MAX_RANKED;
  // "acc" may become "account", and it is short for "accounting".
  let matching = titlesOf(index, last, most);
  for (const word of expand(last)) if (word !== last) matching = matching.union(titlesOf(index, word, most));
  for (const other of others) matching = matching.intersection(other);
  const wanted = words.join(" ");
  const ranked = [...matching].map((title) => ({ title, rank: rank(index, title, wanted) }))
    .sort((a, b) => a.rank - b.rank || a.title - b.title);
  const suggestions = new Map<string, TitleSuggestion>();
  for (const { title } of ranked) {
    if (suggestions.size >= limit) break;
    const text = index.titles[title] ?? "";
    const key = readTitle(text).families.join(" ");
    if (suggestions.has(key)) continue;
    const own = (index.kindOf[title] ?? TITLE_KINDS.other) <= TITLE_KINDS.name;
    suggestions.set(key, { title: text, occupation: own ? index.occupationOf[title] ?? null : null });
  }
  return [...suggestions.values()];
}

function expand(word: string): string[] {
  return SHORT_FORMS.get(word)?.split(" ") ?? [word];
}

/** Titles with the word, or with one that begins like it. */
function titlesOf(index: TitleIndex, word: string, most: number): Set<number> {
  const families = [
    ...readTitle(word).families,
    ...index.families.filter((family) => family.startsWith(word)),
  ];
  const found = new Set<number>();
  for (const family of families) {
    for (const title of index.titlesWith[index.familyIds.get(family) ?? -1] ?? []) {
      found.add(title);
      if (found.size >= most) return found;
    }
  }
  return found;
}

/** Smaller is better: starts as typed, typical for its occupation, short. */
function rank(index: TitleIndex, title: number, wanted: string): number {
  const text = index.titles[title] ?? "";
  const starts = text.toLowerCase().startsWith(wanted) ? 0 : 40;
  return starts + (index.kindOf[title] ?? 0) * 8 + text.length;
}
