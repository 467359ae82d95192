/** Finds the occupations that a job title may mean, by its words and their rarity, never by substring. */
import { FOREIGN_TITLES } from "./foreign-titles.ts";
import { mendSpelling } from "./mend-spelling.ts";
import { readTitle, type TitleWords, toWords } from "./read-title.ts";
import { HEAD_FACTOR, type TitleIndex } from "./title-index.ts";
import { SENIORITY_WORDS, toFamily } from "./title-words.ts";

export interface TitleMatch {
  /** Index into the table's occupations. */
  occupation: number;
  /** 0 to 1; 1 when a title is the same, word for word, and the occupation is the usual one for it. */
  score: number;
}

// All numbers below were chosen on the tuned half of the labelled titles (tests/fixtures/occupations).
/** Below it nothing is known about the title. */
export const MATCH_THRESHOLD = 0.5;
/** What follows a comma or dash narrows a title down; a team's name must not outweigh the role. */
const NARROWING_FACTOR = 0.35;
const MENDED_FACTOR = 0.9;
/** Trust in a reading of the title: as typed, without seniority, with its role word replaced. */
const READING_TRUST = { asTyped: 1, plain: 0.99, manager: 0.93 };
/** A title counts less the further it is from the occupation's own name. */
const KIND_TRUST = [1, 0.995, 0.97];
/** How much the best title decides against how usual the words are among the occupation's titles. */
const BEST_TITLE_SHARE = 0.85;

/**
 * @param isCollective tells the collective occupations ("…, All Other") apart
 * @returns best first, at most `limit`; empty when nothing is like it
 */
export function matchTitle(
  index: TitleIndex,
  typed: string,
  limit: number,
  isCollective: (occupation: number) => boolean,
): TitleMatch[] {
  const best = new Map<number, number>();
  for (const { title, trust } of readings(index, typed)) {
    for (const [occupation, score] of scoreOccupations(index, title)) {
      const adjusted = score * trust * (isCollective(occupation) ? 0.93 : 1);
      if (adjusted > (best.get(occupation) ?? 0)) best.set(occupation, adjusted);
    }
  }
  return [...best].filter(([, score]) => score >= MATCH_THRESHOLD)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit)
    .map(([occupation, score]) => ({ occupation, score: Math.min(1, Number(score.toFixed(3))) }));
}

interface Reading {
  title: WeightedTitle;
  trust: number;
}

interface WeightedTitle {
  families: { id: number; weight: number }[];
  head: number;
  whole: number;
  words: ReadonlySet<string>;
}

/** The ways to understand what was typed, most literal first. */
function readings(index: TitleIndex, typed: string): Reading[] {
  const english = toEnglish(index, typed);
  const asTyped = readTitle(english);
  const plain = readTitle(english, { withoutSeniority: true });
  const all: [TitleWords, number][] = [[asTyped, READING_TRUST.asTyped]];
  if (plain.families.length < asTyped.families.length) all.push([plain, READING_TRUST.plain]);
  const manager = asManager(plain);
  if (manager) all.push([manager, READING_TRUST.manager]);
  return all.filter(([title]) => title.families.some((family) => /\p{L}/u.test(family)))
    .map(([title, trust]) => ({ title: weigh(index, title), trust }));
}

/** "Head of Sales", "VP Sales" and "Director, Sales" lead what a sales manager leads. */
function asManager(title: TitleWords): TitleWords | null {
  const rank = new Set(["head", "vice", "president", "director", "chief", "officer", "executive", "vp"]);
  const kept = title.families.map((family, at) => ({ family, word: title.words[at] ?? family }))
    .filter(({ family }) => !rank.has(family));
  if (kept.length === title.families.length || kept.length === 0) return null;
  return {
    families: [...kept.map(({ family }) => family), "manager"],
    words: [...kept.map(({ word }) => word), "manager"],
    head: kept.length,
    narrowing: new Set(),
  };
}

function toEnglish(index: TitleIndex, typed: string): string {
  const words = toWords(typed);
  const meaningful = words.filter((word) => !SENIORITY_WORDS.has(word));
  const whole = FOREIGN_TITLES.get(meaningful.join(" ")) ??
    FOREIGN_TITLES.get(meaningful.filter((word) => word !== "in" && word !== "innen").join(" "));
  if (whole) return whole;
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const english = FOREIGN_TITLES.get(words.slice(at, at + length).join(" "));
      // A single word that English titles use as well keeps its English meaning.
      if (!english || (length === 1 && index.familyIds.has(toFamily(words[at] ?? "")))) continue;
      return [...words.slice(0, at), english, ...words.slice(at + length)].join(" ");
    }
  }
  return typed;
}

function weigh(index: TitleIndex, title: TitleWords): WeightedTitle {
  const families: WeightedTitle["families"] = [];
  let head = -1;
  let whole = 0;
  for (const [at, family] of title.families.entries()) {
    for (const { id, trust } of lookUp(index, family)) {
      const rarity = id < 0 ? index.unknownRarity * 0.6 : index.rarity[id] ?? 0;
      const weight = rarity *
        (at === title.head ? HEAD_FACTOR : title.narrowing.has(at) ? NARROWING_FACTOR : 1);
      whole += weight;
      if (at === title.head) head = id;
      if (id >= 0) families.push({ id, weight: weight * trust });
    }
  }
  return { families, head, whole, words: new Set(title.words) };
}

/** The family itself, the two words it is made of, or the one it was meant to be. */
function lookUp(index: TitleIndex, family: string): { id: number; trust: number }[] {
  const known = index.familyIds.get(family);
  if (known !== undefined) return [{ id: known, trust: 1 }];
  for (let cut = 3; cut <= family.length - 3; cut++) {
    const first = index.familyIds.get(toFamily(family.slice(0, cut)));
    const second = index.familyIds.get(toFamily(family.slice(cut)));
    if (first === undefined || second === undefined) continue;
    const together = new Set(index.titlesWith[first]);
    if (index.titlesWith[second]?.some((title) => together.has(title))) {
      return [{ id: first, trust: 1 }, { id: second, trust: 1 }];
    }
  }
  const mended = mendSpelling(family, usedFamilies(index));
  if (mended === null) return [{ id: -1, trust: 0 }];
  return [{ id: index.familyIds.get(mended) ?? -1, trust: MENDED_FACTOR }];
}

function* usedFamilies(index: TitleIndex): Generator<[string, number]> {
  for (const [family, id] of index.familyIds) yield [family, index.titlesWith[id]?.length ?? 0];
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
  const best = new Map<number, number>();
  for (const [found, weight] of shared) {
    // Dice's coefficient over weights: twice what is shared by the sum of both.
    let likeness = 2 * weight / (title.whole + (index.weightOf[found] ?? 0));
    if (likeness > 0.9) likeness *= 0.97 + 0.03 * sameWords(index.titles[found] ?? "", title.words);
    likeness *= KIND_TRUST[index.kindOf[found] ?? 0] ?? 1;
    const occupation = index.occupationOf[found] ?? 0;
    if (likeness > (best.get(occupation) ?? 0)) best.set(occupation, likeness);
  }
  for (const [occupation, likeness] of best) {
    const usualness = Math.min(1, 2 * (usual.get(occupation) ?? 0));
    best.set(occupation, likeness * (BEST_TITLE_SHARE + (1 - BEST_TITLE_SHARE) * usualness));
  }
  return best;
}

/** Tells `engineering manager` from `engineer manager`, which are of the same families. */
function sameWords(title: string, words: ReadonlySet<string>): number {
  const there = readTitle(title).words;
  return there.filter((word) => words.has(word)).length / Math.max(1, there.length);
}
