/** The headers that keep a page to itself, on every kind of response; no script without the response's nonce. */
import { strict as assert } from "node:assert";
import { startApplication, type TestApplication } from "../support/application.ts";
import { fileForm, makePdf } from "../support/sample-documents.ts";
import { cookiesOf, sendAnswer, startInterview, STRONG_ANSWER } from "../support/web-client.ts";

const EXPECTED: Record<string, RegExp> = {
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^same-origin$/,
  "x-frame-options": /^DENY$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\)/,
  "x-request-id": /^[\w-]{36}$/,
};

function assertSecured(response: Response, about: string): string {
  for (const [name, pattern] of Object.entries(EXPECTED)) {
    assert.match(response.headers.get(name) ?? "(none)", pattern, `${name} of ${about}`);
  }
  const policy = response.headers.get("content-security-policy") ?? "";
  for (
    const rule of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]
  ) {
    assert.ok(policy.includes(rule), `${rule} of ${about}`);
  }
  assert.doesNotMatch(policy, /unsafe|\*|https?:/, about);
  return policy.match(/script-src 'self' 'nonce-([\w-]{32,})'/)?.[1] ?? assert.fail(`no nonce: ${about}`);
}

/** A page for each kind there is, with the cookie of their owner. */
async function makePages(app: TestApplication): Promise<{ paths: string[]; cookie: string }> {
  const uploaded = await app.fetch("/resumes", { body: fileForm(await makePdf(), "cv.pdf") });
  const cookie = cookiesOf(uploaded);
  const resume = uploaded.headers.get("location") ?? "";
  const form = new URLSearchParams({ mode: "mixed", total_questions: "3", job_role: "Backend engineer" });
  const begin = async () => {
    const started = await app.fetch("/practice/new", { body: form, headers: { cookie } });
    return started.headers.get("location") ?? "";
  };
  const [running, finished, paused] = [await begin(), await begin(), await begin()];
  const post = (path: string, fields: Record<string, string>) =>
    app.fetch(path, { body: new URLSearchParams(fields), headers: { cookie } });
  await post(finished, { intent: "answer", text: STRONG_ANSWER, index: "0", part: "0", key: "k" });
  await post(finished, { intent: "end" });
  await post(paused, { intent: "pause" });
  const pages = [
    "/",
    "/resumes",
    resume,
    "/practice",
    "/practice/new",
    running,
    paused,
    `${finished}/report`,
  ];
  return { paths: [...pages, "/docs", "/nothing", "/practice/unknown"], cookie };
}

Deno.test("every page runs only its own scripts: a nonce of its own, nothing inline without it", async () => {
  await using app = await startApplication();
  const { paths, cookie } = await makePages(app);
  const nonces = new Set<string>();
  for (const path of [...paths, ...paths]) {
    const response = await app.fetch(path, { headers: { cookie, accept: "text/html" } });
    assert.ok([200, 404].includes(response.status), `${path}: ${response.status}`);
    const nonce = assertSecured(response, path);
    assert.equal(nonces.has(nonce), false, "a nonce is used once");
    nonces.add(nonce);
    const html = await response.text();
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map((match) => match[1] ?? "");
    assert.ok(scripts.length > 0, path);
    for (const attributes of scripts) {
      assert.ok(attributes.includes(`nonce="${nonce}"`), `${path}: <script${attributes}>`);
    }
    const markup = html.replace(/<script\b[^>]*>.*?<\/script>/gs, "");
    for (const tag of markup.match(/<[a-z][^>]*>/gi) ?? []) {
      assert.doesNotMatch(tag, /\s(?:style|on[a-z]+)\s*=/i, `${path}: ${tag.slice(0, 200)}`);
      assert.doesNotMatch(
        tag,
        /^<(?:style|iframe|object|embed|base)\b|javascript:/i,
        `${path}: ${tag.slice(0, 200)}`,
      );
    }
  }
});

