/** A model endpoint as a process of its own: instant, speaking at a pace, or letting an upload wait. */
import { sse, wholeReply } from "../support/fake-model-wire.ts";
import type { FakeCall } from "../support/fake-model-server.ts";
import { assessmentOf, orderIn, quoteFrom, siteOf } from "../support/model-replies.ts";
import type { ModelPace } from "./measure.ts";

/** The pace of PRODUCT.md §7. */
export const SPOKEN_TOKENS = 50;
export const TOKEN_PAUSE_MS = 20;
/** "while one upload waits 2 s on its model" */
export const UPLOAD_WAIT_MS = 2_000;

/** Says nothing of its own, so that the wording of any question may be made as long as needed. */
const FILLER =
  "Take the time that you need, start wherever it is easiest for you, and go through it step by step, in the " +
  "order in which you would tell it to somebody in the next room who has never been there and wants to follow.";

/** The question in so many words as there are tokens. */
function wording(asked: string): string {
  const said = `In your own words: ${asked} ${FILLER}`.split(/\s+/);
  return said.slice(0, Math.max(SPOKEN_TOKENS, asked.split(/\s+/).length + 4)).join(" ").replace(/\W*$/, ".");
}

function replyTo(call: FakeCall): string {
  switch (siteOf(call)) {
    case "assess-answer":
      return assessmentOf(call, { level: 3, quote: quoteFrom(call) });
    case "ask-question":
      return wording(String(orderIn(call)["question"]));
    case "ask-follow-up":
      return wording(String(orderIn(call)["example"]));
    case "fill-profile":
      return JSON.stringify({});
  }
}

/** Each part at its own time from the first byte on: a provider does not slow down with who listens. */
function paced(parts: readonly string[], pauseMs: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new ReadableStream({
    start(controller) {
      const begun = performance.now();
      let next = 0;
      const send = () => {
        while (next < parts.length && performance.now() >= begun + (next - 1) * pauseMs) {
          controller.enqueue(encoder.encode(parts[next++]));
        }
        if (next >= parts.length) return controller.close();
        timer = setTimeout(send, Math.max(0, begun + (next - 1) * pauseMs - performance.now()));
      };
      send();
    },
    cancel: () => clearTimeout(timer),
  });
}

async function respond(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const pace = pathname.split("/")[1] as ModelPace;
  const call: FakeCall = {
    path: pathname,
    headers: request.headers,
    body: await request.json(),
    hungUp: false,
  };
  if (pace === "waiting" && siteOf(call) === "fill-profile") {
    await new Promise((resolve) => setTimeout(resolve, UPLOAD_WAIT_MS));
  }
  const text = replyTo(call);
  if (call.body["stream"] !== true) {
    return new Response(wholeReply({ text }), { headers: { "content-type": "application/json" } });
  }
  const pauseMs = pace === "spoken" ? TOKEN_PAUSE_MS : 0;
  // Role, tokens and end marks: the role comes with the first token, the end with the last.
  const [role = "", ...rest] = sse({ text });
  const [end = "", mark = ""] = rest.splice(-2);
  const tokens = [role + (rest.shift() ?? ""), ...rest];
  tokens.push(`${tokens.pop() ?? ""}${end}${mark}`);
  return new Response(paced(tokens, pauseMs), { headers: { "content-type": "text/event-stream" } });
}

if (import.meta.main) {
  Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    onListen: ({ port }) => console.log(JSON.stringify({ url: `http://127.0.0.1:${port}` })),
    onError(error) {
      console.error(error);
      return new Response(null, { status: 500 });
    },
  }, respond);
}
