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
  complete(request: ModelRequest): Promise<{ text: string; usage: ModelUsage | null }>;
  /** Pieces of the reply as they come; ends when the reply is complete. @throws ModelError, also midway */
  stream(request: ModelRequest): AsyncIterable<string>;
}
