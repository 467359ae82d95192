/** The keys in config.ts, .env.example and the README are the same, and nothing else reads the environment. */
import { strict as assert } from "node:assert";
import { CONFIG_KEYS, readConfig } from "../../server/config.ts";

const root = new URL("../../", import.meta.url);

/** Assignments of an environment file; comments are left out. */
function assignmentsIn(text: string): [string, string][] {
  return text.split("\n").flatMap((line): [string, string][] => {
    const match = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line);
    return match?.[1] === undefined ? [] : [[match[1], match[2] ?? ""]];
  });
}

/** Keys in the first column of the table headed "Key". */
function keysInTable(markdown: string): string[] {
  const keys: string[] = [];
  let inTable = false;
  for (const line of markdown.split("\n")) {
    if (/^\|\s*Key\s*\|/.test(line)) inTable = true;
    else if (!line.startsWith("|")) inTable = false;
    else if (inTable) {
      const firstCell = line.split("|")[1] ?? "";
      keys.push(...[...firstCell.matchAll(/`([A-Z][A-Z0-9_]*)`/g)].map((match) => match[1] ?? ""));
    }
  }
  return keys;
}

async function* sourcesIn(folder: URL): AsyncGenerator<URL> {
  for await (const entry of Deno.readDir(folder)) {
    if (entry.isDirectory) yield* sourcesIn(new URL(`${entry.name}/`, folder));
    else if (/\.(ts|tsx|js|mjs)$/.test(entry.name)) yield new URL(entry.name, folder);
  }
}

Deno.test(".env.example lists every key once", async () => {
  const text = await Deno.readTextFile(new URL(".env.example", root));
  const listed = assignmentsIn(text).map(([key]) => key);
  assert.deepEqual([...listed].sort(), [...CONFIG_KEYS].sort());
});

Deno.test(".env.example shows the defaults", async () => {
  const text = await Deno.readTextFile(new URL(".env.example", root));
  assert.deepEqual(readConfig(Object.fromEntries(assignmentsIn(text))), readConfig({}));
});

Deno.test(".env.example explains every key", async () => {
  const blocks = (await Deno.readTextFile(new URL(".env.example", root))).split("\n\n");
  for (const block of blocks) {
    if (assignmentsIn(block).length > 0) assert.match(block, /^# \S+ \S+/, block);
  }
});

Deno.test("the table of the README, where there is one, lists every key", async () => {
  const text = await Deno.readTextFile(new URL("README.md", root)).catch(() => "");
  const listed = keysInTable(text);
  if (listed.length > 0) assert.deepEqual([...listed].sort(), [...CONFIG_KEYS].sort());
});

/** `import.meta.env` holds settings, too; only the constants that the build puts in their place are none. */
const READS_ENVIRONMENT =
  /\bDeno\s*\.\s*env\b|\bprocess\s*\.\s*env\b|\bimport\.meta\.env\b(?!\.(DEV|PROD|MODE|SSR|BASE_URL)\b)/;

Deno.test("only config.ts reads the environment", async () => {
  const readers: string[] = [];
  for (const folder of ["app/", "server/"]) {
    for await (const file of sourcesIn(new URL(folder, root))) {
      const text = await Deno.readTextFile(file);
      if (READS_ENVIRONMENT.test(text)) readers.push(file.pathname.slice(root.pathname.length));
    }
  }
  assert.deepEqual(readers, ["server/config.ts"]);
});

Deno.test("a build constant is not a setting, everything else is", () => {
  for (const text of ["import.meta.env.DEV", "import.meta.env.MODE"]) {
    assert.equal(READS_ENVIRONMENT.test(text), false, text);
  }
  for (
    const text of [
      'Deno.env.get("PORT")',
      "process.env.PORT",
      "process . env",
      "import.meta.env.VITE_KEY",
      "import.meta.env",
    ]
  ) {
    assert.equal(READS_ENVIRONMENT.test(text), true, text);
  }
});
