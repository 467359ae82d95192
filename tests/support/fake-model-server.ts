/** A local model endpoint that speaks the chat-completions format over real HTTP, with scripted replies and faults. */

export interface FakeCall {
  path: string;
  headers: Headers;
  body: Record<string, unknown>;
  /** True once the caller hung up before the reply was over. */
  hungUp: boolean;
}

export interface FakeText {
  text: string;
  /** Into how many chunks the text is split when streamed; default one per word. */
  pieces?: number;
  /** Between two chunks. */
  pauseMs?: number;
  /** Before the headers. */
  firstByteMs?: number;
  /** Default `stop`. */
  finishReason?: string;
  /** Sent instead of `data: [DONE]`; the empty string leaves the end mark out. */
  endMark?: string;
}

/** What can go wrong on the wire; `WIRE_FAULTS` lists them all. */
export type WireFault =
  | "429"
  | "429-retry-after"
  | "429-retry-after-date"
  | "429-quota"
  | "429-daily"
  | "400"
  | "400-bad-json-by-model"
  | "401"
  | "402"
  | "403"
  | "404"
  | "408"
  | "413"
  | "498"
  | "500"
  | "502-html"
  | "503"
  | "redirect"
  | "endless-error"
  | "slow-first-byte"
  | "stall"
  | "cut"
  | "ended-early"
  | "error-event"
  | "split-utf8"
  | "bad-json"
  | "html"
  | "no-choices"
  | "empty"
  | "empty-body"
  | "one-megabyte"
  | "length"
  | "content-filter"
  | "refusal"
  | "not-streamed";

export interface FakeFault {
  fault: WireFault;
  /** The reply on which a fault within a reply acts. */
  text?: string;
}

export type FakeReply = FakeText | FakeFault;
/** One entry per call, the last one again and again; or a function of the call. */
export type FakeScript = readonly FakeReply[] | ((call: FakeCall, index: number) => FakeReply);

export interface FakeModel extends AsyncDisposable {
  /** Base URL, as in `MODEL_BASE_URL`. */
  readonly url: string;
  readonly calls: readonly FakeCall[];
}

