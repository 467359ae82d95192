/**
 * Runs every measurement of this folder and prints its tables: `deno task corpus`. With a path as argument all
 * figures are written there as one JSON file, to compare runs. Exits with 1 when one of them misses a target.
 */

/** Each is a script that prints a table and takes `--json <file>`. */
const MEASUREMENTS = ["grading", "behaviour", "gate", "repetition", "resumes", "skills", "hostile"] as const;

async function run(name: string, figuresPath: string): Promise<{ success: boolean; figures: unknown }> {
  console.log(`\n== ${name} ==`);
  const script = new URL(`${name}.ts`, import.meta.url);
  const { success } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", script.pathname, "--json", figuresPath],
    stdin: "null",
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  const figures = await Deno.readTextFile(figuresPath).then(JSON.parse, () => null);
  return { success, figures };
}

const directory = await Deno.makeTempDir({ prefix: "greenroom-corpus-" });
const results: Record<string, unknown> = {};
const missed: string[] = [];
try {
  for (const name of MEASUREMENTS) {
    const { success, figures } = await run(name, `${directory}/${name}.json`);
    results[name] = figures;
    if (!success) missed.push(name);
  }
} finally {
  await Deno.remove(directory, { recursive: true });
}
const [path] = Deno.args;
if (path) await Deno.writeTextFile(path, `${JSON.stringify(results, null, 1)}\n`);
console.log(missed.length === 0 ? "\nEvery target is met." : `\nMissed: ${missed.join(", ")}.`);
Deno.exit(missed.length === 0 ? 0 : 1);
