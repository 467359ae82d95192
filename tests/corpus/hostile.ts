/**
 * Reads every hostile document of the shared data and prints how long the worst took and how far memory grew:
 * `deno run -A tests/corpus/hostile.ts [--json file]`. Memory is that of the whole process, threads included.
 */
import { DomainError } from "../../server/errors.ts";
import { createReadingPool } from "../../server/platform/documents/reading-pool.ts";
import type { ResumeTasks } from "../../server/resumes/reading-worker.ts";
import { jsonPath } from "./figures.ts";

/** What the issue of reading promises: for each file, in its worker. */
const limits = { ms: 5_000, memoryMb: 512 };
/** The thread is stopped at its limit; what remains is the answer's way back. */
const wayBackMs = 1_000;
/** Memory is looked at this often. */
const sampleEveryMs = 10;

const root = new URL("../../", import.meta.url);
const folder = new URL("../shared/data/hostile/", root);
const threads = createReadingPool<ResumeTasks>({
  workerUrl: new URL("server/resumes/reading-worker.ts", root),
  poolSize: 1,
});

const megabytes = () => Deno.memoryUsage().rss / 1024 / 1024;

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const read = await threads.ask("readFile", bytes, new Date());
    return read.kind;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

const rows: { file: string; ms: number; grownMb: number; peakMb: number; outcome: string }[] = [];
await outcomeOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]));
const idleMb = megabytes();
for (const file of [...filesUnder(folder)].toSorted()) {
  const bytes = Deno.readFileSync(new URL(file, folder));
  const before = megabytes();
  let peak = before;
  const sampling = setInterval(() => peak = Math.max(peak, megabytes()), sampleEveryMs);
  const begun = performance.now();
  const outcome = await outcomeOf(bytes);
  const ms = Math.round(performance.now() - begun);
  clearInterval(sampling);
  peak = Math.max(peak, megabytes());
  rows.push({ file, ms, grownMb: Math.round(peak - before), peakMb: Math.round(peak), outcome });
}
await threads.stop();

console.log("Slowest");
console.table(rows.toSorted((a, b) => b.ms - a.ms).slice(0, 5));
console.log("Most memory");
console.table(rows.toSorted((a, b) => b.peakMb - a.peakMb).slice(0, 5));
const outcomes = Object.fromEntries(
  [...Map.groupBy(rows, ({ outcome }) => outcome)].map(([outcome, all]) => [outcome, all.length]),
);
const summary = {
  files: rows.length,
  slowestMs: Math.max(...rows.map(({ ms }) => ms)),
  idleMb: Math.round(idleMb),
  peakMb: Math.max(...rows.map(({ peakMb }) => peakMb)),
  mostGrownMb: Math.max(...rows.map(({ grownMb }) => grownMb)),
  outcomes,
};
console.log(JSON.stringify(summary, null, 1));
const file = jsonPath();
if (file !== null) Deno.writeTextFileSync(file, `${JSON.stringify({ summary, rows }, null, 1)}\n`);
Deno.exit(
  summary.slowestMs <= limits.ms + wayBackMs && summary.peakMb - idleMb <= limits.memoryMb ? 0 : 1,
);

function* filesUnder(url: URL, prefix = ""): Generator<string> {
  for (const entry of Deno.readDirSync(url)) {
    if (entry.isDirectory) yield* filesUnder(new URL(`${entry.name}/`, url), `${prefix}${entry.name}/`);
    else if (/\.(?:pdf|docx|ooxml)$/.test(entry.name)) yield `${prefix}${entry.name}`;
  }
}
