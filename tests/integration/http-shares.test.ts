/** Shared reports over HTTP: made by form and by program, opened without a cookie, ended, and kept out of caches. */
import { strict as assert } from "node:assert";
import { report as reportSchema, share, sharedReport } from "../../app/http/api/report-schemas.ts";
import { startApplication, type TestApplication } from "../support/application.ts";
import {
  answerAndListen,
  assertProblem,
  assertSnakeCase,
  cookiesOf,
  keysOf,
  startInterview,
  STRONG_ANSWER,
} from "../support/web-client.ts";

/** A finished interview with one answer; owned by whoever knows its id. */
async function finished(app: TestApplication, headers: Record<string, string> = {}): Promise<string> {
  const { interview_session_id: id } = await startInterview(app, {}, headers);
  await answerAndListen(app, id, STRONG_ANSWER, headers);
  await app.fetch("/api/v1/interview/end", { json: { interview_session_id: id }, headers });
  return id;
}

async function makeLink(app: TestApplication, id: string, body: Record<string, unknown> = {}) {
  const response = await app.fetch(`/api/v1/report/${id}/shares`, { json: body });
  assert.equal(response.status, 201, await response.clone().text());
  const made = await response.json();
  assertSnakeCase(made);
  assert.deepEqual(share.parse(made), made, "as described in the OpenAPI document");
  return { ...made, path: new URL(made.url).pathname } as {
    share_id: string;
    url: string;
    path: string;
    expires_at: string;
    created_at: string;
  };
}

function assertKeptPrivate(response: Response, about: string): void {
  assert.match(response.headers.get("x-robots-tag") ?? "", /noindex/, about);
  assert.equal(response.headers.get("referrer-policy"), "no-referrer", about);
  assert.match(response.headers.get("cache-control") ?? "", /no-store/, about);
  assert.equal(response.headers.get("set-cookie"), null, about);
}

const WAYS = ["", "/report.pdf", "/report.pdf?paper=letter", "/report.json"];

