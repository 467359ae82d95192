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
  /** In-demand technologies: indexes into `technologies`. */
  i: number[];
  /** Other technologies. */
  x: number[];
  /** Knowledge areas, most important first: index into `knowledge`, importance from 1 to 5. */
  k: [area: number, importance: number][];
}

export interface CompiledTable {
  version: string;
  /** As O*NET writes it, and 1 for a hot technology (frequent in employers' job postings). */
  technologies: [name: string, hot: 0 | 1][];
  knowledge: string[];
  occupations: CompiledOccupation[];
}
