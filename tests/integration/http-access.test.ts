/** Who may do what: other sites' pages, configured origins, API keys, and the browser that owns something. */
import { strict as assert } from "node:assert";
import { startApplication, type TestApplication } from "../support/application.ts";
import { fileForm, makePdf } from "../support/sample-documents.ts";
import {
  assertProblem,
  cookiesOf,
  sendAnswer,
  startInterview,
  STRONG_ANSWER,
} from "../support/web-client.ts";

const OWN = "http://localhost:8000";
const FOREIGN: Record<string, string>[] = [
  { origin: "https://evil.example" },
  { origin: "http://localhost:8001" },
  { origin: "https://localhost:8000" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { origin: "https://evil.example", "sec-fetch-site": "same-origin" },
];

Deno.test("another site's page changes nothing: pages, resource routes and API alike", async () => {
  await using app = await startApplication();
  const uploaded = await app.fetch("/resumes", { body: fileForm(await makePdf(), "cv.pdf") });
  const cookie = cookiesOf(uploaded);
  const start = new URLSearchParams({ mode: "hr", total_questions: "3" });
  const started = await app.fetch("/practice/new", { body: start, headers: { cookie } });
  const interview = started.headers.get("location") ?? "";
  const id = interview.split("/").at(-1) ?? "";
  const unsafe: [path: string, init: Parameters<TestApplication["fetch"]>[1]][] = [
    ["/resumes", { body: fileForm(await makePdf(), "cv.pdf") }],
    [uploaded.headers.get("location") ?? "", { body: new URLSearchParams({ intent: "delete" }) }],
    ["/practice/new", { body: start }],
    [interview, { body: new URLSearchParams({ intent: "end" }) }],
    [`${interview}/draft`, { body: new URLSearchParams({ text: "evil" }) }],
    ["/theme", { body: new URLSearchParams({ theme: "night" }) }],
    ["/api/v1/interview/end", { json: { interview_session_id: id } }],
    ["/api/v1/resume/some-id", { method: "DELETE" }],
    [`${interview}.data`, { body: new URLSearchParams({ intent: "end" }) }],
  ];
  for (const headers of FOREIGN) {
    for (const [path, init] of unsafe) {
      const response = await app.fetch(path, { ...init, headers: { ...headers, cookie } });
      assert.equal(response.headers.get("set-cookie"), null);
      await assertProblem(response, 403, "foreign-origin");
    }
  }
  const owner = cookieOwner(app, cookie);
  const view = await app.application.services.interviews.view(await owner, id);
  assert.deepEqual([view.state, view.draft], ["asking", ""]);
  // Our own pages, and whoever is no browser, pass.
  for (
    const headers of [{ origin: OWN }, { "sec-fetch-site": "same-origin" }, {}] as Record<string, string>[]
  ) {
    const draft = await app.fetch(`${interview}/draft`, {
      body: new URLSearchParams({ text: "mine" }),
      headers: { ...headers, cookie },
    });
    assert.equal(draft.status, 204);
  }
  // Reading by a link from elsewhere is how people arrive.
  const arrived = await app.fetch("/", { headers: { "sec-fetch-site": "cross-site" } });
  assert.equal(arrived.status, 200);
});

/** The owner behind a cookie, as the interviews know it. */
async function cookieOwner(app: TestApplication, cookie: string): Promise<`viewer:${string}`> {
  const value = decodeURIComponent(cookie.split("=").slice(1).join("=")).split(".")[0] ?? "";
  const id: unknown = JSON.parse(atob(value));
  const owner = `viewer:${id}` as const;
  assert.ok((await app.application.services.interviews.list(owner)).length > 0, "the cookie names its owner");
  return owner;
}

Deno.test("pages of configured origins may call the API, preflight included, never with credentials", async () => {
  await using app = await startApplication({ CORS_ORIGINS: "https://app.example.org" });
  const preflight = (origin: string) =>
    app.fetch("/api/v1/interview/answer", {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type, idempotency-key",
      },
    });
  const allowed = await preflight("https://app.example.org");
  assert.equal(allowed.status, 204);
  assert.equal(allowed.headers.get("access-control-allow-origin"), "https://app.example.org");
  assert.match(allowed.headers.get("access-control-allow-methods") ?? "", /POST/);
  for (const name of ["content-type", "x-api-key", "idempotency-key", "last-event-id"]) {
    assert.ok(allowed.headers.get("access-control-allow-headers")?.includes(name), name);
  }
  for (
    const origin of [
      "https://other.example",
      "https://app.example.org.evil.example",
      "null",
      "http://app.example.org",
    ]
  ) {
    const refused = await preflight(origin);
    assert.equal(refused.status, 403);
    assert.equal(refused.headers.get("access-control-allow-origin"), null, origin);
  }
  const call = (origin: string) =>
    app.fetch("/api/v1/interview/start", {
      json: { mode: "hr" },
      headers: { origin, "sec-fetch-site": "cross-site" },
    });
  const served = await call("https://app.example.org");
  assert.equal(served.status, 200);
  assert.equal(served.headers.get("access-control-allow-origin"), "https://app.example.org");
  assert.match(served.headers.get("vary") ?? "", /origin/i);
  assert.equal(served.headers.get("access-control-allow-credentials"), null);
  assert.match(served.headers.get("access-control-expose-headers") ?? "", /x-request-id/);
  await assertProblem(await call("https://other.example"), 403, "foreign-origin");
  const failed = await app.fetch("/api/v1/report/unknown", {
    headers: { origin: "https://app.example.org" },
  });
  assert.equal(
    failed.headers.get("access-control-allow-origin"),
    "https://app.example.org",
    "errors can be read too",
  );
  // The origin may call the API, not act on our pages.
  const page = await app.fetch("/theme", {
    body: new URLSearchParams({ theme: "night" }),
    headers: { origin: "https://app.example.org" },
  });
  await assertProblem(page, 403, "foreign-origin");
});

