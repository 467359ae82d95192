/** The model port over real HTTP against an endpoint that replies by script and fails in every known way. */
import { strict as assert } from "node:assert";
import { readConfig } from "../../server/config.ts";
import {
  type LanguageModel,
  ModelError,
  type ModelFailure,
  type ModelRequest,
} from "../../server/platform/model/language-model.ts";
import { createOpenAiCompatible } from "../../server/platform/model/openai-compatible.ts";
import { createLanguageModel } from "../../server/platform/model/providers.ts";
import { withDeadline } from "../../server/platform/model/with-deadline.ts";
import {
  PROVIDER_WORDS,
  refusedUrl,
  startDroppingEndpoint,
  startFakeModel,
  WIRE_FAULTS,
  type WireFault,
} from "../support/fake-model-server.ts";
import { createRecordedLog } from "../support/recorded-log.ts";
import { createSettableClock } from "../support/settable-clock.ts";

const ask: ModelRequest = {
  purpose: "ask-question",
  messages: [{ role: "system", content: "Interview." }, { role: "user", content: "Begin." }],
  format: "text",
  maxTokens: 200,
  temperature: 0.4,
};

function adapterFor(url: string, apiKey: string | null = "key-of-the-test") {
  const log = createRecordedLog();
  const model = createOpenAiCompatible({
    baseUrl: url,
    apiKey,
    model: "fake-1",
    tokenLimit: "max_tokens",
    log,
  });
  return { model, log };
}

async function failureOf(work: Promise<unknown>): Promise<ModelError> {
  try {
    await work;
  } catch (error) {
    assert(error instanceof ModelError, String(error));
    return error;
  }
  assert.fail("nothing failed");
}

/** Reads a stream to its end or failure. */
async function listen(model: LanguageModel, request: ModelRequest = ask) {
  const pieces: string[] = [];
  try {
    for await (const piece of model.stream(request)) pieces.push(piece);
  } catch (error) {
    assert(error instanceof ModelError, String(error));
    return { pieces, text: pieces.join(""), error };
  }
  return { pieces, text: pieces.join(""), error: null };
}

Deno.test("a whole reply comes with its usage, from the plain path with the key", async () => {
  await using server = await startFakeModel([{ text: "Tell me about a cache you built." }]);
  const { model } = adapterFor(server.url);
  let answeredBy = "";
  const reply = await model.complete({ ...ask, answeredBy: (id) => answeredBy = id });
  assert.deepEqual(reply, {
    text: "Tell me about a cache you built.",
    usage: { inputTokens: 12, outputTokens: 7 },
  });
  assert.equal(answeredBy, "fake-1");
  const [call] = server.calls;
  assert.equal(call?.path, "/v1/chat/completions");
  assert.equal(call?.headers.get("authorization"), "Bearer key-of-the-test");
  assert.deepEqual(call?.body, {
    model: "fake-1",
    messages: [{ role: "system", content: "Interview." }, { role: "user", content: "Begin." }],
    temperature: 0.4,
    max_tokens: 200,
    stream: false,
  });
});

Deno.test("JSON mode is asked for, and only then", async () => {
  await using server = await startFakeModel([{ text: '{"score": 7}' }]);
  const { model } = adapterFor(server.url);
  assert.equal((await model.complete({ ...ask, format: "json" })).text, '{"score": 7}');
  await model.complete(ask);
  assert.deepEqual(server.calls[0]?.body["response_format"], { type: "json_object" });
  assert.equal("response_format" in (server.calls[1]?.body ?? {}), false);
});

Deno.test("an endpoint without a key gets no authorisation, whatever the environment holds", async () => {
  await using server = await startFakeModel([{ text: "Hello." }]);
  await adapterFor(server.url, null).model.complete(ask);
  assert.equal(server.calls[0]?.headers.get("authorization"), null);
});

