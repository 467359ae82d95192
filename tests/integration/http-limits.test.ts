/** Rate limits per client: announced, enforced, never for reading; and who the client is behind proxies. */
import { strict as assert } from "node:assert";
import { startApplication, type TestApplication } from "../support/application.ts";
import { fileForm, makePdf } from "../support/sample-documents.ts";
import { assertProblem, startInterview } from "../support/web-client.ts";

interface Caller {
  peer?: string;
  headers?: Record<string, string>;
}

function start(app: TestApplication, { peer, headers = {} }: Caller = {}) {
  return app.fetch("/api/v1/interview/start", { json: { mode: "hr" }, peer, headers });
}

/** How many of `calls` calls were let through. */
async function letThrough(
  app: TestApplication,
  calls: number,
  caller: (call: number) => Caller,
): Promise<number> {
  let passed = 0;
  for (let call = 0; call < calls; call += 1) {
    const response = await start(app, caller(call));
    const text = await response.text();
    assert.ok([200, 429].includes(response.status), text);
    if (response.status === 200) passed += 1;
  }
  return passed;
}

Deno.test("the limit is announced with each call and refuses the next one with the time to wait", async () => {
  await using app = await startApplication({ INTERVIEW_CALLS_PER_MINUTE: "3" });
  for (const remaining of [2, 1, 0]) {
    const response = await start(app);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("ratelimit-policy"), '"interview";q=3;w=60');
    assert.match(response.headers.get("ratelimit") ?? "", new RegExp(`^"interview";r=${remaining};t=\\d+$`));
    await response.body?.cancel();
  }
  const refused = await start(app);
  const wait = Number(refused.headers.get("retry-after"));
  assert.ok(Number.isInteger(wait) && wait >= 1 && wait <= 120, `${wait}`);
  assert.match(refused.headers.get("ratelimit") ?? "", /^"interview";r=0;t=\d+$/);
  const problem = await assertProblem(refused, 429, "rate-limited");
  assert.match(String(problem["detail"]), new RegExp(`${wait} second`));
});

Deno.test("reading is never limited, and uploads have a limit of their own", async () => {
  await using app = await startApplication({ INTERVIEW_CALLS_PER_MINUTE: "1", UPLOADS_PER_MINUTE: "2" });
  const { interview_session_id: id } = await startInterview(app);
  await assertProblem(await start(app), 429, "rate-limited");
  for (let call = 0; call < 20; call += 1) {
    for (
      const path of [
        `/api/v1/interview/status/${id}`,
        `/api/v1/interview/stream/${id}`,
        "/api/v1/health",
        "/",
      ]
    ) {
      const response = await app.fetch(path);
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get("ratelimit"), null);
      await response.body?.cancel();
    }
  }
  const pdf = await makePdf();
  const upload = () => app.fetch("/api/v1/resume/upload", { body: fileForm(pdf, "cv.pdf") });
  for (const _ of [1, 2]) {
    const response = await upload();
    assert.equal(response.status, 200);
    assert.match(response.headers.get("ratelimit-policy") ?? "", /^"uploads";q=2/);
    await response.body?.cancel();
  }
  await assertProblem(await upload(), 429, "rate-limited");
  // The page's form counts for the same limit.
  const page = await app.fetch("/resumes", { body: fileForm(pdf, "cv.pdf") });
  assert.equal(page.status, 429);
  assert.ok(Number(page.headers.get("retry-after")) >= 1);
  assert.ok((await page.text()).includes("That was a lot in one minute"));
});

Deno.test("a refused answer on the page keeps its text", async () => {
  await using app = await startApplication({ INTERVIEW_CALLS_PER_MINUTE: "1" });
  const form = new URLSearchParams({ mode: "hr", total_questions: "3" });
  const started = await app.fetch("/practice/new", { body: form });
  const cookie = started.headers.get("set-cookie")?.split(";")[0] ?? "";
  const body = new URLSearchParams({
    intent: "answer",
    text: "What I wrote <b>so far</b>",
    index: "0",
    part: "0",
  });
  const refused = await app.fetch(started.headers.get("location") ?? "", { body, headers: { cookie } });
  assert.equal(refused.status, 429);
  assert.ok((await refused.text()).includes("What I wrote &lt;b&gt;so far&lt;/b&gt;</textarea>"));
});

