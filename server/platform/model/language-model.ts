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

export class ModelError extends Error {
  override readonly name = "ModelError";
  constructor(readonly failure: ModelFailure, message: string, options?: { cause?: unknown }) {
    super(message, options);
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
