/** Replies are read leniently and within bounds, wherever their bytes are split. */
import { strict as assert } from "node:assert";
import { ModelError } from "../../../../server/platform/model/language-model.ts";
import { createReplyDecoder, readWholeReply } from "../../../../server/platform/model/read-reply.ts";
import { createReasoningFilter } from "../../../../server/platform/model/reasoning-filter.ts";

const delta = (content: unknown, more: Record<string, unknown> = {}) =>
  `data: ${JSON.stringify({ choices: [{ delta: { content }, ...more }] })}`;

/** Feeds the text in chunks of `size` bytes. */
function decode(text: string, size = Infinity) {
  const decoder = createReplyDecoder();
  const bytes = new TextEncoder().encode(text);
  let reply = "";
  for (let at = 0; at < bytes.length; at += size) reply += decoder.push(bytes.slice(at, at + size));
  return { reply: reply + decoder.end(), usage: decoder.usage, done: decoder.done };
}

function failureOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    assert(error instanceof ModelError, String(error));
    return error.failure;
  }
  return "none";
}

Deno.test("line endings, comments, missing spaces and unknown fields are understood", () => {
  const lines = [
    ": keep-alive",
    "event: message",
    'data:{"choices":[{"delta":{"content":"Hé"}}]}',
    "id: 4",
    "",
  ];
  for (const ending of ["\n", "\r\n"]) {
    const text = [...lines, delta("llo"), "", "data: [DONE]", ""].join(ending);
    for (const size of [1, 2, 3, 7, Infinity]) assert.equal(decode(text, size).reply, "Héllo");
  }
});

Deno.test("nulls, role chunks, reasoning and empty choices add nothing", () => {
  const text = [
    delta(null),
    'data: {"choices":[{"delta":{"role":"assistant"}}]}',
    'data: {"choices":[{"delta":{"reasoning":"hm","reasoning_content":"hm"}}]}',
    'data: {"choices":[]}',
    delta([{ type: "text", text: "Yes" }]),
    delta(".", { finish_reason: "stop" }),
    'data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2}}',
    "data: [DONE]",
    "",
  ].join("\n\n");
  assert.deepEqual(decode(text), { reply: "Yes.", usage: { inputTokens: 3, outputTokens: 2 }, done: true });
});

Deno.test("a last event without a blank line after it counts", () => {
  assert.equal(decode(`${delta("End.", { finish_reason: "stop" })}`).reply, "End.");
});

Deno.test("an error object within a stream is judged by its code", () => {
  const event = (error: unknown) => `${delta("A")}\n\ndata: ${JSON.stringify({ error })}\n\n`;
  assert.equal(failureOf(() => decode(event({ code: "rate_limit_exceeded", message: "x" }))), "rate-limited");
  assert.equal(failureOf(() => decode(event({ code: "insufficient_quota" }))), "quota-exhausted");
  assert.equal(failureOf(() => decode(event({ code: 429, message: "slow" }))), "rate-limited");
  assert.equal(failureOf(() => decode(event({ status_code: 401 }))), "unauthorised");
  assert.equal(failureOf(() => decode(event("out of memory"))), "unavailable");
});

Deno.test("an endless line and an endless reply are given up", () => {
  const decoder = createReplyDecoder();
  const bytes = new TextEncoder().encode("x".repeat(100_000));
  assert.equal(
    failureOf(() => {
      for (let turn = 0; turn < 100; turn += 1) decoder.push(bytes);
    }),
    "unreadable",
  );
  const chatty = createReplyDecoder();
  const event = new TextEncoder().encode(`${delta("y".repeat(10_000))}\n\n`);
  assert.equal(
    failureOf(() => {
      for (let turn = 0; turn < 100; turn += 1) chatty.push(event);
    }),
    "unreadable",
  );
});

Deno.test("a whole reply needs a choice with a message", () => {
  for (
    const body of ["", "null", "[]", "{}", '{"choices":[]}', '{"choices":[{}]}', "<html>", '{"choices":"x"}']
  ) {
    assert.equal(failureOf(() => readWholeReply(body)), "unreadable", body);
  }
  assert.equal(failureOf(() => readWholeReply('{"error":{"code":"insufficient_quota"}}')), "quota-exhausted");
  assert.deepEqual(readWholeReply('{"choices":[{"message":{"content":"Hi"}}],"usage":"odd"}'), {
    text: "Hi",
    usage: null,
  });
});

Deno.test("thinking is dropped at the start only, wherever it is split", () => {
  const cases: [string, string][] = [
    ["<think>a</think>\n\nb", "b"],
    ["  <think>a</think><think>b</think> c", "c"],
    ["<thinking is fun", "<thinking is fun"],
    ["<", "<"],
    ["  x", "  x"],
    ["Use the <think> tag</think>.", "Use the <think> tag</think>."],
    ["<think>never ends", ""],
    ["", ""],
  ];
  for (const [text, expected] of cases) {
    for (const size of [1, 2, 3, 5, 100]) {
      const filter = createReasoningFilter();
      let out = "";
      for (let at = 0; at < text.length; at += size) out += filter.push(text.slice(at, at + size));
      assert.equal(out + filter.end(), expected, `${text} in ${size}`);
    }
  }
});