Deno.test("a stream comes piece by piece while the reply is still being written", async () => {
  await using server = await startFakeModel([{ text: "One two three four.", pauseMs: 30 }]);
  const { model, log } = adapterFor(server.url);
  const at: number[] = [];
  const pieces: string[] = [];
  for await (const piece of model.stream(ask)) {
    at.push(performance.now());
    pieces.push(piece);
  }
  assert.deepEqual(pieces, ["One ", "two ", "three ", "four."]);
  assert((at[3] ?? 0) - (at[0] ?? 0) > 60, "the pieces came together");
  assert.equal(server.calls[0]?.body["stream"], true);
  assert.deepEqual(log.lines.map((line) => line.level), ["debug"]);
  assert.equal(log.lines[0]?.properties["outputTokens"], 4);
});

Deno.test("connections are reused after a stream", async () => {
  await using server = await startFakeModel([{ text: "Hello there." }]);
  const { port } = new URL(server.url);
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  let connections = 0;
  const accepting = (async () => {
    for await (const connection of listener) {
      connections += 1;
      const onward = await Deno.connect({ hostname: "127.0.0.1", port: Number(port) });
      void connection.readable.pipeTo(onward.writable).catch(() => {});
      void onward.readable.pipeTo(connection.writable).catch(() => {});
    }
  })();
  const { model } = adapterFor(`http://127.0.0.1:${listener.addr.port}/v1`);
  for (let call = 0; call < 5; call += 1) assert.equal((await listen(model)).text, "Hello there.");
  assert.equal(connections, 1);
  listener.close();
  await accepting.catch(() => {});
});

/** What each fault becomes; null: the reply is understood all the same. */
const EXPECTED: Record<WireFault, { whole: ModelFailure | null; stream: ModelFailure | null }> = {
  "429": { whole: "rate-limited", stream: "rate-limited" },
  "429-retry-after": { whole: "rate-limited", stream: "rate-limited" },
  "429-retry-after-date": { whole: "rate-limited", stream: "rate-limited" },
  "429-quota": { whole: "quota-exhausted", stream: "quota-exhausted" },
  "429-daily": { whole: "quota-exhausted", stream: "quota-exhausted" },
  "400": { whole: "rejected", stream: "rejected" },
  "400-bad-json-by-model": { whole: "unreadable", stream: "unreadable" },
  "401": { whole: "unauthorised", stream: "unauthorised" },
  "402": { whole: "quota-exhausted", stream: "quota-exhausted" },
  "403": { whole: "unauthorised", stream: "unauthorised" },
  "404": { whole: "rejected", stream: "rejected" },
  "408": { whole: "timeout", stream: "timeout" },
  "413": { whole: "rejected", stream: "rejected" },
  "498": { whole: "unavailable", stream: "unavailable" },
  "500": { whole: "unavailable", stream: "unavailable" },
  "502-html": { whole: "unavailable", stream: "unavailable" },
  "503": { whole: "unavailable", stream: "unavailable" },
  redirect: { whole: "rejected", stream: "rejected" },
  "endless-error": { whole: "unavailable", stream: "unavailable" },
  "slow-first-byte": { whole: "timeout", stream: "timeout" },
  stall: { whole: "timeout", stream: "timeout" },
  cut: { whole: "cut", stream: "cut" },
  "ended-early": { whole: "unreadable", stream: "cut" },
  "error-event": { whole: "unavailable", stream: "unavailable" },
  "split-utf8": { whole: null, stream: null },
  "bad-json": { whole: "unreadable", stream: "unreadable" },
  html: { whole: "unreadable", stream: "unreadable" },
  "no-choices": { whole: "unreadable", stream: "unreadable" },
  empty: { whole: "unreadable", stream: "unreadable" },
  "empty-body": { whole: "unreadable", stream: "cut" },
  "one-megabyte": { whole: "unreadable", stream: "unreadable" },
  length: { whole: "unreadable", stream: "unreadable" },
  "content-filter": { whole: "rejected", stream: "rejected" },
  refusal: { whole: "rejected", stream: "unreadable" },
  "not-streamed": { whole: null, stream: null },
};

const REPLY = "Wie würden Sie – kurz – ein 🎤 Zwischenspeicher 李雷 bauen?";
const limits = { deadlineMs: 400, firstPieceMs: 250, stallMs: 250 };

