/** Requests that cannot be: bodies, answers, ids and methods; each with its status, stable code and sentence. */
import { strict as assert } from "node:assert";
import { startApplication } from "../support/application.ts";
import { assertProblem, sendAnswer, startInterview, STRONG_ANSWER } from "../support/web-client.ts";

const POSTS = [
  "/api/v1/interview/start",
  "/api/v1/interview/answer",
  "/api/v1/interview/end",
  "/api/v1/start-interview",
  "/api/v1/submit-answer",
];

Deno.test("a body that is no JSON, or not of the right shape, is refused at every address", async () => {
  await using app = await startApplication();
  for (const path of POSTS) {
    for (const body of ["", "{", "{'mode': 'hr'}", "mode=hr", "\u0000", "[1,", "nan"]) {
      await assertProblem(await app.fetch(path, { method: "POST", body }), 400, "json-malformed");
    }
    for (
      const json of [null, [], "text", 5, true, {}, { interview_session_id: 7, session_id: {}, mode: [] }]
    ) {
      const problem = await assertProblem(await app.fetch(path, { json }), 422, "body-invalid");
      assert.ok(Array.isArray(problem["problems"]) && problem["problems"].length > 0);
    }
    const long = JSON.stringify({ text: "x".repeat(1024 * 1024) });
    await assertProblem(await app.fetch(path, { method: "POST", body: long }), 413, "body-too-large");
  }
});

Deno.test("a body without end is refused while it is read", async () => {
  await using app = await startApplication();
  let sent = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      sent += 64 * 1024;
      if (sent > 64 * 1024 * 1024) controller.close();
      else controller.enqueue(new Uint8Array(64 * 1024).fill(32));
    },
  });
  const json = await app.fetch("/api/v1/interview/start", { method: "POST", body });
  await assertProblem(json, 413, "body-too-large");
  assert.ok(sent < 2 * 1024 * 1024, `${sent} bytes were read`);

  sent = 0;
  const form = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      sent += 64 * 1024;
      if (sent > 64 * 1024 * 1024) controller.close();
      else controller.enqueue(new Uint8Array(64 * 1024).fill(97));
    },
  });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const page = await app.fetch("/theme", { method: "POST", body: form, headers });
  await assertProblem(page, 413, "form-too-large");
  assert.ok(sent < 2 * 1024 * 1024, `${sent} bytes were read`);
});

Deno.test("each wrong field is named, and what was sent is not repeated", async () => {
  await using app = await startApplication();
  const cases: [body: Record<string, unknown>, field: string][] = [
    [{}, "mode"],
    [{ mode: "karaoke-7f3a" }, "mode"],
    [{ mode: "hr", difficulty: "karaoke-7f3a" }, "difficulty"],
    [{ mode: "hr", difficulty: 11 }, "difficulty"],
    [{ mode: "hr", total_questions: 2 }, "total_questions"],
    [{ mode: "hr", total_questions: 11 }, "total_questions"],
    [{ mode: "hr", total_questions: "5" }, "total_questions"],
    [{ mode: "hr", persona: "karaoke-7f3a" }, "persona"],
    [{ mode: "hr", job_role: "x".repeat(121) }, "job_role"],
    [{ mode: "hr", job_description: "x".repeat(20_001) }, "job_description"],
    [{ mode: "hr", resume_session_id: "" }, "resume_session_id"],
    [{ mode: "hr", assessment: "yes" }, "assessment"],
  ];
  for (const [json, field] of cases) {
    const problem = await assertProblem(
      await app.fetch("/api/v1/interview/start", { json }),
      422,
      "body-invalid",
    );
    assert.match(String(problem["detail"]), new RegExp(`"${field}"`), JSON.stringify(json).slice(0, 80));
    assert.doesNotMatch(JSON.stringify(problem), /7f3a/);
  }
});

Deno.test("an answer of 0 or of 100,000 characters is refused; the long text is kept as the draft", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  for (const empty of ["", "   ", "\n\t\u00a0"]) {
    await assertProblem(await sendAnswer(app, id, empty), 422, "answer-empty");
  }
  for (const letter of ["x", "ü", "漢"]) {
    const text = letter.repeat(100_000);
    const problem = await assertProblem(await sendAnswer(app, id, text), 413, "answer-too-long");
    assert.equal(problem["limit_characters"], 10_000);
    assert.equal(problem["characters"], 100_000);
    assert.match(String(problem["detail"]), /100,000 characters.*10,000.*kept/s);
    assert.equal((await app.application.services.interviews.view("open", id)).draft, text);
  }
  const fits = await sendAnswer(app, id, `${STRONG_ANSWER} `.repeat(100).slice(0, 10_000));
  assert.equal(fits.status, 200);
  await fits.body?.cancel();
});

Deno.test("a submission key has 1 to 200 characters", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  await assertProblem(await sendAnswer(app, id, STRONG_ANSWER, { key: "" }), 400, "invalid-key");
  await assertProblem(await sendAnswer(app, id, STRONG_ANSWER, { key: "k".repeat(201) }), 400, "invalid-key");
  const kept = await sendAnswer(app, id, STRONG_ANSWER, { key: "k".repeat(200) });
  assert.equal(kept.status, 200);
  await kept.body?.cancel();
});

const WEIRD_IDS = [
  "x",
  "int_unknown",
  "..%2F..%2Fsecret",
  "%00",
  "'; drop table events; --",
  "a".repeat(99),
  "🙂",
];

