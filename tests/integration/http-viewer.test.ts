/** The anonymous candidate's cookie: set with the first thing to own, signed, and worthless when changed. */
import { strict as assert } from "node:assert";
import { startApplication, type TestApplication } from "../support/application.ts";
import { fileForm, makePdf } from "../support/sample-documents.ts";
import { cookiesOf } from "../support/web-client.ts";

const HTTPS = { "x-forwarded-proto": "https", "x-forwarded-host": "interviews.example.org" };

async function takeResume(app: TestApplication, headers: Record<string, string> = {}): Promise<Response> {
  const response = await app.fetch("/resumes", { body: fileForm(await makePdf(), "cv.pdf"), headers });
  assert.equal(response.status, 303);
  return response;
}

Deno.test("looking around sets no cookie; the first thing made does, and only once", async () => {
  await using app = await startApplication();
  for (const path of ["/", "/resumes", "/practice", "/practice/new", "/docs", "/nothing", "/api/v1/health"]) {
    const response = await app.fetch(path);
    assert.equal(response.headers.get("set-cookie"), null, path);
    await response.body?.cancel();
  }
  const refused = await app.fetch("/practice/new", { body: new URLSearchParams({ mode: "karaoke" }) });
  assert.equal(refused.status, 400);
  assert.equal(refused.headers.get("set-cookie"), null, "a refusal leaves nothing to own");
  const made = await takeResume(app);
  const cookie = cookiesOf(made);
  const again = await takeResume(app, { cookie });
  assert.equal(again.headers.get("set-cookie"), null);
  const list = await (await app.fetch("/resumes", { headers: { cookie } })).text();
  assert.equal(list.match(/href="\/resumes\/[\w-]+"/g)?.length, 2, "both belong to the same browser");
});

Deno.test("the cookie is out of reach for scripts and other sites, and tied to the host behind HTTPS", async () => {
  await using app = await startApplication({ TRUSTED_PROXIES: "1" });
  const local = (await takeResume(app)).headers.getSetCookie()[0] ?? "";
  assert.match(local, /^greenroom=/);
  const attributes = (cookie: string) => cookie.split("; ").slice(1).map((part) => part.toLowerCase());
  for (const wanted of ["httponly", "samesite=lax", "path=/"]) {
    assert.ok(attributes(local).includes(wanted), wanted);
  }
  assert.equal(
    attributes(local).includes("secure"),
    false,
    "plain HTTP on the own machine cannot keep a Secure cookie",
  );

  const remote = (await takeResume(app, HTTPS)).headers.getSetCookie()[0] ?? "";
  assert.match(remote, /^__Host-greenroom=/);
  for (const wanted of ["httponly", "samesite=lax", "path=/", "secure"]) {
    assert.ok(attributes(remote).includes(wanted), wanted);
  }
  assert.equal(attributes(remote).some((part) => part.startsWith("domain=")), false);
  // Also without HTTPS another host than the own machine never gets a cookie that travels in the open.
  const open =
    (await takeResume(app, { "x-forwarded-host": "interviews.example.org" })).headers.getSetCookie()[0];
  assert.match(open ?? "", /^__Host-greenroom=.*; Secure/);
});

Deno.test("a changed cookie is nobody's; an untouched one is still known after a restart", async () => {
  await using app = await startApplication();
  const made = await takeResume(app);
  const cookie = cookiesOf(made);
  const path = made.headers.get("location") ?? "";
  const look = async (value: string) => (await app.fetch(path, { headers: { cookie: value } })).status;
  assert.equal(await look(cookie), 200);
  const [name = "", signed = ""] = [
    cookie.slice(0, cookie.indexOf("=")),
    cookie.slice(cookie.indexOf("=") + 1),
  ];
  const [value = "", signature = ""] = decodeURIComponent(signed).split(".");
  const other = btoa(JSON.stringify("another-viewer-who-never-was"));
  const changed = [
    "",
    `${name}=`,
    `${name}=${value}`,
    `${name}=${encodeURIComponent(`${other}.${signature}`)}`,
    `${name}=${encodeURIComponent(`${value}.${signature.slice(0, -4)}AAAA`)}`,
    `${name}=${encodeURIComponent(`${value}.`)}`,
    `__Host-${cookie}`,
  ];
  for (const attempt of changed) assert.equal(await look(attempt), 404, attempt);
  await app.restart();
  assert.equal(await look(cookie), 200);
});

Deno.test("another browser's resume, interview and report are missing, on pages and in the API", async () => {
  await using app = await startApplication();
  const mine = await takeResume(app);
  const cookie = cookiesOf(mine);
  const resume = mine.headers.get("location") ?? "";
  const start = new URLSearchParams({ mode: "hr", total_questions: "3" });
  const started = await app.fetch("/practice/new", { body: start, headers: { cookie } });
  const interview = started.headers.get("location") ?? "";
  await app.fetch(interview, { body: new URLSearchParams({ intent: "end" }), headers: { cookie } });
  const theirs = cookiesOf(await takeResume(app));
  const id = (path: string) => path.split("/").at(-1);
  const reads = [
    resume,
    `${resume}/export`,
    interview,
    `${interview}/events`,
    `${interview}/report`,
    `${interview}/report.pdf`,
    `${interview}/report.json`,
    `${interview}.data`,
    `/api/v1/resume/${id(resume)}`,
    `/api/v1/report/${id(interview)}`,
    `/api/v1/interview/status/${id(interview)}`,
    `/api/v1/session-summary/${id(interview)}`,
  ];
  for (const path of reads) {
    for (const stranger of [theirs, ""]) {
      const response = await app.fetch(path, { headers: { cookie: stranger } });
      const text = await response.text();
      assert.equal(response.status, 404, `${path}: ${text.slice(0, 200)}`);
      assert.doesNotMatch(text, /Mara|Lindqvist/, path);
    }
    const own = await app.fetch(path, { headers: { cookie } });
    assert.ok(own.status < 400, `${path}: ${own.status}`);
    await own.body?.cancel();
  }
  for (const intent of ["answer", "skip", "draft", "pause", "resume", "end"]) {
    const body = new URLSearchParams({ intent, text: "x" });
    const response = await app.fetch(interview, { body, headers: { cookie: theirs } });
    assert.equal(response.status, 404, intent);
  }
  const removed = await app.fetch(resume, {
    body: new URLSearchParams({ intent: "delete" }),
    headers: { cookie: theirs },
  });
  assert.equal(removed.status, 404);
  const list = await (await app.fetch("/practice", { headers: { cookie: theirs } })).text();
  assert.equal(list.includes(interview), false);
});
