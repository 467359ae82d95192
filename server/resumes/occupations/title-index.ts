/** An inverted index over every title of every occupation: word family to titles, with weights by rarity. */
import { CURATED_TITLES } from "./curated-titles.ts";
import { type CompiledTable, listSpellings } from "./occupation-table.ts";
import { readTitle } from "./read-title.ts";

/** How a title belongs to its occupation: curated by us, its name, typical for it, or one of many others. */
export const TITLE_KINDS = { curated: 0, name: 1, typical: 2, other: 3 } as const;

/**
 * What the role word (`engineer`) weighs more than its rarity alone says: it is common, and yet a nurse
 * manager manages. Chosen on the tuned half of the labelled titles.
 */
export const HEAD_FACTOR = 1.6;
/** After so many occupations an asynchronous build lets other work run; a few milliseconds. */
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
  /** Most frequent first. */
  families: readonly string[];
  /** For each family: the titles with it, its weight, and in how many titles it names the role. */
  titlesWith: number[][];
  rarity: Float64Array;
  headCount: Int32Array;
  /** For each occupation: its number of titles, and the families of its name. */
  titleCount: Int32Array;
  nameOf: readonly ReadonlySet<number>[];
  /** Weight of a word that no title has. */
  unknownRarity: number;
}

/** Yields between slices, so that a caller may let others run; the last value is the index. */
export function* buildTitleIndex(table: CompiledTable): Generator<undefined, TitleIndex> {
  const titles: string[] = [];
  const occupationOf: number[] = [];
  const kindOf: number[] = [];
  const headOf: number[] = [];
  const titlesWith: number[][] = table.families.map(() => []);
  const familyIds = new Map(table.families.map((family, id) => [family, id]));
  const titleCount = new Int32Array(table.occupations.length);

  function add(title: string, occupation: number, kind: number): void {
    titles.push(title);
    occupationOf.push(occupation);
    kindOf.push(kind);
    headOf.push(-1);
    titleCount[occupation] = (titleCount[occupation] ?? 0) + 1;
  }
  function addFamily(id: number, isRole: boolean): void {
    titlesWith[id]?.push(titles.length - 1);
    if (isRole) headOf[titles.length - 1] = id;
  }

  for (const [position, occupation] of table.occupations.entries()) {
    const spellings = listSpellings(occupation).values();
    for (const number of occupation.f) {
      if (number < 0) {
        const { value } = spellings.next();
        if (value) add(value.title, position, TITLE_KINDS[value.kind]);
      }
      addFamily(number < 0 ? -1 - number : number, number < 0);
    }
    if (position % OCCUPATIONS_PER_SLICE === 0) yield;
  }
  const positions = new Map(table.occupations.map(({ c }, position) => [c, position]));
  for (const [code, title] of CURATED_TITLES) {
    const position = positions.get(code);
    if (position === undefined) continue;
    add(title, position, TITLE_KINDS.curated);
    const { families, head } = readTitle(title);
    for (const [at, family] of families.entries()) {
      const id = familyIds.get(family) ?? titlesWith.push([]) - 1;
      familyIds.set(family, id);
      addFamily(id, at === head);
    }
  }
  return weighTitles({
    families: table.families,
    titles,
    occupationOf,
    kindOf,
    headOf,
    titlesWith,
    familyIds,
    titleCount,
  });
}

type Listed =
  & Pick<TitleIndex, "families" | "titles" | "titlesWith" | "familyIds" | "titleCount">
  & Record<"occupationOf" | "kindOf" | "headOf", number[]>;

function weighTitles(listed: Listed): TitleIndex {
  const { titles, headOf, kindOf, occupationOf, titlesWith, titleCount } = listed;
  const unknownRarity = Math.log(1 + titles.length);
  const rarity = Float64Array.from(
    titlesWith,
    ({ length }) => length === 0 ? 0 : Math.log(1 + titles.length / length),
  );
  const weightOf = new Float64Array(titles.length);
  const headCount = new Int32Array(titlesWith.length);
  const nameOf = Array.from(titleCount, () => new Set<number>());
  for (const [id, found] of titlesWith.entries()) {
    for (const title of found) {
      const isHead = headOf[title] === id;
      if (isHead) headCount[id] = (headCount[id] ?? 0) + 1;
      weightOf[title] = (weightOf[title] ?? 0) + (rarity[id] ?? 0) * (isHead ? HEAD_FACTOR : 1);
      if (kindOf[title] === TITLE_KINDS.name) nameOf[occupationOf[title] ?? 0]?.add(id);
    }
  }
  return {
    ...listed,
    occupationOf: Int32Array.from(occupationOf),
    kindOf: Int32Array.from(kindOf),
    headOf: Int32Array.from(headOf),
    weightOf,
    rarity,
    headCount,
    nameOf,
    unknownRarity,
  };
}
