/**
 * Makes the compact occupation file from a folder of O*NET 29.3 CSV files; run once per O*NET release:
 * `deno run -A server/resumes/occupations/compile-onet.ts ../shared/data/onet`.
 */
import {
  type CompiledOccupation,
  type CompiledTable,
  listSpellings,
  ONET_FILE,
  TITLE_SEPARATOR,
} from "./occupation-table.ts";
import { parseCsv } from "./parse-csv.ts";
import { readTitle } from "./read-title.ts";

/** 3 is "important" on O*NET's scale from 1 to 5; below it an area says little about the job. */
const MIN_KNOWLEDGE_IMPORTANCE = 3;
const MAX_KNOWLEDGE_AREAS = 8;
const MAX_DESCRIPTION_CHARACTERS = 200;
/** Where so many technologies are in demand or hot, the hundreds of others say nothing more about the job. */
const ENOUGH_TECHNOLOGIES = 12;
const CODE = "O*NET-SOC Code";

type Row = Record<string, string>;

async function readRows(folder: string, file: string): Promise<Row[]> {
  return parseCsv(await Deno.readTextFile(`${folder}/${file}`));
}

function groupByCode(rows: Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => row[CODE] ?? "");
}

function shorten(description: string): string {
  const sentence = description.match(/^.*?[.](?=\s|$)/)?.[0] ?? description;
  if (sentence.length <= MAX_DESCRIPTION_CHARACTERS) return sentence;
  return `${sentence.slice(0, MAX_DESCRIPTION_CHARACTERS).replace(/[\s,;]+\S*$/, "")} …`;
}

/** Words that O*NET writes in lower case somewhere are ordinary words, not product names. */
function collectOrdinaryWords(technologies: Row[], occupations: Row[]): Set<string> {
  const words = new Set<string>();
  const running = [
    ...technologies.map((row) => row["Example"]),
    ...occupations.map((row) => row["Description"]),
  ];
  for (const text of running) {
    for (const word of (text ?? "").split(/[^A-Za-z]+/).slice(1)) {
      if (/^[a-z]{3,}$/.test(word)) words.add(singular(word));
    }
  }
  for (const row of technologies) {
    for (const word of (row["Commodity Title"] ?? "").toLowerCase().split(/[^a-z]+/)) {
      words.add(singular(word));
    }
  }
  return words;
}

function singular(word: string): string {
  return word.replace(/s$/, "");
}

/** What everybody at a desk uses: naming it in a resume says nothing, unless the desk is the job. */
const OFFICE_BASICS = new Set([
  "Office suite software",
  "Word processing software",
  "Electronic mail software",
  "Internet browser software",
  "Video conferencing software",
  "Instant messaging software",
  "Calendar and scheduling software",
  "Cloud-based data access and sharing software",
  "Presentation software",
  "Document management software",
]);
const DESKTOP_SYSTEM = /^(?:Microsoft Windows|Apple macOS)$/;

function isOfficeBasic(row: Row): boolean {
  return OFFICE_BASICS.has(row["Commodity Title"] ?? "") || DESKTOP_SYSTEM.test(row["Example"] ?? "");
}

function isHot(row: Row): boolean {
  return row["Hot Technology"] === "Y";
}

/** "Spreadsheet software" names a kind of product: nothing that a resume could show by name. */
function isKindOfProduct(name: string, hot: boolean, ordinary: Set<string>): boolean {
  if (!/ (software|systems?|applications?|programs?|tools?|databases?|packages?)$/.test(name)) return false;
  if (!hot && /^[A-Z][a-z-]+( [a-z-]+)+$/.test(name)) return true;
  const words = name.split(/[\s/,-]+/).filter(Boolean);
  // An acronym in the middle ("… LMS software") only abbreviates the words before it.
  return words.every((word) => /^[A-Z0-9]+$/.test(word) || ordinary.has(singular(word.toLowerCase())));
}

function collectTitles(reported: Row[], alternate: Row[]): { typical: string; other: string } {
  const seen = new Set<string>();
  const keep = (titles: (string | undefined)[]) =>
    titles.flatMap((title) => {
      const clean = title?.replaceAll(TITLE_SEPARATOR, "/").trim();
      // "Applications Developer" adds nothing to "Application Developer".
      const key = clean && readFamilies(clean).join(" ");
      if (!clean || !key || seen.has(key)) return [];
      seen.add(key);
      return [clean];
    }).join(TITLE_SEPARATOR);
  const typical = keep(
    reported.filter((row) => row["Shown in My Next Move"] === "Y").map((row) => row["Reported Job Title"]),
  );
  const other = keep([
    ...reported.map((row) => row["Reported Job Title"]),
    ...alternate.map((row) => row["Alternate Title"]),
  ]);
  return { typical, other };
}

/** The families of a title as `CompiledOccupation.f` has them: the role word first. */
function readFamilies(title: string): string[] {
  const { families, head } = readTitle(title);
  const role = families[head];
  return role === undefined ? [] : [role, ...families.filter((_, at) => at !== head)];
}

