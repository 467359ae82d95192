/** Prints the fault matrix as a Markdown table: every fault at every call site, through the built application. */
import { FAULTS } from "../support/fault-catalogue.ts";
import { DEADLINE_MS } from "../support/fault-cell.ts";
import { runMatrix } from "../support/fault-matrix.ts";
import { CALL_SITES } from "../support/model-replies.ts";

const results = await runMatrix(FAULTS);
const problems = results.flatMap(({ fault, site, problems }) =>
  problems.map((what) => `${fault}, ${site}: ${what}`)
);

console.log(`| fault | ${CALL_SITES.join(" | ")} |`);
console.log(`| --- | ${CALL_SITES.map(() => "---").join(" | ")} |`);
for (const { name } of FAULTS) {
  const row = CALL_SITES.map((site) => {
    const cell = results.find((result) => result.fault === name && result.site === site);
    if (!cell) return "not run";
    return cell.problems.length > 0 ? "BROKEN" : cell.outcome === "model" ? "model" : "rules";
  });
  console.log(`| ${name} | ${row.join(" | ")} |`);
}
const slowest = results.reduce((a, b) => a.ms > b.ms ? a : b);
const sorted = results.map(({ ms }) => ms).sort((a, b) => a - b);
console.log(
  `\n${results.length} cells, ${results.length - new Set(problems.map((p) => p.split(":")[0])).size} hold. ` +
    `Deadline ${DEADLINE_MS} ms; a whole turn took ${
      Math.round(sorted[sorted.length >> 1] ?? 0)
    } ms in the middle and ` +
    `${Math.round(slowest.ms)} ms at most (${slowest.fault}, ${slowest.site}).`,
);
for (const problem of problems) console.log(`- ${problem}`);
Deno.exit(problems.length === 0 ? 0 : 1);
