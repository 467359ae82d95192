/** An inverted index over every title of every occupation: word family to titles, with weights by rarity. */
import type { CompiledTable } from "./occupation-table.ts";
import { TITLE_SEPARATOR } from "./occupation-table.ts";
import { readTitle, spellings } from "./read-title.ts";

/** How a title belongs to its occupation: its name, typical for it, or one of many others. */
export const TITLE_KINDS = ["name", "typical", "other"] as const;
const [NAME, TYPICAL, OTHER] = [0, 1, 2];

/**
 * What the role word (`engineer`) weighs more than its rarity alone says: it is common, and yet a nurse
 * manager manages. Chosen on the tuned half of the labelled titles.
 */
export const HEAD_FACTOR = 1.6;
/** After so many occupations an asynchronous build lets other work run; about 5 ms. */
const OCCUPATIONS_PER_SLICE = 50;

export interface TitleIndex {
  /** As O*NET writes them. */
  titles: string[];
  /** For each title: index of its occupation, its kind, the family of its role word, its whole weight. */
  occupationOf: Int32Array;
  kindOf: Int32Array;
  headOf: Int32Array;
  weightOf: Float64Array;
  familyIds: Map<string, number>;
  /** All families, sorted, for completing what is being typed. */
  sortedFamilies: string[];
  /** For each family: the titles with it, and its weight. */
  titlesWith: number[][];
  rarity: Float64Array;
  /** Titles per occupation, for how usual a word is in it. */
  titleCount: Int32Array;
  /** Weight of a word that no title has. */
  unknownRarity: number;
}

/** Yields between slices, so that a caller may let others run; the last value is the index. */
export function* buildTitleIndex(table: CompiledTable): Generator<undefined, TitleIndex> {
  const titles: string[] = [];
  const occupations: number[] = [];
  const kinds: number[] = [];
  const heads: number[] = [];
  const familiesOf: number[][] = [];
  const familyIds = new Map<string, number>();
  const titlesWith: number[][] = [];
  const titleCount = new Int32Array(table.occupations.length);

  const add = (title: string, occupation: number, kind: number) => {
    for (const spelling of spellings(title)) {
      const { families, head } = readTitle(spelling);
      if (families.length === 0) continue;
      const ids = families.map((family) => {
        let id = familyIds.get(family);
        if (id === undefined) familyIds.set(family, id = titlesWith.push([]) - 1);
        titlesWith[id]?.push(titles.length);
        return id;
      });
      familiesOf.push(ids);
      heads.push(ids[head] ?? -1);
      titles.push(spelling);
      occupations.push(occupation);
      kinds.push(kind);
      titleCount[occupation] = (titleCount[occupation] ?? 0) + 1;
    }
  };

  for (const [index, occupation] of table.occupations.entries()) {
    // "…, Except Special Education" says what it is not.
    add(occupation.t.replace(/,? (Except|Including) .*$/, ""), index, NAME);
    for (const title of occupation.r.split(TITLE_SEPARATOR)) add(title, index, TYPICAL);
    for (const title of occupation.a.split(TITLE_SEPARATOR)) add(title, index, OTHER);
    if (index % OCCUPATIONS_PER_SLICE === 0) yield;
  }

  const unknownRarity = Math.log(1 + titles.length);
  const rarity = Float64Array.from(titlesWith, (found) => Math.log(1 + titles.length / found.length));
  const weightOf = Float64Array.from(
    familiesOf,
    (ids, title) =>
      ids.reduce((sum, id) => sum + (rarity[id] ?? 0) * (id === heads[title] ? HEAD_FACTOR : 1), 0),
  );
  return {
    titles,
    occupationOf: Int32Array.from(occupations),
    kindOf: Int32Array.from(kinds),
    headOf: Int32Array.from(heads),
    weightOf,
    familyIds,
    sortedFamilies: [...familyIds.keys()].sort(),
    titlesWith,
    rarity,
    titleCount,
    unknownRarity,
  };
}