Deno.test("with REQUIRE_AUTH every API call needs a known key, and what a key made is that key's", async () => {
  await using app = await startApplication({
    REQUIRE_AUTH: "true",
    API_KEYS: "key-of-anna-1234,key-of-ben-5678",
  });
  const anna = { "x-api-key": "key-of-anna-1234" };
  const ben = { "x-api-key": "key-of-ben-5678" };
  const status = (id: string, headers: Record<string, string>) =>
    app.fetch(`/api/v1/interview/status/${id}`, { headers });
  for (const path of ["/api/v1/health", "/api/v1/report/x", "/api/v1/resume/x", "/api/v1/nothing"]) {
    await assertProblem(await app.fetch(path), 401, "api-key-missing");
  }
  for (const wrong of ["key-of-anna-123", "key-of-anna-12345", "KEY-OF-ANNA-1234", "x"]) {
    const response = await app.fetch("/api/v1/health", { headers: { "x-api-key": wrong } });
    const problem = await assertProblem(response, 401, "api-key-unknown");
    assert.doesNotMatch(JSON.stringify(problem), /anna|ben/);
  }
  const { interview_session_id: id } = await startInterview(app, {}, anna);
  assert.equal((await status(id, anna)).status, 200);
  await assertProblem(await status(id, ben), 404, "interview-missing");
  await assertProblem(await sendAnswer(app, id, STRONG_ANSWER, { headers: ben }), 404, "interview-missing");
  const upload = await app.fetch("/api/v1/resume/upload", {
    body: fileForm(await makePdf(), "cv.pdf"),
    headers: anna,
  });
  const { session_id: resume } = await upload.json();
  await assertProblem(await app.fetch(`/api/v1/resume/${resume}`, { headers: ben }), 404, "resume-missing");
  const remove = await app.fetch(`/api/v1/resume/${resume}`, { method: "DELETE", headers: ben });
  await assertProblem(remove, 404, "resume-missing");
  const use = await app.fetch("/api/v1/interview/start", {
    json: { mode: "hr", resume_session_id: resume },
    headers: ben,
  });
  await assertProblem(use, 404, "resume-missing");
  assert.equal((await app.fetch(`/api/v1/resume/${resume}`, { headers: anna })).status, 200);
  // A key is proof enough for a program that sends an Origin of its own; people's pages need no key.
  const fromAnywhere = await startInterview(app, {}, { ...anna, origin: "https://tool.example" });
  assert.ok(fromAnywhere.interview_session_id);
  assert.equal((await app.fetch("/")).status, 200);
  assert.equal((await app.fetch("/openapi.json")).status, 200);
});

Deno.test("without REQUIRE_AUTH a key is optional: what it made is its own, what nobody made is open", async () => {
  await using app = await startApplication({ API_KEYS: "key-of-anna-1234" });
  const anna = { "x-api-key": "key-of-anna-1234" };
  const own = await startInterview(app, {}, anna);
  await assertProblem(
    await app.fetch(`/api/v1/interview/status/${own.interview_session_id}`),
    404,
    "interview-missing",
  );
  const open = await startInterview(app);
  for (const headers of [{}, anna] as Record<string, string>[]) {
    const response = await app.fetch(`/api/v1/interview/status/${open.interview_session_id}`, { headers });
    assert.equal(response.status, 200);
  }
  const unknown = await app.fetch("/api/v1/health", { headers: { "x-api-key": "nobody" } });
  await assertProblem(unknown, 401, "api-key-unknown");
});
