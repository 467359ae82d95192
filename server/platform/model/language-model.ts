/** The port to a language model: strict requests, lenient responses. */

export interface ModelMessage {
  role: "system" | "user";
  content: string;
}

export interface ModelRequest {
  /** What it is for, in logs and metrics: `ask-question`, `assess-answer`. */
  purpose: string;
  messages: readonly ModelMessage[];
  /** `json`: the provider's JSON mode; the caller validates. */
  format: "text" | "json";
  maxTokens: number;
  temperature: number;
  signal?: AbortSignal;
  /** Told the id of the model that answers, before its first piece: with a fallback it may not be `id`. */
  answeredBy?(modelId: string): void;
  /** With `json`: the shape that the reply must have, for providers that hold a model to it; others ignore it. */
  schema?: { name: string; schema: Record<string, unknown> };
  /** Lets the model search the web where it can; the reply then names the pages that it rests on. */
  search?: boolean;
  /** Told of every request that was sent to a provider, failed ones included, and what it used as far as it says. */
  sent?(request: SentRequest): void;
}

export interface SentRequest {
  modelId: string;
  /** Null when it failed or the provider does not say. */
  usage: ModelUsage | null;
  /** Whether a reply came. */
  answered: boolean;
}

/** The pages that a reply rests on, as the provider's search found them. */
export interface Grounding {
  pages: { url: string; title: string }[];
  /** Which stretch of the reply rests on which pages, by their place in `pages`. */
  supports: { text: string; pages: number[] }[];
  queries: string[];
}

export interface ModelReply {
  text: string;
  usage: ModelUsage | null;
  /** Absent when nothing was searched. */
  grounding?: Grounding;
}

export interface ModelUsage {
  inputTokens: number;
  outputTokens: number;
}

/** Why a call failed, in terms that decide what to do next; the provider's own words stay in the log. */
export type ModelFailure =
  | "rate-limited"
  | "quota-exhausted"
  | "unauthorised"
  | "rejected"
  | "unavailable"
  | "timeout"
  | "cut"
  | "unreadable"
  | "aborted";

export interface ModelErrorOptions {
  cause?: unknown;
  /** How long the provider asks to wait before the next call. */
  retryAfterMs?: number;
}

/** `message` is ours and safe to show in a log of any level; it never holds a provider's words. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly retryAfterMs: number | undefined;
  constructor(readonly failure: ModelFailure, message: string, options: ModelErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.retryAfterMs = options.retryAfterMs;
  }
}

export interface LanguageModel {
  /** Id of the model, as in `engine: "model:<id>"`. */
  readonly id: string;
  /** The whole reply. @throws ModelError */
  complete(request: ModelRequest): Promise<ModelReply>;
  /** Pieces of the reply as they come; ends when the reply is complete. @throws ModelError, also midway */
  stream(request: ModelRequest): AsyncIterable<string>;
}