for (const fault of WIRE_FAULTS) {
  for (const way of ["whole", "stream"] as const) {
    Deno.test(`${fault}, ${way}: ${EXPECTED[fault][way] ?? "understood"}`, async () => {
      await using server = await startFakeModel([{ fault, text: REPLY }]);
      const { model, log } = adapterFor(server.url);
      const limited = withDeadline(model, limits);
      const startedAt = performance.now();
      let error: ModelError | null = null;
      let text = "";
      if (way === "stream") {
        ({ error, text } = await listen(limited));
      } else {
        await limited.complete(ask).then((reply) => text = reply.text, (thrown) => error = thrown);
      }
      assert(performance.now() - startedAt < 1500, "the deadline did not hold");
      assert.equal(error?.failure ?? null, EXPECTED[fault][way]);
      if (error === null) assert.equal(text, REPLY);
      else {
        assert.doesNotMatch(error.message, /Provider says|org_1234/);
        const warnings = () => log.lines.filter((line) => line.level === "warn");
        await waitUntil(() => warnings().length > 0);
        const warned = warnings();
        assert.equal(warned.length, 1, "each failed call is logged once");
        assert.equal(warned[0]?.properties["failure"], error.failure);
      }
      assert.equal(server.calls.length, 1, "one call, no hidden retries");
    });
  }
}

Deno.test("a refused and a dropped connection are an unavailable endpoint", async () => {
  using dropping = startDroppingEndpoint();
  for (const url of [refusedUrl(), dropping.url]) {
    const { model } = adapterFor(url);
    assert.equal((await failureOf(model.complete(ask))).failure, "unavailable");
    assert.equal((await listen(model)).error?.failure, "unavailable");
  }
});

Deno.test("what came before a cut is kept by the reader", async () => {
  await using server = await startFakeModel([{ fault: "cut", text: "One two three four five six." }]);
  const { text, error } = await listen(adapterFor(server.url).model);
  assert.equal(text, "One two three ");
  assert.equal(error?.failure, "cut");
});

Deno.test("a reply without its end mark but with a finish reason is whole", async () => {
  await using server = await startFakeModel([{ text: "All said.", endMark: "" }]);
  const { text, error } = await listen(adapterFor(server.url).model);
  assert.deepEqual([text, error], ["All said.", null]);
});

Deno.test("thinking that a model writes before its reply is not part of it", async () => {
  const thinking = "<think>They want a question.\nKeep it <b>short</b>.</think>\n\nWhat is a mutex?";
  await using server = await startFakeModel([{ text: thinking, pieces: 30 }]);
  const { model } = adapterFor(server.url);
  assert.equal((await listen(model)).text, "What is a mutex?");
  assert.equal((await model.complete(ask)).text, "What is a mutex?");
});

Deno.test("the wait that the provider asks for is passed on", async () => {
  await using server = await startFakeModel([{ fault: "429-retry-after" }, {
    fault: "429-retry-after-date",
  }]);
  const { model } = adapterFor(server.url);
  assert.equal((await failureOf(model.complete(ask))).retryAfterMs, 1000);
  const wait = (await failureOf(model.complete(ask))).retryAfterMs ?? 0;
  assert(wait > 3_590_000 && wait <= 3_600_000, String(wait));
});

Deno.test("the provider's words are in the log, without the key", async () => {
  const echo = (key: string) =>
    Response.json({ error: { message: `Incorrect key ${key}` } }, { status: 401 });
  const log = createRecordedLog();
  const model = createOpenAiCompatible({
    baseUrl: "http://model.test/v1",
    apiKey: "sk-very-secret",
    model: "m",
    tokenLimit: "max_tokens",
    log,
    fetch: (_input, init) => {
      const header = new Headers(init?.headers).get("authorization") ?? "";
      return Promise.resolve(echo(header));
    },
  });
  await failureOf(model.complete(ask));
  const written = JSON.stringify(log.lines);
  assert.match(written, /Incorrect key Bearer \[key\]/);
  assert.doesNotMatch(written, /very-secret/);
  await using server = await startFakeModel([{ fault: "500" }]);
  const other = adapterFor(server.url);
  await failureOf(other.model.complete(ask));
  assert.equal(other.log.lines[0]?.properties["words"], PROVIDER_WORDS);
});