/** Fills `f` of every occupation; the most frequent families get the shortest numbers. */
function numberFamilies(occupations: CompiledOccupation[]): string[] {
  const read = occupations.map((occupation) =>
    listSpellings(occupation).map(({ title }) => readFamilies(title))
  );
  const uses = new Map<string, number>();
  for (const family of read.flat(2)) uses.set(family, (uses.get(family) ?? 0) + 1);
  const families = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([family]) => family);
  const numbers = new Map(families.map((family, number) => [family, number]));
  for (const [at, occupation] of occupations.entries()) {
    // A title of stop words alone keeps its place with a role that no family has.
    occupation.f = (read[at] ?? []).flatMap(([role, ...others]) => [
      role === undefined ? -1 - families.length : -1 - (numbers.get(role) ?? 0),
      ...others.map((family) => numbers.get(family) ?? 0),
    ]);
  }
  return families;
}

async function compile(folder: string): Promise<CompiledTable> {
  const occupations = await readRows(folder, "Occupation_Data.csv");
  const alternate = groupByCode(await readRows(folder, "Alternate_Titles.csv"));
  const reported = groupByCode(await readRows(folder, "Sample_of_Reported_Titles.csv"));
  const technologyRows = await readRows(folder, "Technology_Skills.csv");
  const ordinary = collectOrdinaryWords(technologyRows, occupations);
  const products = technologyRows.filter((row) =>
    !isKindOfProduct(row["Example"] ?? "", isHot(row), ordinary)
  );
  const technologiesByCode = new Map(
    [...groupByCode(products)].map(([code, rows]) => {
      const asked = rows.filter((row) => isHot(row) || row["In Demand"] === "Y");
      return [code, asked.length >= ENOUGH_TECHNOLOGIES ? asked : rows];
    }),
  );
  const knowledgeByCode = groupByCode(await readRows(folder, "Knowledge_importance.csv"));

  const technologies = new Map<string, { index: number; hot: 0 | 1; basic: 0 | 1 }>();
  for (const row of [...technologiesByCode.values()].flat()) {
    const name = row["Example"] ?? "";
    const known = technologies.get(name) ?? { index: technologies.size, hot: 0, basic: 0 };
    if (isOfficeBasic(row)) known.basic = 1;
    if (isHot(row)) known.hot = 1;
    technologies.set(name, known);
  }
  const areas = new Map<string, number>();
  const compiled = occupations.map((occupation): CompiledOccupation => {
    const code = occupation[CODE] ?? "";
    const titles = collectTitles(reported.get(code) ?? [], alternate.get(code) ?? []);
    const used = technologiesByCode.get(code) ?? [];
    const indexes = (rows: Row[]) => rows.map((row) => technologies.get(row["Example"] ?? "")?.index ?? 0);
    const knowledge = (knowledgeByCode.get(code) ?? [])
      .map((row) => ({ area: row["Element Name"] ?? "", importance: Number(row["Importance"]) }))
      .filter(({ importance }) => importance >= MIN_KNOWLEDGE_IMPORTANCE)
      .sort((a, b) => b.importance - a.importance).slice(0, MAX_KNOWLEDGE_AREAS);
    return {
      c: code,
      t: occupation["Title"] ?? "",
      d: shorten(occupation["Description"] ?? ""),
      r: titles.typical,
      a: titles.other,
      f: [],
      i: indexes(used.filter((row) => row["In Demand"] === "Y")),
      x: indexes(used.filter((row) => row["In Demand"] !== "Y")),
      k: knowledge.map(({ area, importance }) => {
        const index = areas.get(area) ?? areas.size;
        areas.set(area, index);
        return [index, importance];
      }),
    };
  });
  const families = numberFamilies(compiled);
  return {
    version: "29.3",
    families,
    technologies: [...technologies].map(([name, { hot, basic }]) => [name, hot, basic]),
    knowledge: [...areas.keys()],
    occupations: compiled,
  };
}

/** One record per line, so that a new release shows as a readable difference. */
function write(table: CompiledTable): string {
  const lines = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join(",\n");
  return `{"version":${JSON.stringify(table.version)},
"technologies":${JSON.stringify(table.technologies)},
"knowledge":${JSON.stringify(table.knowledge)},
"families":${JSON.stringify(table.families)},
"occupations":[
${lines(table.occupations)}
]}
`;
}

if (import.meta.main) {
  const [folder, target = new URL(`./${ONET_FILE}`, import.meta.url).pathname] = Deno.args;
  if (!folder) throw new Error("Usage: compile-onet.ts <folder with the O*NET CSV files> [<file to write>]");
  const text = write(await compile(folder));
  await Deno.writeTextFile(target, text);
  console.log(`${target}: ${(text.length / 1e6).toFixed(2)} MB`);
}
