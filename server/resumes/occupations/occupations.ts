/** The occupations of O*NET: read from their file once, when first needed; found by title, suggested while typing. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OccupationMatch } from "../profile.ts";
import { matchTitle } from "./match-title.ts";
import { type CompiledOccupation, type CompiledTable, ONET_FILE } from "./occupation-table.ts";
import { suggestTitles } from "./suggest-titles.ts";
import { buildTitleIndex, type TitleIndex } from "./title-index.ts";

export { ONET_ATTRIBUTION } from "./occupation-table.ts";

export interface Technology {
  /** As O*NET writes it: `Amazon Web Services AWS software`. */
  name: string;
  /** Frequent in employers' job postings for this occupation. */
  inDemand: boolean;
  /** Frequent in employers' job postings altogether. */
  hot: boolean;
  /** On every desk: word processing, e-mail, the operating system. */
  basic: boolean;
  /** 0 to 1: share of all occupations that use it. */
  commonness: number;
  /** 0 to 1: share of the occupations of the same minor group that use it. */
  usedNearby: number;
  /** 0 to 1: share of the occupations of the same minor group (with known demand) for which it is in demand. */
  demandNearby: number;
}

export interface Occupation {
  code: string;
  /** Plural, as O*NET names it: `Software Developers`. */
  title: string;
  description: string;
  technologies: readonly Technology[];
  /** Most important first; importance on O*NET's scale from 1 to 5, commonness as of a technology. */
  knowledge: readonly { area: string; importance: number; commonness: number }[];
}

export interface Occupations {
  /** Loads in slices, so that others are not kept waiting; call it after start. Not needed for correctness. */
  prepare(): Promise<void>;
  /** Occupations that a job title may mean, best first; empty when nothing is like it. */
  match(title: string, limit?: number): OccupationMatch[];
  /** Shared: nobody may change it. @returns null for a code that O*NET 29.3 does not have */
  get(code: string): Occupation | null;
  /** Titles that complete what was typed, best first, each with the code of its occupation. */
  suggest(typed: string, limit: number): { title: string; code: string }[];
}

/** Titles and occupations whose answers are kept; a few megabytes at most. */
const REMEMBERED = 300;

interface Loaded {
  table: CompiledTable;
  index: TitleIndex;
  positions: Map<string, number>;
  /** For each technology: how many occupations use it. */
  uses: Int32Array;
  /** For each knowledge area: for how many occupations it is important. */
  needs: Int32Array;
}

/** @param options.directory where `onet-29.3.data.json` lies: this module's folder, given as a path */
export function createOccupations({ directory }: { directory: string }): Occupations {
  let loaded: Loaded | undefined;
  let preparing: Promise<void> | undefined;
  const path = join(directory, ONET_FILE);

  function load(): Loaded {
    if (loaded) return loaded;
    const table = JSON.parse(readFileSync(path, "utf8")) as CompiledTable;
    const build = buildTitleIndex(table);
    let step = build.next();
    while (!step.done) step = build.next();
    return loaded = assemble(table, step.value);
  }

  async function loadInSlices(): Promise<void> {
    const table = JSON.parse(await readFile(path, "utf8")) as CompiledTable;
    const build = buildTitleIndex(table);
    // Whoever could not wait has loaded it meanwhile.
    while (!loaded) {
      const step = build.next();
      if (step.done) loaded = assemble(table, step.value);
      else await new Promise((resolve) => setTimeout(resolve));
    }
  }

  // Most people name one of a few hundred roles: what was found for one is found for the next.
  const matched = new Map<string, readonly OccupationMatch[]>();
  const described = new Map<number, Occupation | null>();

  function match(title: string, limit = 5): OccupationMatch[] {
    const asked = `${limit} ${title}`;
    const known = matched.get(asked) ?? matchAnew(title, limit);
    if (matched.size >= REMEMBERED) matched.clear();
    matched.set(asked, known);
    return known.map((found) => ({ ...found }));
  }

  function matchAnew(title: string, limit: number): OccupationMatch[] {
    const { table, index } = load();
    const isCollective = (at: number) => table.occupations[at]?.t.endsWith("All Other") ?? false;
    return matchTitle(index, title, limit, isCollective).flatMap(({ occupation, score }) => {
      const found = table.occupations[occupation];
      return found ? [{ code: found.c, title: found.t, score }] : [];
    });
  }

  return {
    prepare: () => preparing ??= loadInSlices(),
    match,
    get(code) {
      const all = load();
      const position = all.positions.get(code);
      if (position === undefined) return null;
      const known = described.get(position);
      if (known !== undefined) return known;
      if (described.size >= REMEMBERED) described.clear();
      const occupation = describe(all, position);
      described.set(position, occupation);
      return occupation;
    },
    suggest(typed, limit) {
      const { table, index } = load();
      const found = suggestTitles(index, typed, limit).flatMap(({ title, occupation }) => {
        const code = occupation === null ? match(title, 1)[0]?.code : table.occupations[occupation]?.c;
        return code === undefined ? [] : [{ title, code }];
      });
      // Mistyped or foreign: the occupations themselves are better than nothing.
      return found.length > 0 ? found : match(typed, limit).map(({ title, code }) => ({ title, code }));
    },
  };
}

function assemble(table: CompiledTable, index: TitleIndex): Loaded {
  const uses = new Int32Array(table.technologies.length);
  const needs = new Int32Array(table.knowledge.length);
  for (const { i, x, k } of table.occupations) {
    for (const [area] of k) needs[area] = (needs[area] ?? 0) + 1;
    for (const technology of [...i, ...x]) uses[technology] = (uses[technology] ?? 0) + 1;
  }
  const positions = new Map(table.occupations.map((occupation, position) => [occupation.c, position]));
  return { table, index, positions, uses, needs };
}

function describe({ table, uses, needs }: Loaded, position: number): Occupation | null {
  const occupation = table.occupations[position];
  if (!occupation) return null;
  // The first four digits of a SOC code are the minor group: computer occupations, health diagnosing, …
  const neighbours = table.occupations.filter(({ c, i, x }) =>
    c.startsWith(occupation.c.slice(0, 5)) && i.length + x.length > 0
  );
  const withDemand = neighbours.filter(({ i }) => i.length > 0);
  const share = (some: readonly CompiledOccupation[], all: readonly CompiledOccupation[]) =>
    all.length === 0 ? 0 : some.length / all.length;
  const inDemand = new Set(occupation.i);
  return {
    code: occupation.c,
    title: occupation.t,
    description: occupation.d,
    technologies: [...occupation.i, ...occupation.x].map((index) => ({
      name: table.technologies[index]?.[0] ?? "",
      inDemand: inDemand.has(index),
      hot: table.technologies[index]?.[1] === 1,
      basic: table.technologies[index]?.[2] === 1,
      commonness: (uses[index] ?? 0) / table.occupations.length,
      usedNearby: share(neighbours.filter(({ i, x }) => i.includes(index) || x.includes(index)), neighbours),
      demandNearby: share(withDemand.filter(({ i }) => i.includes(index)), withDemand),
    })),
    knowledge: occupation.k.map(([area, importance]) => ({
      area: table.knowledge[area] ?? "",
      importance,
      commonness: (needs[area] ?? 0) / table.occupations.length,
    })),
  };
}