Deno.test("a caller who leaves ends the call upstream", async () => {
  await using server = await startFakeModel([{ text: "word ".repeat(200), pauseMs: 20 }]);
  const { model, log } = adapterFor(server.url);
  for await (const _piece of withDeadline(model, { deadlineMs: 10_000 }).stream(ask)) break;
  await waitUntil(() => server.calls[0]?.hungUp === true);
  assert.equal(log.lines.filter((line) => line.level === "warn").length, 0);
});

Deno.test("a signal that fires calls off a stream, a whole reply, and one that fired before", async () => {
  await using server = await startFakeModel([{ text: "word ".repeat(200), pauseMs: 20 }]);
  const { model, log } = adapterFor(server.url);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 60);
  const streamed = await listen(model, { ...ask, signal: controller.signal });
  assert.equal(streamed.error?.failure, "aborted");
  assert(streamed.pieces.length > 0);
  const { error } = await listen(model, { ...ask, signal: AbortSignal.timeout(30) });
  assert.equal(error?.failure, "aborted");
  assert.equal(
    (await failureOf(model.complete({ ...ask, signal: AbortSignal.timeout(30) }))).failure,
    "aborted",
  );
  const calls = server.calls.length;
  assert.equal((await failureOf(model.complete({ ...ask, signal: AbortSignal.abort() }))).failure, "aborted");
  assert.equal(server.calls.length, calls, "nothing is sent once it was called off");
  assert(log.lines.every((line) => line.level === "debug"), "leaving is not a fault");
});

Deno.test("nothing configured is no model", () => {
  assert.equal(createLanguageModel(readConfig({}), { log: createRecordedLog() }), null);
});

Deno.test("Groq's key makes a model at Groq's URL with its name of the token limit", async () => {
  const sent: { url: string; body: string }[] = [];
  const config = readConfig({ GROQ_API_KEY: "gsk_1" });
  const model = createLanguageModel(config, {
    log: createRecordedLog(),
    fetch: (input, init) => {
      sent.push({ url: String(input), body: String(init?.body) });
      return Promise.resolve(
        Response.json({ choices: [{ message: { content: "Hi." }, finish_reason: "stop" }] }),
      );
    },
  });
  assert.equal(model?.id, "llama-3.3-70b-versatile");
  assert.deepEqual(await model?.complete(ask), { text: "Hi.", usage: null });
  assert.equal(sent[0]?.url, "https://api.groq.com/openai/v1/chat/completions");
  assert.match(sent[0]?.body ?? "", /"max_completion_tokens":200/);
});

async function bothConfigured(
  groq: Parameters<typeof startFakeModel>[0],
  other: Parameters<typeof startFakeModel>[0],
  deadlineMs: number,
) {
  const first = await startFakeModel(groq);
  const second = await startFakeModel(other);
  const log = createRecordedLog();
  const model = createLanguageModel(
    readConfig({
      GROQ_API_KEY: "gsk_1",
      GROQ_BASE_URL: first.url,
      GROQ_MODEL: "first",
      MODEL_BASE_URL: second.url,
      MODEL_NAME: "second",
      MODEL_DEADLINE_MS: String(deadlineMs),
    }),
    { log },
  );
  assert(model !== null);
  return {
    model,
    first,
    second,
    log,
    async [Symbol.asyncDispose]() {
      await first[Symbol.asyncDispose]();
      await second[Symbol.asyncDispose]();
    },
  };
}

Deno.test("with both configured Groq answers, and the other when Groq cannot", async () => {
  await using both = await bothConfigured(
    [{ text: "From Groq." }, { fault: "401" }, { fault: "429-quota" }],
    [{ text: "From the other." }],
    5000,
  );
  const answered: string[] = [];
  const request = { ...ask, answeredBy: (id: string) => void answered.push(id) };
  assert.equal((await both.model.complete(request)).text, "From Groq.");
  assert.equal((await both.model.complete(request)).text, "From the other.");
  assert.equal((await listen(both.model, request)).text, "From the other.");
  assert.deepEqual(answered, ["first", "second", "second"]);
  assert.equal(both.model.id, "first");
});

