/** A local model endpoint that speaks the chat-completions format over real HTTP, with scripted replies and faults. */
import { type ErrorFault, errorFault, ERRORS, PROVIDER_WORDS, type WireFault } from "./fake-model-faults.ts";
import { type FakeText, sse, wholeReply, words } from "./fake-model-wire.ts";

export { CONTENT_FAULTS, PROVIDER_WORDS, WIRE_FAULTS } from "./fake-model-faults.ts";
export type { ContentFault, WireFault } from "./fake-model-faults.ts";
export type { FakeText } from "./fake-model-wire.ts";

export interface FakeCall {
  path: string;
  headers: Headers;
  body: Record<string, unknown>;
  /** True once the caller hung up before the reply was over. */
  hungUp: boolean;
}

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
      const body = await request.json().catch(() => null);
      // The caller hung up before its request had arrived.
      if (body === null) return new Response(null, { status: 400 });
      const call: FakeCall = { path, headers: request.headers, body, hungUp: false };
      calls.push(call);
      if (request.method !== "POST" || path !== "/v1/chat/completions") {
        return respondWithError(errorFault(404, "unknown_url"));
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
  let gone = false;
  let leave: () => void = () => {};
  closing.addEventListener("abort", () => leave(), { once: true });
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      leave = () => {
        gone = true;
        clearTimeout(timer);
        resolve();
      };
      if (gone || closing.aborted) leave();
    });
  return new ReadableStream({
    async pull(controller) {
      for (;;) {
        const { value: part, done } = parts.next();
        if (done) return controller.close();
        // Deno prints what a body fails with: nothing, here.
        if (part === "cut") return controller.error("");
        if (typeof part === "string") return controller.enqueue(encoder.encode(part));
        if (part instanceof Uint8Array) return controller.enqueue(part);
        await wait(part.pauseMs);
        if (gone) return;
      }
    },
    cancel() {
      call.hungUp = true;
      gone = true;
      leave();
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
