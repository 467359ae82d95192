/** The report's page before there is a report: it waits for one that is near, and goes back to an interview that is not over. */
import { strict as assert } from "node:assert";
import { DatabaseSync } from "node:sqlite";
import { startApplication } from "../support/application.ts";
import { startInterview } from "../support/web-client.ts";

Deno.test("a report whose last answer is being judged is waited for, without JavaScript too", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  const early = await app.fetch(`/practice/${id}/report`);
  assert.equal(early.status, 302);
  assert.equal(early.headers.get("location"), `/practice/${id}`);

  // A model takes seconds for the last answer; the rules are too quick to be caught at it.
  const database = new DatabaseSync(`${app.directory}/greenroom.sqlite3`);
  const stand = (index: number) =>
    database.prepare("update interviews set state = 'thinking', question_index = ? where id = ?").run(
      index,
      id,
    );
  stand(1);
  assert.equal((await app.fetch(`/practice/${id}/report`)).status, 302, "another question is still to come");
  stand(2);
  const waiting = await app.fetch(`/practice/${id}/report`);
  database.close();
  assert.equal(waiting.status, 200);
  const page = await waiting.text();
  assert.match(page, /Your last answer is being read/);
  assert.match(page, /http-equiv="refresh" content="3"/i);
  assert.match(page, /role="status"/);
});
