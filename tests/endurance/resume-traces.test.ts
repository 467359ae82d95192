/** What was deleted leaves no trace in the files of a real server either, its logs at their most talkative. */
import { strict as assert } from "node:assert";
import { tracesIn, useResume } from "../support/data-traces.ts";
import { startServer } from "../support/server-process.ts";

Deno.test("a deleted resume is in no file of a server that logs everything", async () => {
  const directory = await Deno.makeTempDir({ prefix: "greenroom-traces-" });
  try {
    const server = await startServer({ directory, env: { LOG_LEVEL: "trace" } });
    try {
      const { resume } = await useResume(server);
      assert.ok((await tracesIn(directory)).length > 0, "the traces must be findable before");
      const removed = await server.fetch(`/api/v1/resume/${resume}`, { method: "DELETE" });
      assert.equal(removed.status, 204);
      // Errors are logged with what was asked for; a document that cannot be read must not be quoted there.
      const broken = new FormData();
      broken.set("file", new File(["%PDF-1.7 thessaly.quernmoor Quernmoor"], "thessaly-cv.pdf"));
      const refused = await server.fetch("/api/v1/resume/upload", { method: "POST", body: broken });
      assert.equal(refused.status, 422);
      await refused.body?.cancel();
    } finally {
      server.kill("SIGTERM");
      await server.ended;
    }
    const log = await Deno.readTextFile(`${directory}/logs/greenroom.log`);
    assert.match(log, /Resume removed by its owner/);
    assert.deepEqual(await tracesIn(directory), []);
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
});
