/** Measures the reading of scans on the shared sample: `deno run -A tests/corpus/scans.ts [folder]`. */
import { createReadingPool } from "../../server/platform/documents/reading-pool.ts";
import { createPictureReader } from "../../server/platform/documents/picture-reader.ts";
import { createScanReader } from "../../server/resumes/read-scan.ts";
import type { ResumeTasks } from "../../server/resumes/reading-worker.ts";

const root = new URL("../../", import.meta.url);
const folder = Deno.args[0]
  ? new URL(`file://${await Deno.realPath(Deno.args[0])}/`)
  : new URL("../shared/data/resumes/pdf/scanned/", root);
const threads = createReadingPool<ResumeTasks>({
  workerUrl: new URL("server/resumes/reading-worker.ts", root),
  poolSize: 1,
});
const pictures = createPictureReader({
  workerUrl: new URL("server/platform/documents/picture-worker.ts", root),
});
const scans = createScanReader({ threads, pictures });
const names = [...Deno.readDirSync(folder)].map(({ name }) => name).filter((name) => name.endsWith(".pdf"));
const rows: Record<string, unknown>[] = [];
for (const name of names.toSorted()) {
  const begun = performance.now();
  try {
    const { profile, confidence, pagesRead, text } = await scans.read(
      await Deno.readFile(new URL(name, folder)),
      10,
      { signal: new AbortController().signal, onPage: () => Promise.resolve() },
    );
    rows.push({
      file: name.slice(0, 44),
      pages: pagesRead,
      "s/page": ((performance.now() - begun) / 1000 / pagesRead).toFixed(1),
      sure: confidence.toFixed(2),
      name: profile.name ?? "",
      email: profile.email ?? "",
      jobs: profile.experience.length,
      degrees: profile.education.length,
      skills: profile.skills.length,
      characters: text.length,
    });
  } catch (error) {
    rows.push({ file: name, refused: String(error) });
  }
}
console.table(rows);
await pictures.stop();
await threads.stop();
