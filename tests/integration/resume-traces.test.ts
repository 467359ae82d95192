/** What is deleted or expired leaves no trace: not in the database's files nor in the key-value file. */
import { strict as assert } from "node:assert";
import { DatabaseSync } from "node:sqlite";
import { startApplication } from "../support/application.ts";
import { TRACES, tracesIn, useResume } from "../support/data-traces.ts";

Deno.test("a resume that was deleted leaves no name, address or school on the disk", async () => {
  await using app = await startApplication();
  const { resume, interview } = await useResume(app);
  const before = await tracesIn(app.directory);
  for (const trace of TRACES) {
    assert.ok(before.some((line) => line.endsWith(trace)), `${trace} must be findable before`);
  }
  assert.equal((await app.fetch(`/api/v1/resume/${resume}`, { method: "DELETE" })).status, 204);
  assert.deepEqual(await tracesIn(app.directory), []);
  assert.equal((await app.fetch(`/api/v1/resume/${resume}`)).status, 404);
  // The interview is the candidate's own record: it goes on, with a first name and the lines it asks about.
  assert.equal((await app.fetch(`/api/v1/interview/status/${interview}`)).status, 200);
  await app.restart();
  assert.deepEqual(await tracesIn(app.directory), []);
});

Deno.test("a resume that expired leaves none either", async () => {
  await using app = await startApplication();
  const { resume } = await useResume(app);
  assert.ok((await tracesIn(app.directory)).length > 0);
  const database = new DatabaseSync(`${app.directory}/greenroom.sqlite3`, { timeout: 5_000 });
  database.prepare("update resumes set expires_at = ? where id = ?").run(Date.now() - 1, resume);
  database.close();
  assert.equal((await app.fetch(`/api/v1/resume/${resume}`)).status, 410);
  await app.application.services.resumes.removeExpired();
  assert.equal((await app.fetch(`/api/v1/resume/${resume}`)).status, 410);
  assert.deepEqual(await tracesIn(app.directory), []);
});
