/** Nothing private survives redaction, and what a log is for does. */
import { strict as assert } from "node:assert";
import type { LogRecord } from "@logtape/logtape";
import { redactRecord, redactText } from "../../../server/platform/log-redaction.ts";

function redacted(properties: Record<string, unknown>, message: unknown[] = ["Done."]): LogRecord {
  return redactRecord({
    category: ["greenroom", "test"],
    level: "info",
    timestamp: 0,
    rawMessage: "Done.",
    message,
    properties,
  });
}

Deno.test("e-mail addresses, phone numbers and keys leave running text", () => {
  const cases: [string, string][] = [
    ["from zoe.li+jobs@mail.example.co.uk today", "from [e-mail] today"],
    ["név@példa.example", "[e-mail]"],
    ["call +49 30 1234567 or (415) 555-0132 x", "call [phone] or [phone] x"],
    ["tel:4155550132", "tel:[phone]"],
    ["4155550132", "[phone]"],
    ["+1-202-555-0147.", "[phone]."],
    ["Authorization: Bearer gsk_abcDEF123456", "Authorization: Bearer [key]"],
    ["key gsk_abcDEF1234567890 used", "key [key] used"],
    [
      `GET /shared/c2hhcmVfMQ.${"aB-_".repeat(11).slice(1)}/report.pdf 200`,
      "GET /shared/[key]/report.pdf 200",
    ],
    ["sk-proj-abcdefgh12345678", "[key]"],
    ["AIzaSyA1234567890abcdefghijklmn", "[key]"],
    ["postgres://app:s3cret@db.example:5432/x", "postgres://[key]@db.example:5432/x"],
    ["https://x.example/v1?key=abc123&alt=sse", "https://x.example/v1?key=[key]&alt=sse"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF123_-xyz", "[key]"],
  ];
  for (const [text, expected] of cases) assert.equal(redactText(text), expected);
});

Deno.test("dates, addresses, ids, durations and versions stay", () => {
  const kept = [
    "2031-03-04 10:00:00",
    "2031-03-04T10:00:00.000Z",
    "203.0.113.77",
    "127.0.0.1:8000",
    "int_x-1234567890ab",
    "550e8400-e29b-41d4-a716-446655440000",
    "took 1234567 ms of 20000",
    "llama-3.3-70b-versatile",
    "HTTP 200 in 12.5 ms",
    "1,234,567 rows",
  ];
  for (const text of kept) assert.equal(redactText(text), text);
});

Deno.test("fields are hidden by name, at any depth", () => {
  const { properties } = redacted({
    apiKey: "anything",
    "x-api-key": "anything",
    headers: { authorization: "anything", Cookie: "a=b", accept: "text/html" },
    accessToken: "anything",
    password: "",
    email: "anything",
    candidateName: "Ada Example",
    phone: 123456,
    answer: "I led the team.",
    draft: { text: "I led" },
    resume: { name: "Ada" },
    list: [{ quote: "my words" }],
  });
  assert.deepEqual(properties, {
    apiKey: "[redacted]",
    "x-api-key": "[redacted]",
    headers: { authorization: "[redacted]", Cookie: "[redacted]", accept: "text/html" },
    accessToken: "[redacted]",
    password: "[redacted]",
    email: "[redacted]",
    candidateName: "[redacted]",
    phone: "[redacted]",
    answer: "[15 characters]",
    draft: "[redacted]",
    resume: "[redacted]",
    list: [{ quote: "[8 characters]" }],
  });
});

Deno.test("what a log is for stays readable", () => {
  const properties = {
    interviewId: "int_abc",
    resumeId: "res_abc",
    inputTokens: 120,
    outputTokens: 7,
    maxTokens: 200,
    status: 429,
    ms: 12.5,
    ok: true,
    none: null,
    purpose: "assess-answer",
    text: 3,
  };
  assert.deepEqual(redacted(properties).properties, properties);
});

Deno.test("a hidden value is hidden in the message, too", () => {
  const { message } = redacted({ answer: "I led the team.", purpose: "x" }, [
    "Got ",
    "I led the team.",
    " for ",
    "x",
    ".",
  ]);
  assert.deepEqual(message, ["Got ", "[redacted]", " for ", "x", "."]);
});

Deno.test("errors keep name, code and frames, and lose what is private in their words", () => {
  const cause = new TypeError("no route to ada@mail.example");
  const error = Object.assign(new Error("failed for ada@mail.example", { cause }), { code: "E_SEND" });
  const shown = redacted({ error }).properties["error"] as Record<string, unknown>;
  assert.equal(shown["message"], "failed for [e-mail]");
  assert.equal(shown["code"], "E_SEND");
  assert.match(String((shown["stack"] as string[])[0]), /^at .*log-redaction\.test\.ts/);
  assert.doesNotMatch(JSON.stringify(shown), /ada@/);
  assert.equal((shown["cause"] as Record<string, unknown>)["name"], "TypeError");
});

Deno.test("anything can be logged: circles, bytes, maps, long text", () => {
  const circle: Record<string, unknown> = { name: "c" };
  circle["self"] = circle;
  const { properties } = redacted({
    circle,
    bytes: new Uint8Array(9),
    map: new Map([["email", "x"]]),
    at: new Date(0),
    bad: new Date(NaN),
    url: new URL("https://a:b@x.example/"),
    big: 10n,
    long: "x".repeat(5_000),
    many: Array(500).fill(1),
  });
  assert.match(JSON.stringify(properties["circle"]), /deeper/);
  assert.equal(properties["bytes"], "[9 bytes]");
  assert.deepEqual(properties["map"], { email: "[redacted]" });
  assert.equal(properties["at"], "1970-01-01T00:00:00.000Z");
  assert.equal(properties["bad"], "[invalid date]");
  assert.equal(properties["url"], "https://[key]@x.example/");
  assert.equal(properties["big"], "10");
  assert.match(String(properties["long"]), /^x{2000}… \(5000 characters\)$/);
  assert.equal((properties["many"] as unknown[]).length, 50);
});

Deno.test("hostile text does not make redaction slow", () => {
  const started = performance.now();
  for (const unit of ["1 ", "1-", "a@", "a.", "((", "+1", "sk-", "://:", "Bearer ", "eyJ.", "key="]) {
    redactText(unit.repeat(50_000));
  }
  // Half a second on a quiet machine; backtracking would take minutes, so a busy one does not fail this.
  assert(performance.now() - started < 10_000, `${performance.now() - started} ms`);
});
