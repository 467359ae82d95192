/** What a candidate deletes is gone: from every page, and from the bytes of the database's files. */
import { strict as assert } from "node:assert";
import { startApplication, type TestApplication } from "../support/application.ts";
import { cookiesOf } from "../support/web-client.ts";

const MARKER = "Quetzalcoatlus-7261 ledger";

async function start(app: TestApplication): Promise<string> {
  const response = await app.fetch("/api/v1/interview/start", {
    json: { mode: "behavioral", total_questions: 3 },
  });
  return (await response.json()).interview_session_id;
}

async function bytesHold(directory: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of Deno.readDir(directory)) {
    if (!entry.isFile || !entry.name.startsWith("greenroom.sqlite3")) continue;
    const content = new TextDecoder("latin1").decode(await Deno.readFile(`${directory}/${entry.name}`));
    if (content.includes(text)) found.push(entry.name);
  }
  return found;
}

Deno.test("a deleted interview leaves no address and no word behind", async () => {
  await using app = await startApplication();
  const id = await start(app);
  const answer = `I moved the ${MARKER} to another database and compared every account for two weeks.`;
  await (await app.fetch("/api/v1/interview/answer", { json: { interview_session_id: id, answer } })).text();
  await app.fetch("/api/v1/interview/end", { json: { interview_session_id: id } });
  assert.equal((await app.fetch(`/api/v1/report/${id}`)).status, 200);
  assert.ok((await bytesHold(app.directory, MARKER)).length > 0, "the marker must be findable before");

  const form = { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "intent=delete" };
  const removed = await app.fetch(`/practice/${id}/report`, form);
  assert.equal(removed.status, 303);
  assert.equal(removed.headers.get("location"), "/practice");

  for (const path of [`/api/v1/report/${id}`, `/api/v1/interview/status/${id}`, `/practice/${id}/log.json`]) {
    assert.equal((await app.fetch(path)).status, 404, path);
  }
  assert.deepEqual(await bytesHold(app.directory, MARKER), []);
  assert.equal((await app.fetch(`/practice/${id}/report`, form)).status, 404);
});

Deno.test("an interview that is going on can be deleted, and another one stays", async () => {
  await using app = await startApplication();
  const [kept, gone] = [await start(app), await start(app)];
  await app.application.services.reports.remove("open", gone);
  assert.equal((await app.fetch(`/api/v1/interview/status/${gone}`)).status, 404);
  assert.equal((await app.fetch(`/api/v1/interview/status/${kept}`)).status, 200);
});

Deno.test("the record to take along holds every event in order, and only for its owner", async () => {
  await using app = await startApplication();
  const id = await start(app);
  const response = await app.fetch(`/practice/${id}/log.json`);
  assert.match(response.headers.get("content-disposition") ?? "", /attachment/);
  const { events } = await response.json();
  assert.deepEqual(events.map((event: { sequence: number }) => event.sequence), [1, 2]);
  assert.deepEqual(events.map((logged: { event: { type: string } }) => logged.event.type), [
    "started",
    "question-asked",
  ]);
  assert.equal((await app.fetch("/practice/int_AAAAAAAAAAAAAAAAAAAAAAAA/log.json")).status, 404);
});

const FORM = { "content-type": "application/x-www-form-urlencoded" };

Deno.test("deleting everything leaves no word of interviews, shares, practice, stories and question sets", async () => {
  await using app = await startApplication();
  let cookie = "";
  const visit = async (path: string, fields?: Record<string, string>, files = false) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields ?? {})) form.set(name, value);
    const response = await app.fetch(path, {
      headers: { ...(fields && !files ? FORM : {}), ...(cookie ? { cookie } : {}) },
      ...(fields ? { body: files ? form : new URLSearchParams(fields).toString() } : {}),
    });
    cookie ||= cookiesOf(response);
    return response;
  };
  const story = {
    title: `The ${MARKER}`,
    situation: `In 2021 the ${MARKER} was late.`,
    action: `I rewrote the ${MARKER} myself.`,
    result: `The ${MARKER} was 40 percent faster.`,
  };
  assert.equal((await visit("/practice/stories/new", story)).status, 303);
  const role = { intent: "set", job_role: `Data engineer ${MARKER}` };
  const set = (await visit("/question-sets", role, true)).headers.get("location") ?? "";
  await (await visit(`${set}/events`)).text();
  const practised = (await visit(set, { intent: "practise-set" })).headers.get("location") ?? "";
  const id = practised.split("/").at(-1) ?? "";
  const api = { headers: { cookie } };
  const answer = `I moved the ${MARKER} to another database because the first one was slow.`;
  await (await app.fetch("/api/v1/interview/answer", {
    ...api,
    json: { interview_session_id: id, answer },
  })).text();
  await (await app.fetch("/api/v1/interview/end", { ...api, json: { interview_session_id: id } })).text();
  const report = await (await visit(`/practice/${id}/report`)).text();
  const [, first] = report.match(/href="\/practice\/answers\/([^"]+)"/) ?? [];
  const again = await visit(`/practice/answers/${first}`, {
    text: `${answer} Later I measured it.`,
    key: "k1",
  });
  assert.equal(again.status, 303, await again.clone().text());
  const shared = await app.fetch(`/api/v1/report/${id}/shares`, { ...api, json: { label: MARKER } });
  const { url } = await shared.json();
  const address = new URL(url).pathname;
  assert.equal((await app.fetch(address)).status, 200);
  assert.ok((await bytesHold(app.directory, MARKER)).length > 0, "the marker must be findable before");

  const unsure = await visit("/practice/kept", { intent: "forget-all" });
  assert.equal(unsure.status, 400);
  const gone = await visit("/practice/kept", { intent: "forget-all", sure: "on" });
  assert.equal(gone.status, 303);
  for (const path of [address, `${address}/report.pdf`, `${address}/report.json`, set, practised]) {
    assert.equal((await visit(path)).status, 404, path);
  }
  assert.deepEqual(await bytesHold(app.directory, MARKER), []);
});