Deno.test("a silent Groq leaves the other its time, within one deadline", async () => {
  await using both = await bothConfigured([{ fault: "slow-first-byte" }], [{ text: "In time." }], 900);
  const startedAt = performance.now();
  const { text, error } = await listen(both.model);
  assert.deepEqual([text, error], ["In time.", null]);
  assert(performance.now() - startedAt < 900);
});

Deno.test("when both are silent the deadline ends it", async () => {
  await using both = await bothConfigured([{ fault: "slow-first-byte" }], [{ fault: "stall" }], 500);
  for (
    const work of [
      () => both.model.complete(ask),
      () => listen(both.model).then(({ error }) => Promise.reject(error)),
    ]
  ) {
    const startedAt = performance.now();
    assert.equal((await failureOf(work())).failure, "timeout");
    assert(performance.now() - startedAt < 750, `${performance.now() - startedAt} ms`);
  }
});

Deno.test("a passing failure is tried again; one that stays is not", async () => {
  await using passing = await startFakeModel([{ fault: "503" }, { fault: "429" }, { text: "Third time." }]);
  const build = (url: string) =>
    createLanguageModel(readConfig({ MODEL_BASE_URL: url, MODEL_NAME: "m" }), { log: createRecordedLog() });
  assert.equal((await build(passing.url)?.complete(ask))?.text, "Third time.");
  assert.equal(passing.calls.length, 3);
  await using lasting = await startFakeModel([{ fault: "400" }]);
  const model = build(lasting.url);
  assert(model !== null);
  assert.equal((await failureOf(model.complete(ask))).failure, "rejected");
  assert.equal(lasting.calls.length, 1);
});

Deno.test("a dead endpoint costs its deadline three times, then nobody's until it is tried again", async () => {
  await using server = await startFakeModel([
    { fault: "slow-first-byte" },
    { fault: "slow-first-byte" },
    { fault: "slow-first-byte" },
    { text: "Back again." },
  ]);
  const clock = createSettableClock();
  const log = createRecordedLog();
  const config = readConfig({
    MODEL_BASE_URL: server.url,
    MODEL_NAME: "m",
    MODEL_DEADLINE_MS: "120",
  });
  const model = createLanguageModel(config, { log, clock });
  assert(model !== null);
  // The interviewer's own patience is as long as the providers' deadline: whichever fires first, it is a timeout.
  const request = () => ({ ...ask, signal: AbortSignal.timeout(120) });
  for (let count = 0; count < 3; count += 1) await failureOf(model.complete(request()));
  const startedAt = performance.now();
  for (let count = 0; count < 20; count += 1) {
    assert.equal((await failureOf(model.complete(request()))).failure, "unavailable");
    assert.equal((await listen(model)).error?.failure, "unavailable");
  }
  assert(performance.now() - startedAt < 2_000, "they waited");
  assert.equal(server.calls.length, 3);
  clock.advance(15_000);
  assert.equal((await model.complete(request())).text, "Back again.");
  assert.equal((await listen(model)).text, "Back again.");
  const told = log.lines.map(({ message }) => message).filter((message) => message.startsWith("A model"));
  assert.deepEqual(told, ["A model endpoint is left alone for a while.", "A model endpoint answers again."]);
});

Deno.test("two hundred streams at once all arrive whole", async () => {
  const text = "The quick answer of a patient interviewer. ".repeat(4).trim();
  await using server = await startFakeModel([{ text, pauseMs: 5 }]);
  const model = createLanguageModel(
    readConfig({ MODEL_BASE_URL: server.url, MODEL_NAME: "m" }),
    { log: createRecordedLog() },
  );
  assert(model !== null);
  const replies = await Promise.all(Array.from({ length: 200 }, () => listen(model)));
  assert(replies.every((reply) => reply.error === null && reply.text === text));
});

async function waitUntil(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !holds(); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert(holds(), "it did not happen within two seconds");
}
