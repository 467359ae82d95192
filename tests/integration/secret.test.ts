/** The signing secret is made once, kept private, and the same for processes that start together. */
import { strict as assert } from "node:assert";
import { loadSecret } from "../../server/platform/secret.ts";

async function temporaryFolder() {
  const path = await Deno.makeTempDir();
  return { path, [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }) };
}

Deno.test("the secret is made on the first start and kept, readable by its owner alone", async () => {
  await using folder = await temporaryFolder();
  const directory = `${folder.path}/data`;
  const made = await loadSecret(directory);
  assert.equal(made.length, 32);
  assert.deepEqual(await loadSecret(directory), made);
  const { mode } = await Deno.stat(`${directory}/secret`);
  assert.equal((mode ?? 0) & 0o777, 0o600);
  const names = (await Array.fromAsync(Deno.readDir(directory))).map((entry) => entry.name);
  assert.deepEqual(names, ["secret"], "no draft is left behind");
});

Deno.test("whoever starts together gets the same secret", async () => {
  await using folder = await temporaryFolder();
  const secrets = await Promise.all(Array.from({ length: 20 }, () => loadSecret(folder.path)));
  assert.equal(new Set(secrets.map((secret) => secret.toString())).size, 1);
});

Deno.test("two processes that race read the same secret", async () => {
  await using folder = await temporaryFolder();
  const script = new URL("../../server/platform/secret.ts", import.meta.url).href;
  const code = `import { loadSecret } from ${JSON.stringify(script)};
    console.log((await loadSecret(${JSON.stringify(folder.path)})).toString());`;
  const printed = await Promise.all([1, 2, 3].map(async () => {
    const process = new Deno.Command(Deno.execPath(), { args: ["eval", "--no-config", code] });
    const { stdout, stderr } = await process.output();
    return new TextDecoder().decode(stdout).trim() || new TextDecoder().decode(stderr);
  }));
  assert.match(printed[0] ?? "", /^\d+(,\d+){31}$/);
  assert.equal(new Set(printed).size, 1, printed.join("\n"));
});

Deno.test("a damaged secret stops the start instead of signing weakly", async () => {
  await using folder = await temporaryFolder();
  for (const text of ["", "abc", "0".repeat(63), "z".repeat(64)]) {
    await Deno.writeTextFile(`${folder.path}/secret`, text);
    await assert.rejects(loadSecret(folder.path), /secret is damaged|signing secret at .* is damaged/);
  }
});
