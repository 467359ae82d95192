/** `deno task bench [file.json] [--rounds n] [--only words]`: the figures of PRODUCT.md §7 beside their targets. */
import { parseArgs } from "node:util";
import type { Measure } from "./measure.ts";
import { answerStreams } from "./measures/answer-streams.ts";
import { bombMeasures } from "./measures/bombs.ts";
import { fairnessMeasures } from "./measures/fairness.ts";
import { firstByte } from "./measures/first-byte.ts";
import { reportMeasure } from "./measures/reports.ts";
import { requestMeasures } from "./measures/requests.ts";
import { uploadMeasures } from "./measures/uploads.ts";
import { linesOf, type Measured, printTable } from "./print-table.ts";
import { type ModelStub, openStage, startModelStub } from "./stage.ts";

const MEASURES: readonly Measure[] = [
  answerStreams(500, [
    { key: "p95", label: "p95", unit: "ms", target: { atMost: 1_400 }, theirs: "7.4 to 7.8 s" },
    { key: "p50", label: "p50", unit: "ms" },
    { key: "first", label: "first byte, p50", unit: "ms" },
    { key: "words", label: "words heard, p50", unit: "" },
    { key: "memory", label: "memory afterwards", unit: "MB", target: { atMost: 300 }, theirs: "190 MB" },
  ]),
  answerStreams(200, [
    { key: "p95", label: "p95", unit: "ms", target: { atMost: 1_150 }, theirs: "4.55 s" },
    { key: "p50", label: "p50", unit: "ms" },
  ]),
  firstByte,
  ...uploadMeasures,
  reportMeasure,
  ...requestMeasures,
  ...bombMeasures,
  ...fairnessMeasures,
];

async function round(stub: ModelStub, measure: Measure, result: Measured): Promise<void> {
  // A server of its own: nothing that was measured before warms or burdens it.
  await using stage = await openStage(stub, measure.model);
  try {
    result.rounds.push(await measure.run(stage));
  } catch (error) {
    result.failures.push(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = parseArgs({
  args: Deno.args,
  allowPositionals: true,
  options: { rounds: { type: "string", default: "3" }, only: { type: "string", default: "" } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error("--rounds must be a whole number from 1.");
  Deno.exit(2);
}
const chosen = MEASURES.filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase()));
if (chosen.length === 0) {
  console.error(
    `No measure is called "${values.only}". There are: ${MEASURES.map(({ name }) => name).join("; ")}.`,
  );
  Deno.exit(2);
}

const measured: Measured[] = chosen.map((measure) => ({ measure, rounds: [], failures: [] }));
{
  await using stub = await startModelStub();
  // Round by round, so that a busy minute of the machine touches every measure a little and none wholly.
  for (let count = 1; count <= rounds; count += 1) {
    for (const result of measured) {
      console.error(`round ${count} of ${rounds}: ${result.measure.name}`);
      await round(stub, result.measure, result);
    }
  }
}
printTable(measured);
const [path] = positionals;
if (path !== undefined) {
  const load = Deno.loadavg().map((value) => Number(value.toFixed(2)));
  const facts = { at: new Date().toISOString(), processors: navigator.hardwareConcurrency, load };
  await Deno.writeTextFile(path, `${JSON.stringify({ ...facts, lines: linesOf(measured) }, null, 2)}\n`);
}
Deno.exit(measured.some(({ failures }) => failures.length > 0) ? 1 : 0);
