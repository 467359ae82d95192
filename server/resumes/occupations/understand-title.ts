/** The ways to understand what was typed as a job title: as it stands, without seniority, in other words. */
import { FOREIGN_TITLES } from "./foreign-titles.ts";
import { mendSpelling } from "./mend-spelling.ts";
import { readTitle, type TitleWords, toWords } from "./read-title.ts";
import { HEAD_FACTOR, type TitleIndex } from "./title-index.ts";
import { SENIORITY_WORDS, SIMILAR_ROLES, toFamily } from "./title-words.ts";

export interface WeightedTitle {
  /** Known families with their weight. */
  families: { id: number; weight: number }[];
  /** Weight of everything that was typed, known or not. */
  whole: number;
  words: ReadonlySet<string>;
}

export interface Reading {
  title: WeightedTitle;
  /** 0 to 1: how far this is from what was typed. */
  trust: number;
}

// Chosen on the tuned half of the labelled titles (tests/fixtures/occupations).
const TRUST = { asTyped: 1, plain: 0.99, similarRole: 0.93, manager: 0.92 };
/** What follows a comma or dash narrows a title down; a team's name must not outweigh the role. */
const NARROWING_FACTOR = 0.35;
/** A word that no title has says little about the occupation, and something about the doubt. */
const UNKNOWN_FACTOR = 0.6;
const MENDED_FACTOR = 0.9;

/** Most literal first; empty when there is no word in it. */
export function understandTitle(index: TitleIndex, typed: string): Reading[] {
  const english = toEnglish(index, typed);
  const asTyped = readTitle(english);
  const plain = readTitle(english, { withoutSeniority: true });
  const all: [TitleWords, number][] = [[asTyped, TRUST.asTyped]];
  if (plain.families.length < asTyped.families.length) all.push([plain, TRUST.plain]);
  for (const role of SIMILAR_ROLES.get(plain.families[plain.head] ?? "") ?? []) {
    all.push([replaceRole(plain, role), TRUST.similarRole]);
  }
  const manager = asManager(plain);
  if (manager) all.push([manager, TRUST.manager]);
  return all.filter(([{ families }]) => families.some((family) => /\p{L}/u.test(family)))
    .map(([title, trust]) => ({ title: weigh(index, title), trust }));
}

function replaceRole(title: TitleWords, role: string): TitleWords {
  const replace = (list: string[]) => list.map((word, at) => at === title.head ? role : word);
  return { ...title, families: replace(title.families), words: replace(title.words) };
}

/** "Head of Sales", "VP Sales" and "Director, Sales" lead what a sales manager leads. */
function asManager(title: TitleWords): TitleWords | null {
  const ranks = new Set(["head", "vice", "president", "director", "chief", "officer"]);
  const kept = title.families.map((family, at) => ({ family, word: title.words[at] ?? family }))
    .filter(({ family }) => !ranks.has(family));
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
  // "Entwickler/in", "Entwickler:innen"
  const oneGender = meaningful.filter((word) => word !== "in" && word !== "innen");
  const whole = FOREIGN_TITLES.get(meaningful.join(" ")) ?? FOREIGN_TITLES.get(oneGender.join(" "));
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
  let whole = 0;
  for (const [at, family] of title.families.entries()) {
    const factor = at === title.head ? HEAD_FACTOR : title.narrowing.has(at) ? NARROWING_FACTOR : 1;
    const known = lookUp(index, family, at === title.head);
    if (known.length === 0) whole += index.unknownRarity * UNKNOWN_FACTOR * factor;
    for (const { id, trust } of known) {
      const weight = (index.rarity[id] ?? 0) * factor;
      whole += weight;
      families.push({ id, weight: weight * trust });
    }
  }
  return { families, whole, words: new Set(title.words) };
}

/** The family itself, the two it is made of (`datascience`), or the one it was meant to be; none when unknown. */
function lookUp(index: TitleIndex, family: string, isRole: boolean): { id: number; trust: number }[] {
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
  const mended = mendSpelling(family, knownFamilies(index, isRole));
  const id = mended === null ? undefined : index.familyIds.get(mended);
  return id === undefined ? [] : [{ id, trust: MENDED_FACTOR }];
}

/** With how often each is used; in the place of the role, how often it names one. */
function* knownFamilies(index: TitleIndex, asRole: boolean): Generator<[string, number]> {
  for (const [family, id] of index.familyIds) {
    yield [family, asRole ? index.headCount[id] ?? 0 : index.titlesWith[id]?.length ?? 0];
  }
}
