/** Finds the occupations that a job title may mean, by its words and their rarity, never by substring. */
import { readTitle } from "./read-title.ts";
import { HEAD_FACTOR, TITLE_KINDS, type TitleIndex } from "./title-index.ts";
import { understandTitle, type WeightedTitle } from "./understand-title.ts";

export interface TitleMatch {
  /** Index into the table's occupations. */
  occupation: number;
  /** 0 to 1; near 1 when a title is the same, word for word, and usual for the occupation. */
  score: number;
}

// All numbers below were chosen on the tuned half of the labelled titles (tests/fixtures/occupations).
/** Below it nothing is known about the title. */
export const MATCH_THRESHOLD = 0.5;
/** A title counts less the further it is from the occupation's own name. */
const KIND_TRUST = {
  [TITLE_KINDS.curated]: 1,
  [TITLE_KINDS.name]: 1,
  [TITLE_KINDS.typical]: 0.995,
  [TITLE_KINDS.other]: 0.97,
};
/**
 * Shares of the score: the best title, how usual the words are among all titles, how much of what was typed stands
 * in the occupation's name, and how much of that name was typed.
 */
const SHARE = { title: 0.82, usual: 0.12, name: 0.04, wholeName: 0.02 };
/** "…, All Other" collects what has no occupation of its own; it is right only when nothing else is. */
const COLLECTIVE_FACTOR = 0.85;
/** Above it a title is the same but for the form of a word. */
const SAME_TITLE = 0.97;

/** @returns best first, at most `limit`; empty when nothing is like it */
export function matchTitle(
  index: TitleIndex,
  typed: string,
  limit: number,
  isCollective: (occupation: number) => boolean,
): TitleMatch[] {
  const best = new Map<number, number>();
  for (const { title, trust } of understandTitle(index, typed)) {
    for (const [occupation, score] of scoreOccupations(index, title)) {
      const adjusted = score * trust * (isCollective(occupation) ? COLLECTIVE_FACTOR : 1);
      if (adjusted > (best.get(occupation) ?? 0)) best.set(occupation, adjusted);
    }
  }
  // Of equals the occupation with more titles is the more common trade.
  return [...best].filter(([, score]) => score >= MATCH_THRESHOLD)
    .sort((a, b) => b[1] - a[1] || (index.titleCount[b[0]] ?? 0) - (index.titleCount[a[0]] ?? 0))
    .slice(0, limit)
    .map(([occupation, score]) => ({ occupation, score: Math.min(1, Number(score.toFixed(3))) }));
}

function scoreOccupations(index: TitleIndex, title: WeightedTitle): Map<number, number> {
  const shared = new Map<number, number>();
  const usual = new Map<number, number>();
  for (const { id, weight } of title.families) {
    const rarity = index.rarity[id] ?? 0;
    for (const found of index.titlesWith[id] ?? []) {
      const there = rarity * (id === index.headOf[found] ? HEAD_FACTOR : 1);
      shared.set(found, (shared.get(found) ?? 0) + Math.min(weight, there));
      const occupation = index.occupationOf[found] ?? 0;
      const share = weight / title.whole / (index.titleCount[occupation] ?? 1);
      usual.set(occupation, (usual.get(occupation) ?? 0) + share);
    }
  }
  const best = new Map<number, { likeness: number; curated: boolean }>();
  for (const [found, weight] of shared) {
    // Dice's coefficient over weights: twice what is shared by the sum of both.
    let likeness = 2 * weight / (title.whole + (index.weightOf[found] ?? 0));
    const kind = (index.kindOf[found] ?? TITLE_KINDS.other) as keyof typeof KIND_TRUST;
    const curated = kind === TITLE_KINDS.curated && likeness >= SAME_TITLE;
    if (likeness > 0.9) likeness *= 0.97 + 0.03 * sameWords(index.titles[found] ?? "", title.words);
    likeness *= KIND_TRUST[kind];
    const occupation = index.occupationOf[found] ?? 0;
    const known = best.get(occupation);
    if (known && known.likeness >= likeness && (known.curated || !curated)) continue;
    best.set(occupation, {
      likeness: Math.max(likeness, known?.likeness ?? 0),
      curated: curated || (known?.curated ?? false),
    });
  }
  return new Map([...best].map(([occupation, { likeness, curated }]) => {
    // Where we say what the trade means, statistics over titles have nothing to add.
    if (curated) return [occupation, likeness];
    const usualness = Math.min(1, 2 * (usual.get(occupation) ?? 0));
    const { name, wholeName } = compareName(index, title, occupation);
    const support = SHARE.usual * usualness + SHARE.name * name + SHARE.wholeName * wholeName;
    return [occupation, likeness * (SHARE.title + support)];
  }));
}

/** Each 0 to 1: how much of what was typed stands in the occupation's own name, and how much of it was typed. */
function compareName(
  index: TitleIndex,
  title: WeightedTitle,
  occupation: number,
): { name: number; wholeName: number } {
  const words = index.nameOf[occupation] ?? new Set();
  const shared = title.families.filter(({ id }) => words.has(id));
  const weight = shared.reduce((sum, family) => sum + family.weight, 0);
  return { name: weight / title.whole, wholeName: shared.length / Math.max(1, words.size) };
}

/** Tells `engineering manager` from `engineer manager`, which are of the same families. */
function sameWords(title: string, words: ReadonlySet<string>): number {
  const there = readTitle(title).words;
  return there.filter((word) => words.has(word)).length / Math.max(1, there.length);
}