Deno.test("a program makes a link, anybody opens it, and its owner sees that", async () => {
  await using app = await startApplication();
  const id = await finished(app);
  const made = await makeLink(app, id, { expires_in_days: 30, label: "Fernbrook" });
  assert.match(made.url, /^http:\/\/localhost:8000\/shared\/[\w-]+\.[\w-]{43}$/);
  assert.equal(Date.parse(made.expires_at) - Date.parse(made.created_at), 30 * 24 * 3600 * 1000);
  for (const way of WAYS) {
    const response = await app.fetch(made.path + way);
    assert.equal(response.status, 200, way);
    assertKeptPrivate(response, way);
    const text = new TextDecoder("latin1").decode(await response.bytes());
    assert.ok(!text.includes(id), `${way} shows the interview's id, which opens more than the report`);
    if (way === "") assert.match(text, /<meta name="robots" content="noindex/);
    if (way.includes(".pdf")) assert.ok(text.startsWith("%PDF-"));
    if (way.includes("letter")) assert.match(text, /\/MediaBox \[0 0 612 792\]/);
  }
  // Neither a question for headers nor a browser that fetches ahead is somebody who looked.
  await app.fetch(made.path, { method: "HEAD" });
  await (await app.fetch(made.path, { headers: { "sec-purpose": "prefetch;prerender" } })).text();
  const listed = await (await app.fetch(`/api/v1/report/${id}/shares`)).json();
  assert.deepEqual(keysOf(listed), ["shares"]);
  assert.equal(listed.shares[0].seen_count, 4);
  assert.equal(listed.shares[0].label, "Fernbrook");
  assert.equal(listed.shares[0].url, made.url);

  const taken = await app.fetch(`/api/v1/report/${id}/shares/${made.share_id}`, { method: "DELETE" });
  assert.equal(taken.status, 204);
  const page = await app.fetch(made.path);
  assert.equal(page.status, 410);
  assertKeptPrivate(page, "ended page");
  const said = await page.text();
  assert.match(said, /This link has ended/);
  assert.match(said, /taken the link back/);
  assert.doesNotMatch(said, /Your interviews/);
  for (const way of WAYS.slice(1)) {
    const refused = await app.fetch(made.path + way);
    assertKeptPrivate(refused, way);
    await assertProblem(refused, 410, "share-taken-back");
  }
});

Deno.test("the report and the shared report are described completely", async () => {
  await using app = await startApplication();
  const id = await finished(app);
  const { path } = await makeLink(app, id);
  const own = await (await app.fetch(`/api/v1/report/${id}`, { headers: { accept: "application/json" } }))
    .json();
  // What the description does not name would be lost in between.
  assert.deepEqual(reportSchema.parse(own), own);
  const theirs = await (await app.fetch(`${path}/report.json`)).json();
  assert.deepEqual(sharedReport.parse(theirs), theirs);
  const { interview_id: _withheld, ...rest } = own;
  assert.deepEqual(theirs, rest);
});

Deno.test("an address that was never given out is missing, whatever it looks like", async () => {
  await using app = await startApplication();
  const id = await finished(app);
  const { path, share_id: shareId } = await makeLink(app, id);
  const [payload = "", signature = ""] = path.replace("/shared/", "").split(".");
  for (
    const token of [
      shareId,
      payload,
      `${payload}.`,
      `${payload}.${"A".repeat(43)}`,
      `${payload}.${signature.slice(0, -1)}${signature.endsWith("A") ? "B" : "A"}`,
      `${payload}a.${signature}`,
      "x".repeat(9_000),
      "%2e%2e%2fetc",
    ]
  ) {
    const response = await app.fetch(`/shared/${token}`);
    assert.equal(response.status, 404, token.slice(0, 80));
    assertKeptPrivate(response, token.slice(0, 80));
    await response.text();
    await assertProblem(await app.fetch(`/shared/${token}/report.json`), 404, "share-missing");
  }
  assert.equal((await app.fetch(path)).status, 200);
});

Deno.test("links go with the interview", async () => {
  await using app = await startApplication();
  const id = await finished(app);
  const { path } = await makeLink(app, id);
  assert.equal((await app.fetch(path)).status, 200);
  await app.fetch(`/practice/${id}/report`, { body: new URLSearchParams({ intent: "delete" }) });
  assert.equal((await app.fetch(path)).status, 404);
  await assertProblem(await app.fetch(`/api/v1/report/${id}/shares`), 404, "interview-missing");
});

Deno.test("what cannot be shared is refused with a reason", async () => {
  await using app = await startApplication();
  const running = (await startInterview(app)).interview_session_id;
  const post = (id: string, json: unknown) => app.fetch(`/api/v1/report/${id}/shares`, { json });
  await assertProblem(await post(running, {}), 409, "interview-running");
  await assertProblem(await post("int_unknown", {}), 404, "interview-missing");
  const id = await finished(app);
  await assertProblem(await post(id, { expires_in_days: 2 }), 422, "body-invalid");
  await assertProblem(await post(id, { label: 7 }), 422, "body-invalid");
  await assertProblem(await post(id, { label: "x".repeat(81) }), 400, "share-label-too-long");
  const unknown = await app.fetch(`/api/v1/report/${id}/shares/share_unknown`, { method: "DELETE" });
  await assertProblem(unknown, 404, "share-missing");
  await assertProblem(await app.fetch(`/api/v1/report/${id}?paper=a3`), 400, "paper-unknown");
  const { path } = await makeLink(app, id);
  await assertProblem(await app.fetch(`${path}/report.pdf?paper=napkin`), 400, "paper-unknown");
  const all = await app.fetch(`/api/v1/report/${id}/shares`, { method: "DELETE" });
  assert.equal(all.status, 204);
  assert.equal((await app.fetch(path)).status, 410);
});

Deno.test("the page makes, lists and takes back links by plain forms, for its owner only", async () => {
  await using app = await startApplication();
  const form = (fields: Record<string, string>, cookie: string) => ({
    body: new URLSearchParams(fields),
    headers: { cookie },
  });
  const start = await app.fetch("/practice/new", form({ mode: "hr", total_questions: "3" }, ""));
  const cookie = cookiesOf(start);
  const interview = start.headers.get("location") ?? "";
  const page = `${interview}/report/share`;
  // Nothing to share before the end.
  assert.equal(
    (await app.fetch(page, { headers: { cookie } })).headers.get("location"),
    `${interview}/report`,
  );
  await app.fetch(interview, form({ intent: "end" }, cookie));

  const empty = await (await app.fetch(page, { headers: { cookie } })).text();
  assert.match(empty, /None yet/);
  const made = await app.fetch(page, form({ intent: "share", days: "1", label: "Jo <b>" }, cookie));
  assert.equal(made.status, 303);
  assert.match(made.headers.get("location") ?? "", /\/report\/share#share_/);
  const listed = await (await app.fetch(page, { headers: { cookie } })).text();
  assert.match(listed, /Jo &lt;b&gt;/);
  assert.match(listed, /Not opened yet/);
  const address = /value="http:\/\/localhost:8000(\/shared\/[\w.-]+)"/.exec(listed)?.[1] ?? "";

  // The owner looks without being seen; somebody else is seen.
  assert.equal((await app.fetch(address, { headers: { cookie } })).status, 200);
  assert.match(await (await app.fetch(page, { headers: { cookie } })).text(), /Not opened yet/);
  assert.equal((await app.fetch(address)).status, 200);
  assert.match(await (await app.fetch(page, { headers: { cookie } })).text(), /Opened once, \d/);

  const long = await app.fetch(page, form({ intent: "share", days: "1", label: "x".repeat(90) }, cookie));
  assert.equal(long.status, 400);
  const again = await long.text();
  assert.match(again, new RegExp(`value="${"x".repeat(90)}"`), "what was typed is still there");
  assert.match(again, /at most 80 characters/);
  assert.equal((await app.fetch(page, form({ intent: "share", days: "365" }, cookie))).status, 400);
  assert.equal((await app.fetch(page, form({ intent: "nonsense" }, cookie))).status, 400);

  for (const foreign of ["", "greenroom=nonsense"]) {
    assert.equal((await app.fetch(page, { headers: { cookie: foreign } })).status, 404);
    const refused = await app.fetch(page, form({ intent: "take-all-back" }, foreign));
    assert.equal(refused.status, 404);
  }
  assert.equal((await app.fetch(address)).status, 200);
  const shareId = /name="share" value="(share_[\w-]+)"/.exec(listed)?.[1] ?? "";
  const taken = await app.fetch(page, form({ intent: "take-back", share: shareId }, cookie));
  assert.equal(taken.status, 303);
  assert.equal((await app.fetch(address)).status, 410);
  assert.match(await (await app.fetch(page, { headers: { cookie } })).text(), /Taken back/);
});

Deno.test("making and opening links is limited for each client", async () => {
  await using app = await startApplication({ INTERVIEW_CALLS_PER_MINUTE: "4" });
  const id = await finished(app);
  const { path } = await makeLink(app, id);
  for (let count = 0; count < 3; count++) assert.equal((await app.fetch(path)).status, 200);
  const limited = await app.fetch(path);
  assert.equal(limited.status, 429);
  assert.ok(Number(limited.headers.get("retry-after")) > 0);
  await assertProblem(await app.fetch(`${path}/report.json`), 429, "rate-limited");
  const more = await app.fetch(`/api/v1/report/${id}/shares`, { json: {} });
  await assertProblem(more, 429, "rate-limited");
  assert.equal((await app.fetch(path, { peer: "192.0.2.7" })).status, 200, "somebody else is not affected");
});

Deno.test("the light can be chosen on a page that tells nobody where it was", async () => {
  await using app = await startApplication();
  const theme = (headers: Record<string, string>) =>
    app.fetch("/theme", { body: new URLSearchParams({ theme: "night", back: "/shared/x" }), headers });
  // What browsers send for a form on a page with `Referrer-Policy: no-referrer`.
  assert.equal((await theme({ origin: "null", "sec-fetch-site": "same-origin" })).status, 303);
  assert.equal((await theme({ origin: "null", "sec-fetch-site": "cross-site" })).status, 403);
  assert.equal((await theme({ origin: "null" })).status, 403);
});
