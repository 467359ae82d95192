/** Measures resume reading on the shared sample: `deno run -A tests/corpus/resumes.ts [--json file] [--show name]`. */
import { createReadingPool } from "../../server/platform/documents/reading-pool.ts";
import { createResumeReader, type ReadResume } from "../../server/resumes/read-resume.ts";
import type { ResumeTasks } from "../../server/resumes/reading-worker.ts";
import { drawnResumes } from "../support/drawn-resumes.ts";
import { measureOrder } from "./reading-order.ts";
import { type Figures, measure, summarise, type Truth } from "./resume-figures.ts";

const root = new URL("../../", import.meta.url);
const folder = new URL("../shared/data/resumes/", root);

const threads = createReadingPool<ResumeTasks>({
  workerUrl: new URL("server/resumes/reading-worker.ts", root),
  poolSize: 1,
  timeoutMs: 20_000,
});
const reader = createResumeReader({ threads, clock: () => new Date("2026-03-15T00:00:00Z") });
const show = optionOf("--show");
const rows: Figures[] = [];
for (const path of [...filesUnder(folder)].toSorted()) {
  if (show !== null && !path.includes(show)) continue;
  const bytes = Deno.readFileSync(new URL(path, folder));
  const truth = readTruth(new URL(path.replace(/\.(?:pdf|docx)$/, ".truth.json"), folder));
  let resume: ReadResume | null = null;
  let refusal = "";
  try {
    resume = await reader.read(bytes);
  } catch (error) {
    refusal = error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
  const figures = measure(path, resume, refusal, truth);
  rows.push(figures);
  if (show !== null && resume) {
    const { evidence: _, ...profile } = resume.profile;
    console.log(profile, resume.parseReport.score, resume.parseReport.findings, figures);
  }
}
const drawn: { layout: string; pairs: number; kept: number }[] = [];
for (const { layout, bytes, order } of show === null ? await drawnResumes() : []) {
  drawn.push({ layout, ...measureOrder((await reader.read(bytes)).text, order) });
}
await threads.stop();

const text = (value: number | boolean | null) =>
  value === null ? "" : typeof value === "boolean" ? (value ? "yes" : "NO") : value.toFixed(2);
console.table(rows.map((row) => ({
  file: row.file.replace(/^.*?\//, "").slice(0, 58),
  strings: text(row.strings),
  name: text(row.name),
  email: text(row.email),
  phone: text(row.phone),
  jobs: text(row.jobs?.f1 ?? null),
  degrees: text(row.degrees?.f1 ?? null),
  order: row.order && row.order.pairs > 0
    ? `${row.order.kept}/${row.order.pairs}${row.inColumns ? " in columns" : ""}`
    : "",
  scan: text(row.scanRight),
  score: row.score ?? row.refusal,
})));
console.table(drawn);
const summary = { ...summarise(rows), drawnLayouts: drawn };
console.log(JSON.stringify(summary, null, 1));
const file = optionOf("--json");
if (file !== null) Deno.writeTextFileSync(file, JSON.stringify({ summary, rows }, null, 1));

function optionOf(name: string): string | null {
  const at = Deno.args.indexOf(name);
  return at < 0 ? null : Deno.args[at + 1] ?? null;
}

function* filesUnder(url: URL, prefix = ""): Generator<string> {
  for (const entry of Deno.readDirSync(url)) {
    if (entry.isDirectory) yield* filesUnder(new URL(`${entry.name}/`, url), `${prefix}${entry.name}/`);
    else if (/\.(?:pdf|docx)$/.test(entry.name)) yield `${prefix}${entry.name}`;
  }
}

function readTruth(url: URL): Truth | null {
  try {
    return JSON.parse(Deno.readTextFileSync(url));
  } catch {
    return null;
  }
}
