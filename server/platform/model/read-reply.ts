/** Reads replies in the chat-completions format: whole ones and streamed ones. Lenient, bounded, without I/O. */
import { z } from "zod";
import { classifyErrorObject } from "./classify-failure.ts";
import { ModelError, type ModelUsage } from "./language-model.ts";
import { createReasoningFilter } from "./reasoning-filter.ts";

/** About 50,000 tokens: longer than anything asked for, short enough to hold for hundreds of calls at once. */
export const LONGEST_REPLY_CHARACTERS = 200_000;
/** A whole reply, or one line of a streamed one: the text with its wrapping and escapes. */
export const LARGEST_REPLY_BYTES = 2_000_000;

const usageSchema = z.object({ prompt_tokens: z.number(), completion_tokens: z.number() });
const contentSchema = z.union([
  z.string(),
  z.array(z.object({ text: z.string().optional() })).transform((parts) =>
    parts.map((part) => part.text ?? "").join("")
  ),
]).nullish().transform((content) => content ?? "");
const messageSchema = z.object({ content: contentSchema, refusal: z.string().nullish() });
const wholeSchema = z.object({
  choices: z.array(z.object({ message: messageSchema, finish_reason: z.string().nullish() })).min(1),
  usage: usageSchema.nullish().catch(null),
});

/** @throws ModelError `unreadable`, `rejected`, or what an error object in the body says */
export function readWholeReply(body: string): { text: string; usage: ModelUsage | null } {
  const json = parse(body);
  if (isErrorObject(json)) throw classifyErrorObject(json);
  const parsed = wholeSchema.safeParse(json);
  const choice = parsed.data?.choices[0];
  if (choice === undefined) throw unreadable("The model's reply has no choice with a message.");
  if (choice.message.refusal) throw new ModelError("rejected", "The model refused to answer.");
  if (choice.message.content.length > LONGEST_REPLY_CHARACTERS) {
    throw unreadable("The model's reply is too long.");
  }
  const filter = createReasoningFilter();
  const text = filter.push(choice.message.content) + filter.end();
  checkEnd(choice.finish_reason ?? "stop", text);
  return { text, usage: toUsage(parsed.data?.usage) };
}

export interface ReplyDecoder {
  /** The text that these bytes complete; empty when there is none yet. @throws ModelError */
  push(bytes: Uint8Array): string;
  /** Call once the bytes are over: the rest of the text. @throws ModelError `cut`, `unreadable` */
  end(): string;
  /** True after the end mark; nothing more of interest follows. */
  readonly done: boolean;
  readonly usage: ModelUsage | null;
}

/** Decodes Server-Sent Events of chunk objects; characters and lines may be split anywhere. */
export function createReplyDecoder(): ReplyDecoder {
  const decoder = new TextDecoder();
  const filter = createReasoningFilter();
  let rest = "";
  let characters = 0;
  let finish: string | null = null;
  let done = false;
  let usage: ModelUsage | null = null;
  let anyText = false;

  function take(line: string): string {
    if (done || !line.startsWith("data:")) return "";
    const data = line.slice(5).trim();
    if (data === "") return "";
    if (data === "[DONE]") {
      done = true;
      return "";
    }
    const chunk = parse(data);
    if (isErrorObject(chunk)) throw classifyErrorObject(chunk);
    const choice = firstChoice(chunk);
    usage = usageOf(chunk) ?? usage;
    if (typeof choice?.finish_reason === "string") finish = choice.finish_reason;
    const piece = textOf(choice?.delta?.content);
    characters += piece.length;
    if (characters > LONGEST_REPLY_CHARACTERS) throw unreadable("The model's reply is too long.");
    return filter.push(piece);
  }

  function takeLines(text: string): string {
    rest += text;
    let gained = "";
    let start = 0;
    for (let end = rest.indexOf("\n"); end !== -1; end = rest.indexOf("\n", start)) {
      gained += take(rest.slice(start, rest[end - 1] === "\r" ? end - 1 : end));
      start = end + 1;
    }
    rest = rest.slice(start);
    if (rest.length > LARGEST_REPLY_BYTES) throw unreadable("A line of the model's reply is too long.");
    return gained;
  }

  function note(text: string): string {
    anyText ||= text.trim() !== "";
    return text;
  }

  return {
    push: (bytes) => note(takeLines(decoder.decode(bytes, { stream: true }))),
    end() {
      const gained = note(takeLines(`${decoder.decode()}\n`) + filter.end());
      if (!done && finish === null) {
        throw new ModelError("cut", "The model's reply ended before its end mark.");
      }
      checkEnd(finish ?? "stop", anyText ? "text" : "");
      return gained;
    },
    get done() {
      return done;
    },
    get usage() {
      return usage;
    },
  };
}

/** A reply that hit its token limit breaks off in the middle of a sentence or of its JSON. */
function checkEnd(finishReason: string, text: string): void {
  if (finishReason === "content_filter") throw new ModelError("rejected", "The provider withheld the reply.");
  if (finishReason === "length") throw unreadable("The model's reply hit its token limit.");
  if (text.trim() === "") throw unreadable("The model's reply is empty.");
}

function unreadable(message: string): ModelError {
  return new ModelError("unreadable", message);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw unreadable("The model endpoint sent something that is not JSON.");
  }
}

function isErrorObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && "error" in value && Boolean(value.error);
}

interface ChunkChoice {
  delta?: { content?: unknown } | null;
  finish_reason?: unknown;
}

/** By hand rather than by schema: this runs for every token of every stream. */
function firstChoice(chunk: unknown): ChunkChoice | undefined {
  if (typeof chunk !== "object" || chunk === null) throw unreadable("The model endpoint sent no object.");
  const choices = "choices" in chunk ? chunk.choices : undefined;
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  return typeof choice === "object" && choice !== null ? choice : undefined;
}

function textOf(content: unknown): string {
  return typeof content === "string" ? content : contentSchema.safeParse(content).data ?? "";
}

/** OpenAI sends the usage beside the choices, Groq inside `x_groq` of the last chunk. */
function usageOf(chunk: unknown): ModelUsage | null {
  if (typeof chunk !== "object" || chunk === null) return null;
  const groq = "x_groq" in chunk && typeof chunk.x_groq === "object" ? chunk.x_groq : null;
  const usage = "usage" in chunk && chunk.usage ? chunk.usage : groq && "usage" in groq ? groq.usage : null;
  return usage ? toUsage(usageSchema.safeParse(usage).data) : null;
}

function toUsage(usage: z.infer<typeof usageSchema> | null | undefined): ModelUsage | null {
  return usage ? { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens } : null;
}
