/**
 * Runs the laboratory and prints its table and its checks: `deno task lab`. With a path as argument the figures are
 * written there as JSON. Exits with 1 when a check is broken.
 */
import { INTERVIEW_MODES } from "../../server/interviews/interviews.ts";
import { checkAll, FULL_PLAN, runPlan } from "./laboratory.ts";
import { meanOverall } from "./fairness-checks.ts";

const FAULTS_SHOWN = 3;

const begun = performance.now();
const runs = await runPlan(FULL_PLAN);
const verdicts = checkAll(runs);

console.log(
  `${runs.length} interviews with ${runs.reduce((sum, { said }) => sum + said.length, 0)} answers, ` +
    `${
      ((performance.now() - begun) / 1000).toFixed(0)
    } s. Mean overall score, 0 to 100; “–” when nothing was rated.\n`,
);
const cell = (text: string) => text.padStart(11);
console.log(["candidate".padEnd(16), ...INTERVIEW_MODES.map(cell), cell("answers")].join(""));
const table = FULL_PLAN.candidates.map((candidate) => {
  const own = runs.filter(({ setting }) => setting.candidate === candidate);
  const scores = INTERVIEW_MODES.map((mode) => {
    const here = own.filter(({ setting }) => setting.mode === mode);
    return here.some(({ overall }) => overall !== null) ? meanOverall(here) : null;
  });
  const answers = own.reduce((sum, { said }) => sum + said.length, 0) / Math.max(1, own.length);
  const shown = scores.map((score) => cell(score === null ? "–" : score.toFixed(0)));
  console.log([candidate.padEnd(16), ...shown, cell(answers.toFixed(1))].join(""));
  return {
    candidate,
    scores: Object.fromEntries(INTERVIEW_MODES.map((mode, at) => [mode, scores[at] ?? null])),
    answers,
  };
});

console.log("");
for (const { name, broken } of verdicts) {
  console.log(
    `${broken.length === 0 ? "holds " : "BROKEN"} ${name}${broken.length > 0 ? ` (${broken.length})` : ""}`,
  );
  for (const fault of broken.slice(0, FAULTS_SHOWN)) console.log(`         ${fault}`);
}
const held = verdicts.filter(({ broken }) => broken.length === 0).length;
console.log(`\n${held} of ${verdicts.length} checks hold.`);

const [path] = Deno.args;
if (path) {
  const checks = verdicts.map(({ name, broken }) => ({ name, broken: broken.length }));
  await Deno.writeTextFile(path, `${JSON.stringify({ interviews: runs.length, table, checks }, null, 1)}\n`);
}
Deno.exit(held === verdicts.length ? 0 : 1);
