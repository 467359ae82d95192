/**
 * Measures which skills are found in resumes labelled by hand: `deno run -A tests/corpus/skills.ts [--json file]
 * [--show]`. Those of `tuned` were looked at when rules were mended, those of `held-out` never.
 */
import { createResumeReader } from "../../server/resumes/read-resume.ts";
import { createDocumentReader } from "../../server/platform/documents/document-reader.ts";
import { jsonPath } from "./figures.ts";
import { type LabelledResume, measureSkills, parseLabelled, totalSkills } from "./skill-figures.ts";

/** Below these the measurement counts as missed. */
const targets = { precision: 0.9, recall: 0.9 };
const root = new URL("../../", import.meta.url);
const documents = createDocumentReader({
  workerUrl: new URL("server/platform/documents/document-worker.ts", root),
  poolSize: 1,
});
const reader = createResumeReader({ documents, clock: () => new Date("2026-03-15T00:00:00Z") });

/** In the order of their names. */
function labelledIn(set: string): LabelledResume[] {
  const folder = new URL(`tests/fixtures/resume-skills/${set}/`, root);
  return [...Deno.readDirSync(folder)].map(({ name }) => name).toSorted()
    .map((name) => parseLabelled(name.replace(/\.txt$/, ""), Deno.readTextFileSync(new URL(name, folder))));
}

const summary: Record<string, ReturnType<typeof totalSkills>> = {};
const rows: Record<string, unknown> = {};
for (const set of ["tuned", "held-out"]) {
  const figures = [];
  for (const labelled of labelledIn(set)) {
    const { profile } = await reader.readText(labelled.text);
    figures.push(measureSkills(labelled, profile.skills.map(({ name }) => name)));
  }
  const detailed = Deno.args.includes("--show");
  console.table(figures.map(({ file, right, wrong, missed }) => ({
    resume: `${set}/${file}`,
    right,
    wrong: detailed ? wrong.join(", ") : wrong.length,
    missed: detailed ? missed.join(", ") : missed.length,
  })));
  summary[set] = totalSkills(figures);
  rows[set] = figures;
}
await documents.stop();
console.table(summary);
const file = jsonPath();
if (file !== null) Deno.writeTextFileSync(file, `${JSON.stringify({ summary, rows }, null, 1)}\n`);
const met = Object.values(summary).every(({ precision, recall }) =>
  precision >= targets.precision && recall >= targets.recall
);
Deno.exit(met ? 0 : 1);