interface ErrorFault {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

/** A sentence that must never reach a client: tests look for it. */
export const PROVIDER_WORDS = "Provider says: organisation org_1234 is out of luck";

const error = (status: number, code: string, headers?: Record<string, string>, type = code): ErrorFault => ({
  status,
  body: JSON.stringify({ error: { message: PROVIDER_WORDS, type, code } }),
  ...(headers === undefined ? {} : { headers }),
});

const ERRORS: Partial<Record<WireFault, () => ErrorFault>> = {
  "429": () => error(429, "rate_limit_exceeded"),
  "429-retry-after": () => error(429, "rate_limit_exceeded", { "retry-after": "1" }),
  "429-retry-after-date": () =>
    error(429, "rate_limit_exceeded", { "retry-after": new Date(Date.now() + 3_600_000).toUTCString() }),
  "429-quota": () => ({
    status: 429,
    body: JSON.stringify([{ error: { code: 429, message: PROVIDER_WORDS, status: "RESOURCE_EXHAUSTED" } }]),
  }),
  "429-daily": () => ({
    status: 429,
    headers: { "retry-after": "578" },
    body: JSON.stringify({
      error: {
        message: `${PROVIDER_WORDS} on tokens per day (TPD)`,
        type: "tokens",
        code: "rate_limit_exceeded",
      },
    }),
  }),
  "400": () => error(400, "invalid_request_error"),
  "400-bad-json-by-model": () => error(400, "json_validate_failed", undefined, "invalid_request_error"),
  "401": () => error(401, "invalid_api_key"),
  "402": () => error(402, "payment_required"),
  "403": () => error(403, "permission_denied"),
  "404": () => error(404, "model_not_found"),
  "408": () => error(408, "request_timeout"),
  "413": () => error(413, "request_too_large"),
  "498": () => error(498, "capacity_exceeded"),
  "500": () => error(500, "internal_server_error"),
  "502-html": () => ({
    status: 502,
    body: `<html><body>${PROVIDER_WORDS}</body></html>`,
    headers: { "content-type": "text/html" },
  }),
  "503": () => error(503, "service_unavailable"),
  redirect: () => ({ status: 307, body: "", headers: { location: "http://127.0.0.1:9/elsewhere" } }),
};

export const WIRE_FAULTS: readonly WireFault[] = [
  ...Object.keys(ERRORS) as WireFault[],
  "endless-error",
  "slow-first-byte",
  "stall",
  "cut",
  "ended-early",
  "error-event",
  "split-utf8",
  "bad-json",
  "html",
  "no-choices",
  "empty",
  "empty-body",
  "one-megabyte",
  "length",
  "content-filter",
  "refusal",
  "not-streamed",
];

/** Serves until disposed: `await using server = await startFakeModel([{ text: "Hello." }])`. */
export function startFakeModel(script: FakeScript): Promise<FakeModel> {
  const calls: FakeCall[] = [];
  const closing = new AbortController();
  const { promise, resolve } = Promise.withResolvers<FakeModel>();
  const server = Deno.serve(
    {
      hostname: "127.0.0.1",
      port: 0,
      signal: closing.signal,
      onListen: ({ port }) =>
        resolve({
          url: `http://127.0.0.1:${port}/v1`,
          calls,
          async [Symbol.asyncDispose]() {
            closing.abort();
            await server.finished;
          },
        }),
    },
    async (request) => {
      const path = new URL(request.url).pathname;
      const call: FakeCall = { path, headers: request.headers, body: await request.json(), hungUp: false };
      calls.push(call);
      if (request.method !== "POST" || path !== "/v1/chat/completions") {
        return respondWithError(error(404, "unknown_url"));
      }
      const index = calls.length - 1;
      const reply = typeof script === "function"
        ? script(call, index)
        : script[Math.min(index, script.length - 1)];
      if (reply === undefined) throw new Error("The script of the fake model is empty.");
      return await respond(reply, call, closing.signal);
    },
  );
  return promise;
}

/** A URL at which nobody listens: connections are refused. */
export function refusedUrl(): string {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  return `http://127.0.0.1:${port}/v1`;
}

/** An endpoint that accepts connections and drops them without a word. */
export function startDroppingEndpoint(): { url: string } & Disposable {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  void (async () => {
    for await (const connection of listener) connection.close();
  })().catch(() => {});
  return { url: `http://127.0.0.1:${listener.addr.port}/v1`, [Symbol.dispose]: () => listener.close() };
}

async function respond(reply: FakeReply, call: FakeCall, closing: AbortSignal): Promise<Response> {
  if (!("fault" in reply)) return await respondWithText(reply, call, closing);
  const text = reply.text ?? "A reply of several words – with ünïcode 🎤 in it.";
  const streamed = call.body["stream"] === true;
  const failing = ERRORS[reply.fault];
  if (failing !== undefined) return respondWithError(failing());
  switch (reply.fault) {
    case "endless-error":
      return new Response(chunks(call, closing, endlessly("x".repeat(65_536))), { status: 500 });
    case "slow-first-byte":
      await pause(60_000, closing);
      return await respondWithText({ text }, call, closing);
    case "stall":
      return stream(call, closing, [...opening(text, streamed), { pauseMs: 60_000 }], streamed);
    case "cut":
      return stream(call, closing, [...opening(text, streamed), { pauseMs: 20 }, "cut"], streamed);
    case "ended-early":
      return stream(call, closing, opening(text, streamed), streamed);
    case "error-event": {
      const body = JSON.stringify({
        error: { message: PROVIDER_WORDS, type: "server_error", code: "overloaded" },
      });
      return stream(
        call,
        closing,
        streamed ? [...opening(text, true), `event: error\ndata: ${body}\n\n`] : [body],
        streamed,
      );
    }
    case "split-utf8": {
      const whole = new TextEncoder().encode(streamed ? sse({ text }).join("") : wholeReply({ text }));
      const bytes = Array.from(whole, (byte) => new Uint8Array([byte]));
      return stream(call, closing, bytes, streamed);
    }
    case "bad-json":
      return stream(
        call,
        closing,
        streamed ? [...opening(text, true), 'data: {"choices":[{"del\n\n'] : ['{"choices":['],
        streamed,
      );
    case "html":
      return new Response(`<html>${PROVIDER_WORDS}</html>`, { headers: { "content-type": "text/html" } });
    case "no-choices":
      return stream(call, closing, streamed ? ["data: {}\n\n", "data: [DONE]\n\n"] : ["{}"], streamed);
    case "empty":
      return await respondWithText({ text: "" }, call, closing);
    case "empty-body":
      return stream(call, closing, [], streamed);
    case "one-megabyte":
      return await respondWithText({ text: "word ".repeat(210_000), pieces: 20 }, call, closing);
    case "length":
      return await respondWithText({ text, finishReason: "length" }, call, closing);
    case "content-filter":
      return await respondWithText({ text, finishReason: "content_filter" }, call, closing);
    case "refusal":
      return streamed
        ? await respondWithText({ text: "" }, call, closing)
        : Response.json({ choices: [{ message: { content: null, refusal: PROVIDER_WORDS } }] });
    case "not-streamed":
      return new Response(wholeReply({ text }), { headers: { "content-type": "application/json" } });
    default:
      throw new Error(`No reply is known for the fault ${reply.fault}.`);
  }
}

async function respondWithText(reply: FakeText, call: FakeCall, closing: AbortSignal): Promise<Response> {
  if (reply.firstByteMs !== undefined) await pause(reply.firstByteMs, closing);
  if (call.body["stream"] !== true) {
    if (reply.pauseMs !== undefined) await pause(reply.pauseMs * words(reply).length, closing);
    return new Response(wholeReply(reply), { headers: { "content-type": "application/json" } });
  }
  const parts = sse(reply).flatMap((part, index): Part[] =>
    index > 0 && reply.pauseMs !== undefined ? [{ pauseMs: reply.pauseMs }, part] : [part]
  );
  return stream(call, closing, parts, true);
}

function respondWithError({ status, body, headers }: ErrorFault): Response {
  return new Response(body, { status, headers: { "content-type": "application/json", ...headers } });
}

/** Text and bytes are sent, a pause waits, "cut" breaks the connection. */
type Part = string | Uint8Array | { pauseMs: number } | "cut";

function stream(call: FakeCall, closing: AbortSignal, parts: readonly Part[], asEvents: boolean): Response {
  const type = asEvents ? "text/event-stream" : "application/json";
  return new Response(chunks(call, closing, parts.values()), { headers: { "content-type": type } });
}

function chunks(call: FakeCall, closing: AbortSignal, parts: Iterator<Part>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const gone = new AbortController();
  return new ReadableStream({
    async pull(controller) {
      for (;;) {
        const { value: part, done } = parts.next();
        if (done) return controller.close();
        // Deno prints what a body fails with: nothing, here.
        if (part === "cut") return controller.error("");
        if (typeof part === "string") return controller.enqueue(encoder.encode(part));
        if (part instanceof Uint8Array) return controller.enqueue(part);
        await pause(part.pauseMs, AbortSignal.any([closing, gone.signal]));
        if (closing.aborted || gone.signal.aborted) return;
      }
    },
    cancel() {
      call.hungUp = true;
      gone.abort();
    },
  }, { highWaterMark: 0 });
}

function* endlessly(text: string): Generator<string> {
  for (;;) yield text;
}

/** The beginning of a reply, without its end. */
function opening(text: string, streamed: boolean): string[] {
  const half = text.slice(0, Math.ceil(text.length / 2));
  return streamed ? sse({ text: half }).slice(0, -2) : [wholeReply({ text }).slice(0, -10)];
}

function words({ text, pieces }: FakeText): string[] {
  if (pieces === undefined) return text.match(/\S+\s*|\s+/g) ?? [];
  const size = Math.max(1, Math.ceil(text.length / pieces));
  return Array.from(
    { length: Math.ceil(text.length / size) },
    (_, at) => text.slice(at * size, (at + 1) * size),
  );
}

/** The events of a streamed reply: the role, the text, the end with the usage where Groq puts it, the end mark. */
function sse(reply: FakeText): string[] {
  const usage = { prompt_tokens: 12, completion_tokens: words(reply).length };
  const event = (choice: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    `data: ${
      JSON.stringify({
        id: "chatcmpl-1",
        object: "chat.completion.chunk",
        created: 1_893_456_000,
        model: "fake",
        choices: [{ index: 0, logprobs: null, finish_reason: null, ...choice }],
        ...more,
      })
    }\n\n`;
  return [
    event({ delta: { role: "assistant", content: "" } }),
    ...words(reply).map((content) => event({ delta: { content } })),
    event({ delta: {}, finish_reason: reply.finishReason ?? "stop" }, { x_groq: { id: "req_1", usage } }),
    reply.endMark ?? "data: [DONE]\n\n",
  ];
}

function wholeReply(reply: FakeText): string {
  return JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_893_456_000,
    model: "fake",
    choices: [{
      index: 0,
      message: { role: "assistant", content: reply.text },
      logprobs: null,
      finish_reason: reply.finishReason ?? "stop",
    }],
    usage: {
      prompt_tokens: 12,
      completion_tokens: words(reply).length,
      total_tokens: 12 + words(reply).length,
    },
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
    if (signal.aborted) done();
  });
}
