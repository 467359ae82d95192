/** Completes a job title while it is being typed. */
import { readTitle, toWords } from "./read-title.ts";
import type { TitleIndex } from "./title-index.ts";

export interface TitleSuggestion {
  title: string;
  /** Index into the table's occupations. */
  occupation: number;
}

/** A prefix of one letter stands for thousands of words; the rarer ones would not be shown anyway. */
const MAX_COMPLETIONS = 400;

/** @returns titles with every word that was typed, the last one perhaps unfinished; best first, no title twice */
export function suggestTitles(index: TitleIndex, typed: string, limit: number): TitleSuggestion[] {
  const { families } = readTitle(typed);
  const lastWord = toWords(typed).at(-1);
  const last = families.at(-1);
  if (lastWord === undefined || last === undefined) return [];
  let matching = new Set<number>();
  for (const family of new Set([last, ...completions(index, lastWord)])) {
    for (const title of index.titlesWith[index.familyIds.get(family) ?? -1] ?? []) matching.add(title);
  }
  for (const family of families.slice(0, -1)) {
    const with_ = new Set(index.titlesWith[index.familyIds.get(family) ?? -1]);
    matching = matching.intersection(with_);
  }
  const wanted = toWords(typed).join(" ");
  const ranked = [...matching].map((title) => ({ title, rank: rank(index, title, wanted) }))
    .sort((a, b) => a.rank - b.rank || a.title - b.title);
  const suggestions = new Map<string, TitleSuggestion>();
  for (const { title } of ranked) {
    if (suggestions.size >= limit) break;
    const text = index.titles[title] ?? "";
    const key = readTitle(text).families.join(" ");
    if (!suggestions.has(key)) {
      suggestions.set(key, { title: text, occupation: index.occupationOf[title] ?? 0 });
    }
  }
  return [...suggestions.values()];
}

function completions(index: TitleIndex, prefix: string): string[] {
  const { sortedFamilies } = index;
  let [low, high] = [0, sortedFamilies.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sortedFamilies[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; found.length < MAX_COMPLETIONS; at++) {
    const family = sortedFamilies[at];
    if (!family?.startsWith(prefix)) break;
    found.push(family);
  }
  return found;
}

/** Smaller is better: starts as typed, typical for its occupation, short. */
function rank(index: TitleIndex, title: number, wanted: string): number {
  const text = index.titles[title] ?? "";
  const starts = text.toLowerCase().startsWith(wanted) ? 0 : 40;
  return starts + (index.kindOf[title] ?? 0) * 8 + text.length;
}