Deno.test("JSON, streams, redirects, downloads and refusals carry the same headers", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  const stream = await sendAnswer(app, id, STRONG_ANSWER);
  await app.fetch("/api/v1/interview/end", { json: { interview_session_id: id } });
  const form = (fields: Record<string, string>) => ({ body: new URLSearchParams(fields) });
  const responses: [string, Response | Promise<Response>][] = [
    ["stream", stream],
    ["nothing left", app.fetch(`/api/v1/interview/stream/${id}`, { headers: { "last-event-id": "9999" } })],
    ["JSON", app.fetch("/api/v1/health")],
    ["home as JSON", app.fetch("/", { headers: { accept: "application/json" } })],
    ["health", app.fetch("/health")],
    ["description", app.fetch("/openapi.json")],
    ["PDF", app.fetch(`/api/v1/report/${id}`)],
    ["redirect", app.fetch("/theme", form({ theme: "night", back: "/practice" }))],
    ["redirect to the report", app.fetch(`/practice/${id}`)],
    ["problem 404", app.fetch("/api/v1/report/unknown")],
    ["problem 405", app.fetch("/api/v1/health", { method: "POST" })],
    ["problem 422", app.fetch("/api/v1/interview/start", { json: {} })],
    ["options", app.fetch("/api/v1/health", { method: "OPTIONS" })],
    [
      "preflight",
      app.fetch("/api/v1/health", {
        method: "OPTIONS",
        headers: { origin: "https://other.example", "access-control-request-method": "GET" },
      }),
    ],
    ["foreign", app.fetch("/theme", { ...form({}), headers: { origin: "https://other.example" } })],
    ["page 404", app.fetch("/nothing")],
    ["page 405", app.fetch("/", { method: "POST", body: new URLSearchParams({ a: "b" }) })],
    ["data of a page", app.fetch("/practice.data")],
  ];
  for (const [about, promise] of responses) {
    const response = await promise;
    assertSecured(response, about);
    await response.body?.cancel();
  }
});

Deno.test("behind HTTPS the browser is told to stay there, and on plain HTTP it is not", async () => {
  await using app = await startApplication({ TRUSTED_PROXIES: "1" });
  const plain = await app.fetch("/health");
  assert.equal(plain.headers.get("strict-transport-security"), null);
  const secure = await app.fetch("/health", { headers: { "x-forwarded-proto": "https" } });
  assert.match(secure.headers.get("strict-transport-security") ?? "", /^max-age=\d{8}/);
});

Deno.test("an id from a proxy is kept when it is harmless, and replaced when it is not", async () => {
  await using app = await startApplication();
  const idFor = async (given: string) =>
    (await app.fetch("/health", { headers: { "x-request-id": given } })).headers.get("x-request-id");
  assert.equal(await idFor("edge-4711.abc"), "edge-4711.abc");
  for (const bad of ["short", "with space in it", "<script>alert(1)</script>", "x".repeat(200)]) {
    assert.match(await idFor(bad) ?? "", /^[\da-f-]{36}$/, bad);
  }
});

Deno.test("what belongs to one person is never stored by a shared cache", async () => {
  await using app = await startApplication();
  const { paths, cookie } = await makePages(app);
  for (const path of paths) {
    const response = await app.fetch(path, { headers: { cookie } });
    assert.match(response.headers.get("cache-control") ?? "", /private|no-store|no-cache/, path);
    await response.body?.cancel();
  }
});

Deno.test("the way back after choosing a light stays on this site", async () => {
  await using app = await startApplication();
  const goes = async (back: string) => {
    const response = await app.fetch("/theme", { body: new URLSearchParams({ theme: "night", back }) });
    assert.equal(response.status, 303, back);
    return response.headers.get("location");
  };
  assert.equal(await goes("/practice/new?role=x"), "/practice/new?role=x");
  const elsewhere = [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/x/..//evil.example",
    "javascript:alert(1)",
    "",
  ];
  for (const back of elsewhere) assert.equal(await goes(back), "/", JSON.stringify(back));
});
