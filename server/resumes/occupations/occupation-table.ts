/** The shape of the compiled O*NET file, shared by the script that writes it and the code that reads it. */

/** Goes with everything that is derived from the data (CC BY 4.0 asks for it). */
export const ONET_ATTRIBUTION =
  "Occupations, titles, technologies and knowledge areas: O*NET 29.3 Database by the U.S. Department of " +
  "Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license " +
  "(https://creativecommons.org/licenses/by/4.0/). Greenroom has selected and shortened the data; " +
  "USDOL/ETA has not approved, endorsed or tested this.";

/** The file that `compile-onet.ts` writes, beside this module. */
export const ONET_FILE = "onet-29.3.data.json";

/** Between titles of one list; no title contains it. */
export const TITLE_SEPARATOR = "|";

/** Short keys: there are a thousand of these. */
export interface CompiledOccupation {
  /** O*NET-SOC code. */
  c: string;
  /** Title, plural: `Software Developers`. */
  t: string;
  /** What people in it do, first sentence of the description. */
  d: string;
  /** Titles that O*NET shows to the public as typical for the occupation. */
  r: string;
  /** All other alternate and reported titles. */
  a: string;
  /**
   * What `readTitle` makes of the spellings of `t`, `r` and `a`, in this order: for each one its role word as
   * `-1 - family`, then its other families; indexes into `families`. Reading sixty thousand titles at every
   * start would take a quarter of a second.
   */
  f: number[];
  /** In-demand technologies: indexes into `technologies`. */
  i: number[];
  /** Other technologies. */
  x: number[];
  /** Knowledge areas, most important first: index into `knowledge`, importance from 1 to 5. */
  k: [area: number, importance: number][];
}

export interface CompiledTable {
  version: string;
  /** As O*NET writes it; 1 for a hot technology (frequent in employers' job postings); 1 for what every desk has. */
  technologies: [name: string, hot: 0 | 1, basic: 0 | 1][];
  knowledge: string[];
  /** Word families of titles, the most frequent first. */
  families: string[];
  occupations: CompiledOccupation[];
}

/** Every spelling of every title of an occupation, in the order of `f`. */
export function listSpellings(
  { t, r, a }: Pick<CompiledOccupation, "t" | "r" | "a">,
): { title: string; kind: "name" | "typical" | "other" }[] {
  const split = (titles: string) => titles === "" ? [] : titles.split(TITLE_SEPARATOR);
  // "…, Except Special Education" says what it is not.
  const names = spellings(t.replace(/,? (?:Except|Including) .*$/, ""));
  return [
    ...names.map((title) => ({ title, kind: "name" as const })),
    ...split(r).flatMap(spellings).map((title) => ({ title, kind: "typical" as const })),
    ...split(a).flatMap(spellings).map((title) => ({ title, kind: "other" as const })),
  ];
}

/** `Registered Nurse (RN)` is two titles: with and without what stands in the brackets. */
function spellings(title: string): string[] {
  const bracket = title.endsWith(")") ? title.match(/^(.*?)\s*\(([^()]+)\)$/) : null;
  return bracket ? [bracket[1] ?? "", bracket[2] ?? ""].filter(Boolean) : [title];
}
