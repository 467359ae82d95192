/** Files made to exhaust whoever opens them: each is refused at once, at little cost, in words, and the server goes on. */
import { strict as assert } from "node:assert";
import { BOMBS } from "../support/bombs.ts";
import { watchMemory } from "../support/process-memory.ts";
import { fileForm, makeDocx, makePdf } from "../support/sample-documents.ts";
import { type ServerProcess, startServer } from "../support/server-process.ts";

const MOST_MB = 100;
/** `deno task bench` holds the second of PRODUCT.md; this limit only tells what is wrong from who else is busy. */
const MOST_MS = 3_000;
const ATTEMPTS = 3;

interface Refused {
  status: number;
  code: string;
  detail: string;
  tookMs: number;
  grownMb: number;
}

async function upload(
  server: ServerProcess,
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<Response> {
  return await server.fetch("/api/v1/resume/upload", { method: "POST", body: fileForm(bytes, name) });
}

async function refuse(server: ServerProcess, bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Refused> {
  const watch = watchMemory(server.pid);
  await watch.started;
  const begun = performance.now();
  const response = await upload(server, bytes, name);
  const tookMs = performance.now() - begun;
  const { code, detail } = await response.json();
  return {
    status: response.status,
    code,
    detail,
    tookMs,
    grownMb: await watch.peakMb() - await watch.started,
  };
}

Deno.test("every kind of bomb is refused at once and within a hundred megabytes", async () => {
  const directory = await Deno.makeTempDir({ prefix: "greenroom-bombs-" });
  await using server = await startServer({ directory });
  // What is measured is the bomb, not the first use of the reader.
  for (let count = 0; count < 12; count += 1) {
    assert.equal((await upload(server, await makePdf(), "warm.pdf")).status, 200);
    assert.equal((await upload(server, makeDocx(), "warm.docx")).status, 200);
  }
  for (const { name, make, status, code } of BOMBS) {
    const bytes = make();
    assert.ok(bytes.length < 5 * 1024 * 1024, `${name} would be refused for its size: ${bytes.length}`);
    const tries: Refused[] = [];
    while (tries.length < ATTEMPTS && !tries.some(({ tookMs }) => tookMs < MOST_MS)) {
      tries.push(await refuse(server, bytes, name));
    }
    for (const refused of tries) {
      assert.equal(refused.status, status, name);
      assert.equal(refused.code, code, name);
      assert.match(refused.detail, /Nothing was kept\. Please/, name);
      assert.ok(refused.grownMb < MOST_MB, `${name}: ${Math.round(refused.grownMb)} MB more`);
    }
    const quickest = Math.min(...tries.map(({ tookMs }) => tookMs));
    assert.ok(quickest < MOST_MS, `${name}: ${Math.round(quickest)} ms`);
  }
  assert.equal((await upload(server, await makePdf(), "after.pdf")).status, 200, "the reader goes on");
  await Deno.remove(directory, { recursive: true });
});