Deno.test("each client has its own room: by address, by key wherever it calls from", async () => {
  await using app = await startApplication({
    INTERVIEW_CALLS_PER_MINUTE: "2",
    API_KEYS: "key-one-1234,key-two-5678",
  });
  assert.equal(await letThrough(app, 4, () => ({ peer: "192.0.2.1" })), 2);
  assert.equal(await letThrough(app, 4, () => ({ peer: "2001:db8::1" })), 2);
  const byKey = (key: string) => (call: number) => ({
    peer: `198.51.100.${call}`,
    headers: { "x-api-key": key },
  });
  assert.equal(await letThrough(app, 4, byKey("key-one-1234")), 2);
  assert.equal(await letThrough(app, 4, byKey("key-two-5678")), 2);
});

Deno.test("calls at once never slip past the limit", async () => {
  await using app = await startApplication({ INTERVIEW_CALLS_PER_MINUTE: "5" });
  const responses = await Promise.all(Array.from({ length: 20 }, () => start(app)));
  assert.equal(responses.filter(({ status }) => status === 200).length, 5);
  await Promise.all(responses.map((response) => response.body?.cancel()));
});

/** A header in which everything but what our proxies append is made up, differently with each call. */
const forged = (call: number, appended: string) => ({
  "x-forwarded-for": `10.9.8.${call}, 172.16.0.${call}${appended ? `, ${appended}` : ""}`,
});

Deno.test("without proxies of ours a forged X-Forwarded-For, -Host or -Proto changes nothing", async () => {
  await using app = await startApplication({ INTERVIEW_CALLS_PER_MINUTE: "2" });
  const caller = (call: number) => ({ peer: "192.0.2.7", headers: forged(call, "") });
  assert.equal(await letThrough(app, 5, caller), 2);
  const headers = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
  const description = await (await app.fetch("/openapi.json", { headers })).json();
  assert.deepEqual(description.servers, [{ url: "http://localhost:8000" }]);
  const origin = { ...headers, origin: "https://evil.example" };
  const theme = await app.fetch("/theme", { body: new URLSearchParams({ theme: "night" }), headers: origin });
  await assertProblem(theme, 403, "foreign-origin");
});

Deno.test("behind one proxy the client is what it appended, however much is forged before it", async () => {
  await using app = await startApplication({ INTERVIEW_CALLS_PER_MINUTE: "2", TRUSTED_PROXIES: "1" });
  const from = (client: string) => (call: number) => ({ peer: "10.0.0.1", headers: forged(call, client) });
  assert.equal(await letThrough(app, 5, from("203.0.113.5")), 2);
  assert.equal(await letThrough(app, 5, from("203.0.113.6")), 2);
  const bare = () => ({ peer: "10.0.0.1", headers: { "x-forwarded-for": "203.0.113.5" } });
  assert.equal(await letThrough(app, 2, bare), 0, "the same client without a forged part");
});

Deno.test("behind two proxies the client is what the outer one appended", async () => {
  await using app = await startApplication({ INTERVIEW_CALLS_PER_MINUTE: "2", TRUSTED_PROXIES: "2" });
  const from = (client: string) => (call: number) => ({
    peer: "10.0.0.1",
    headers: forged(call, `${client}, 10.0.0.2`),
  });
  assert.equal(await letThrough(app, 5, from("203.0.113.5")), 2);
  assert.equal(await letThrough(app, 5, from("203.0.113.6")), 2);
});

Deno.test("behind a proxy the address that people typed counts: links, cookies and the origin check", async () => {
  await using app = await startApplication({ TRUSTED_PROXIES: "1" });
  const typed = { "x-forwarded-host": "interviews.example.org", "x-forwarded-proto": "https" };
  const theme = (headers: Record<string, string>) =>
    app.fetch("/theme", { body: new URLSearchParams({ theme: "night" }), headers });
  assert.equal((await theme({ ...typed, origin: "https://interviews.example.org" })).status, 303);
  await assertProblem(await theme({ ...typed, origin: "http://localhost:8000" }), 403, "foreign-origin");
  await assertProblem(
    await theme({ ...typed, origin: "http://interviews.example.org" }),
    403,
    "foreign-origin",
  );
  // The last entry is the proxy's own; what stands before it came from outside.
  const both = { ...typed, "x-forwarded-host": "evil.example, interviews.example.org" };
  assert.equal((await theme({ ...both, origin: "https://interviews.example.org" })).status, 303);
  await assertProblem(await theme({ ...both, origin: "https://evil.example" }), 403, "foreign-origin");
  for (const host of ["a b", "<x>", "evil.example/path", "user@evil.example", ""]) {
    const description = await app.fetch("/openapi.json", { headers: { "x-forwarded-host": host } });
    assert.deepEqual((await description.json()).servers, [{ url: "http://localhost:8000" }], host);
  }
});
