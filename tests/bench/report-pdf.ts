/** How long a report, its PDF and a kept PDF take once warm; prints a table. Run: deno run -A tests/bench/report-pdf.ts */
import { drawReportPdf } from "../../server/reports/draw-pdf.ts";
import { loadFontFiles } from "../../server/platform/printing/fonts.ts";
import { openSqlite } from "../../server/platform/database/sqlite.ts";
import { createKeptPdfs } from "../../server/reports/kept-pdfs.ts";
import { createReportStore } from "../../server/reports/report-store.ts";
import { ARABIC, CHINESE, HINDI, KOREAN, LONG_ANSWER, MIXED, THAI } from "../support/hard-reports.ts";
import { sampleReport } from "../support/sample-report.ts";

const WARM_UP = 30;
const RUNS = 200;

const fonts = loadFontFiles();

async function measure(name: string, work: () => Promise<{ byteLength: number } | object>) {
  const times: number[] = [];
  let size = 0;
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const start = performance.now();
    const result = await work();
    if (run >= WARM_UP) times.push(performance.now() - start);
    if ("byteLength" in result) size = result.byteLength;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2).padStart(8);
  console.log(
    `${name.padEnd(34)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  ${(size / 1024).toFixed(1).padStart(6)} KB`,
  );
}

await measure("build the report", () => Promise.resolve(sampleReport()));
for (
  const [name, report] of Object.entries({
    sample: sampleReport(),
    ARABIC,
    HINDI,
    CHINESE,
    KOREAN,
    THAI,
    MIXED,
    LONG_ANSWER,
  })
) {
  await measure(`draw ${name} on A4`, () => drawReportPdf(report, { pageSize: "A4", fonts }));
}

const directory = await Deno.makeTempDir({ prefix: "greenroom-bench-" });
const database = await openSqlite(`${directory}/greenroom.sqlite3`);
const store = createReportStore(database);
const report = await store.insertOnce("open", sampleReport());
const pdfs = createKeptPdfs({ store, fonts });
await measure(
  "read a kept PDF from SQLite",
  () => pdfs.of(report.interviewId, "A4", () => Promise.resolve(report)),
);
await database.close();
await Deno.remove(directory, { recursive: true });
