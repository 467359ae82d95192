/** The real process: it starts, says why it does not, serves over a socket, and stops without dropping anyone. */
import { strict as assert } from "node:assert";
import { parseEvents, spokenText } from "../support/application.ts";
import { startFakeModel } from "../support/fake-model-server.ts";
import { fileForm, makePdf } from "../support/sample-documents.ts";
import { freePort, runToTheEnd, startServer } from "../support/server-process.ts";
import { SKIP, STRONG_ANSWER } from "../support/web-client.ts";

async function dataDirectory() {
  const path = await Deno.makeTempDir({ prefix: "greenroom-process-" });
  return { path, [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }) };
}

const QUESTION =
  "Which part of your last service would you take apart first, and what would you measure before?";

Deno.test("it starts within ten seconds on an empty directory, and answers pages, files and the API", async () => {
  await using data = await dataDirectory();
  await using server = await startServer({ directory: data.path });
  assert.ok(server.startedInMs < 10_000, `${server.startedInMs} ms`);
  const page = await server.fetch("/", { headers: { accept: "text/html" } });
  assert.equal(page.status, 200);
  const style = (await page.text()).match(/href="(\/assets\/[^"]+\.css)"/)?.[1] ??
    assert.fail("no style sheet");
  const first = await server.fetch(style, { headers: { "accept-encoding": "gzip" } });
  assert.match(first.headers.get("cache-control") ?? "", /immutable/);
  const etag = first.headers.get("etag") ?? "";
  assert.ok((await first.text()).length > 1000);
  const again = await server.fetch(style, { headers: { "if-none-match": etag } });
  assert.equal(again.status, 304);
  await again.body?.cancel();

  const big = new Uint8Array(8 * 1024 * 1024).fill(65);
  const refused = await server.fetch("/api/v1/resume/upload", { body: fileForm(big, "big.pdf") });
  assert.equal(refused.status, 413, "the refusal arrives although the upload was not read to its end");
  assert.equal((await refused.json()).code, "upload-too-large");
  const read = await server.fetch("/api/v1/resume/upload", { body: fileForm(await makePdf(), "cv.pdf") });
  assert.equal(read.status, 200);
  await read.body?.cancel();
});

Deno.test("a request line with dots, as no client of ours would send it, reaches no file", async () => {
  await using data = await dataDirectory();
  await using server = await startServer({ directory: data.path });
  const { port } = new URL(server.url);
  for (const target of ["/../server/main.ts", "/assets/../../deno.json", "/assets/%2e%2e/%2e%2e/deno.json"]) {
    using connection = await Deno.connect({ hostname: "127.0.0.1", port: Number(port) });
    await connection.write(
      new TextEncoder().encode(`GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`),
    );
    const text = await new Response(connection.readable).text();
    assert.match(text, /^HTTP\/1\.1 404 /, target);
    assert.doesNotMatch(text, /nodeModulesDir|readConfigFromEnvironment/);
  }
});

Deno.test("a bad setting stops the start with one sentence that names it, and shows no secret", async () => {
  await using data = await dataDirectory();
  const cases: [env: Record<string, string>, expected: RegExp][] = [
    [{ PORT: "http" }, /^PORT must be a whole number[^\n]*\.\n$/],
    [{ REQUIRE_AUTH: "true" }, /^REQUIRE_AUTH is true but API_KEYS holds no key[^\n]*\.\n$/],
    [{ GROQ_API_KEY: "secret with spaces" }, /^GROQ_API_KEY must be[^\n]*\.\n$/],
    [{ CORS_ORIGINS: "*" }, /^CORS_ORIGINS must be[^\n]*\.\n$/],
  ];
  const results = await Promise.all(cases.map(([env]) => runToTheEnd({ directory: data.path, env })));
  for (const [position, { code, output }] of results.entries()) {
    assert.equal(code, 1);
    assert.match(output, cases[position]?.[1] ?? /never/);
    assert.doesNotMatch(output, /secret with|at file:/);
  }
});

Deno.test("a port that is in use is said so, in one sentence", async () => {
  await using data = await dataDirectory();
  using taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { code, output } = await runToTheEnd({ directory: data.path, port: taken.addr.port });
  assert.equal(code, 1);
  assert.match(output, /port \d* ?is in use|in use/i);
  assert.match(output, /PORT/);
  assert.doesNotMatch(output, /at file:/);
});

Deno.test("SIGTERM lets the answer in flight finish, ends open streams, exits 0, and nothing is lost", async () => {
  await using data = await dataDirectory();
  await using model = await startFakeModel([{ text: QUESTION, pauseMs: 30 }]);
  const env = { MODEL_BASE_URL: model.url, MODEL_NAME: "test-model" };
  await using server = await startServer({ directory: data.path, env });
  const rounds = await server.fetch("/api/v1/start-interview", {
    json: { field: "Backend engineering", interview_type: "technical", difficulty: 5, total_rounds: 3 },
  });
  const { session_id: round } = await rounds.json();
  const started = await server.fetch("/api/v1/interview/start", {
    json: { mode: "technical", total_questions: 3 },
  });
  const { interview_session_id: id } = await started.json();

  const stream = await server.fetch("/api/v1/interview/answer", {
    json: { interview_session_id: id, answer: SKIP },
  });
  const waiting = server.fetch("/api/v1/submit-answer", {
    json: { session_id: round, answer: STRONG_ANSWER },
  });
  // Until the second request has arrived too: the model then has been asked for both.
  for (let waits = 0; model.calls.length < 2; waits += 1) {
    assert.ok(waits < 1_000, "the model was not asked for both");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  server.kill("SIGTERM");
  const submitted = await waiting;
  assert.equal(submitted.status, 200);
  assert.equal((await submitted.json()).interview_complete, false);
  const begun = parseEvents(await stream.text());
  assert.equal((await server.ended).code, 0);
  await assert.rejects(server.fetch("/health"), "it no longer listens");

  await using next = await startServer({ directory: data.path, env });
  const rest = await next.fetch(`/api/v1/interview/stream/${id}`, {
    headers: { "last-event-id": begun.at(-1)?.id ?? "3" },
  });
  const all = [...begun, ...parseEvents(await rest.text())];
  const asked = all.find(({ event }) => event === "question");
  assert.ok(asked, "the next question was asked");
  assert.equal(spokenText(all), asked.data.text);
});

Deno.test("SIGINT stops an idle server at once, and cookies stay valid for the next one on the same data", async () => {
  await using data = await dataDirectory();
  const port = freePort();
  await using first = await startServer({ directory: data.path, port });
  const form = new URLSearchParams({ mode: "hr", total_questions: "3", job_role: "Nurse" });
  const started = await first.fetch("/practice/new", { body: form });
  assert.equal(started.status, 303);
  await started.body?.cancel();
  const cookie = started.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const address = started.headers.get("location") ?? "";
  const begun = performance.now();
  first.kill("SIGINT");
  assert.equal((await first.ended).code, 0);
  assert.ok(performance.now() - begun < 5_000);
  await using second = await startServer({ directory: data.path, port });
  const known = await second.fetch(address, { headers: { cookie } });
  assert.equal(known.status, 200);
  assert.ok((await known.text()).includes("Nurse"));
});
