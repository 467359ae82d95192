/** The chat-completions format as an endpoint writes it: whole replies and streamed ones. */
import { PROVIDER_WORDS } from "./fake-model-faults.ts";

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

/** The text in the chunks in which it is streamed. */
export function words({ text, pieces }: FakeText): string[] {
  if (pieces === undefined) return text.match(/\S+\s*|\s+/g) ?? [];
  const size = Math.max(1, Math.ceil(text.length / pieces));
  return Array.from(
    { length: Math.ceil(text.length / size) },
    (_, at) => text.slice(at * size, (at + 1) * size),
  );
}

/** The events of a streamed reply: the role, the text, the end with the usage where Groq puts it, the end mark. */
export function sse(reply: FakeText): string[] {
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
    event({ delta: {}, finish_reason: reply.finishReason ?? "stop" }, {
      x_groq: { id: "req_1", usage },
      system_fingerprint: PROVIDER_WORDS,
    }),
    reply.endMark ?? "data: [DONE]\n\n",
  ];
}

export function wholeReply(reply: FakeText): string {
  return JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_893_456_000,
    model: "fake",
    system_fingerprint: PROVIDER_WORDS,
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