Deno.test("an unknown id is missing everywhere, whatever it looks like", async () => {
  await using app = await startApplication();
  for (const id of WEIRD_IDS) {
    const inPath = id.startsWith("%") || id.startsWith("..") ? id : encodeURIComponent(id);
    await assertProblem(await app.fetch(`/api/v1/resume/${inPath}`), 404, "resume-missing");
    await assertProblem(
      await app.fetch(`/api/v1/resume/${inPath}`, { method: "DELETE" }),
      404,
      "resume-missing",
    );
    for (const path of ["interview/status", "interview/stream", "report", "session-summary"]) {
      await assertProblem(await app.fetch(`/api/v1/${path}/${inPath}`), 404, "interview-missing");
    }
    const json = { interview_session_id: id, session_id: id, answer: "Hello there." };
    for (const path of ["interview/answer", "interview/end", "submit-answer"]) {
      await assertProblem(await app.fetch(`/api/v1/${path}`, { json }), 404, "interview-missing");
    }
    const resume = { mode: "hr", resume_session_id: id };
    await assertProblem(await app.fetch("/api/v1/interview/start", { json: resume }), 404, "resume-missing");
  }
});

Deno.test("a method that an address does not take is 405 with those it takes; nothing is done", async () => {
  await using app = await startApplication();
  const { interview_session_id: id } = await startInterview(app);
  const cases: [path: string, wrong: string[], allow: string][] = [
    ...POSTS.map((
      path,
    ): [string, string[], string] => [path, ["GET", "PUT", "PATCH", "DELETE"], "POST, OPTIONS"]),
    ["/api/v1/resume/upload", ["GET", "PUT", "DELETE"], "POST, OPTIONS"],
    ["/api/v1/resume/some-id", ["POST", "PUT"], "GET, PATCH, DELETE, HEAD, OPTIONS"],
    ["/api/v1/health", ["POST", "DELETE"], "GET, HEAD, OPTIONS"],
    [`/api/v1/interview/status/${id}`, ["POST", "DELETE"], "GET, HEAD, OPTIONS"],
    [`/api/v1/interview/stream/${id}`, ["POST"], "GET, HEAD, OPTIONS"],
    [`/api/v1/report/${id}`, ["POST", "DELETE"], "GET, HEAD, OPTIONS"],
    [`/api/v1/session-summary/${id}`, ["POST"], "GET, HEAD, OPTIONS"],
    ["/health", ["POST"], "GET, HEAD, OPTIONS"],
    ["/openapi.json", ["POST"], "GET, HEAD, OPTIONS"],
    ["/occupations", ["POST"], "GET, HEAD, OPTIONS"],
    [`/practice/${id}/draft`, ["GET", "DELETE"], "POST, OPTIONS"],
    [`/practice/${id}/events`, ["POST"], "GET, HEAD, OPTIONS"],
  ];
  for (const [path, wrong, allow] of cases) {
    for (const method of wrong) {
      const body = JSON.stringify({ interview_session_id: id, session_id: id, answer: "x", mode: "hr" });
      const response = await app.fetch(path, { method, ...(method === "GET" ? {} : { body }) });
      assert.equal(response.headers.get("allow"), allow, `${method} ${path}`);
      await assertProblem(response, 405, "method-not-allowed");
    }
    const options = await app.fetch(path, { method: "OPTIONS" });
    assert.deepEqual([options.status, options.headers.get("allow")], [204, allow], path);
  }
  const log = await app.application.services.interviews.log("open", id);
  assert.deepEqual(log.map(({ event }) => event.type), ["started", "question-asked"]);
});

Deno.test("an unknown endpoint is 404: a problem for programs, a page for people", async () => {
  await using app = await startApplication();
  for (
    const path of ["/api/v1/nothing", "/api/v1/interview", "/api/v1/interview/status", "/api/v1/resume/a/b"]
  ) {
    for (const method of ["GET", "POST", "DELETE"]) {
      await assertProblem(await app.fetch(path, { method }), 404, "endpoint-missing");
    }
  }
  for (
    const path of [
      "/nothing",
      "/practice/unknown-id",
      "/resumes/unknown-id",
      "/practice/x/report",
    ]
  ) {
    const response = await app.fetch(path);
    assert.equal(response.status, 404, path);
    assert.match(response.headers.get("content-type") ?? "", /^text\/html/, path);
    const html = await response.text();
    assert.ok(html.includes("Go to the home page"), path);
    assert.equal(/\bat \S+:\d+:\d+|file:\/\//.test(html), false, `${path} shows a stack`);
  }
});

Deno.test("a % that encodes nothing is spelled out, on our own origin, and nobody is warned of it", async (t) => {
  await using app = await startApplication();
  const warnings: unknown[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => warnings.push(words);
  try {
    for (
      const [path, spelled] of [
        ["/%E0%A4%A", "/%25E0%25A4%25A"],
        ["/practice/%zz?a=%zz", "/practice/%25zz?a=%zz"],
        ["//elsewhere.example/%E0", "//elsewhere.example/%25E0"],
      ] as const
    ) {
      await t.step(path, async () => {
        const moved = await app.fetch(path);
        assert.equal(moved.status, 308);
        assert.equal(moved.headers.get("location"), `http://localhost:8000${spelled}`);
        assert.equal((await app.fetch(spelled)).status, 404);
      });
    }
    await assertProblem(
      await app.fetch("/api/v1/resume/%E0%A4%A", { method: "DELETE" }),
      404,
      "resume-missing",
    );
  } finally {
    console.warn = warn;
  }
  assert.deepEqual(warnings, []);
});
