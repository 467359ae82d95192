/** The whole test command: quiet about success, loud about failure, one line of counts at the end. */
import { findChromium } from "./support/find-chromium.ts";

const quick = Deno.args.includes("--quick");
const deno = Deno.execPath();
const started = performance.now();
let passed = 0;
let failed = 0;

interface Step {
  name: string;
  args: string[];
  env?: Record<string, string>;
  /** Reads how many tests passed and failed; a step without tests only succeeds or fails. */
  count?: (output: string) => { passed: number; failed: number };
}

// deno-lint-ignore no-control-regex -- terminal colours begin with the escape character
const COLOURS = /\x1b\[[0-9;]*m/g;

function countDenoTests(output: string) {
  const match = output.match(/(\d+) passed(?: \(\d+ steps?\))? \| (\d+) failed/);
  return { passed: Number(match?.[1] ?? 0), failed: Number(match?.[2] ?? 0) };
}

function countBrowserTests(output: string) {
  const number = (word: string) => Number(output.match(new RegExp(`^\\s*(\\d+) ${word}`, "m"))?.[1] ?? 0);
  return { passed: number("passed"), failed: number("failed") + number("flaky") + number("did not run") };
}

async function runStep(step: Step): Promise<boolean> {
  const begun = performance.now();
  const { success, stdout, stderr } = await new Deno.Command(deno, {
    args: step.args,
    env: { NO_COLOR: "1", FORCE_COLOR: "0", ...step.env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const output = new TextDecoder().decode(new Uint8Array([...stdout, ...stderr])).replace(COLOURS, "");
  const counts = step.count?.(output);
  passed += counts?.passed ?? 0;
  failed += counts?.failed ?? 0;
  // A suite that ran nothing protects nothing, whatever it exits with.
  const ranNothing = counts !== undefined && counts.passed + counts.failed === 0;
  const fine = success && !ranNothing && (counts?.failed ?? 0) === 0;
  if (!fine && (counts?.failed ?? 0) === 0) failed += 1;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const tally = counts ? `, ${counts.passed} passed` : "";
  console.log(`${fine ? "ok  " : "FAIL"} ${step.name} (${seconds} s${tally})`);
  const ignored = output.match(/^.*(?= \.\.\. ignored)/gm) ?? [];
  for (const line of fine ? new Set(ignored) : []) console.log(`     left out: ${line.trim()}`);
  if (!fine) console.log(ranNothing ? `${output}\nThis step ran no test.` : output);
  return fine;
}

const STATIC: Step[] = [
  { name: "install from the lock file", args: ["install", "--frozen"] },
  { name: "format", args: ["fmt", "--check"] },
  { name: "lint, with the import rules", args: ["lint"] },
  { name: "build", args: ["task", "build"] },
  { name: "types", args: ["task", "types"] },
];

// Types are a step of their own; checking again in each suite would only cost time.
const TEST = ["test", "-A", "--no-check", "--parallel"];
const SUITES: Step[] = [
  {
    name: "unit and architecture",
    args: [...TEST, "tests/unit", "tests/architecture"],
    count: countDenoTests,
  },
  {
    name: "integration",
    args: [...TEST, "tests/integration"],
    // The quick gate holds the contract on SQLite; starting PostgreSQL's stand-in in each file is half the time.
    env: quick ? { TEST_ONLY_SQLITE: "1" } : {},
    count: countDenoTests,
  },
];

// Killed processes, failing models, hostile documents: minutes, and so not part of the quick gate.
const ENDURANCE: Step = {
  name: "endurance",
  args: [...TEST, "tests/endurance"],
  count: countDenoTests,
};

async function browserStep(): Promise<Step> {
  return {
    name: "browser",
    args: ["run", "-A", "npm:@playwright/test/cli", "test", "--config", "tests/e2e/playwright.config.ts"],
    env: { CHROMIUM_PATH: await findChromium() },
    count: countBrowserTests,
  };
}

for (const step of [...STATIC, ...SUITES, ...(quick ? [] : [ENDURANCE])]) {
  // Nothing that follows can work without the installed packages or the build.
  if (!await runStep(step) && ["install from the lock file", "build"].includes(step.name)) break;
}
if (!quick && failed === 0) {
  try {
    await runStep(await browserStep());
  } catch (error) {
    failed += 1;
    console.log(`FAIL browser: ${error instanceof Error ? error.message : error}`);
  }
} else if (!quick) {
  console.log("     browser tests left out: the steps before them come first");
}
console.log(`     ${Math.round((performance.now() - started) / 1000)} s in all`);
console.log(`${passed} passed, ${failed} failed`);
Deno.exit(failed === 0 ? 0 : 1);
