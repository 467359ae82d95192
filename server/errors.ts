/** The errors that a use case may end with; one table (app/http/problem-response.ts) turns kinds into HTTP. */

/** What went wrong, in terms of the domain; each kind has exactly one HTTP status. */
export type ErrorKind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "missing"
  | "conflict"
  | "gone"
  | "too-large"
  | "unsupported"
  | "unprocessable"
  | "limited"
  | "busy";

export interface DomainErrorOptions {
  /** Stable, machine-readable, kebab-case: `resume-encrypted`. Part of the API contract. */
  code: string;
  /** For people: what happened, what is kept, what to do. Never a stack or a provider's words. */
  userMessage: string;
  /** For logs; defaults to the user message. */
  message?: string;
  /** Extra members of the problem document, safe to show to the caller. */
  details?: Record<string, unknown>;
  /** For `limited` and `busy`: whole seconds until a retry makes sense. */
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** An expected failure with a stable code and a sentence that its reader understands. */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly kind: ErrorKind;
  readonly code: string;
  readonly userMessage: string;
  readonly details: Record<string, unknown>;
  readonly retryAfterSeconds: number | undefined;

  constructor(kind: ErrorKind, options: DomainErrorOptions) {
    super(options.message ?? options.userMessage, { cause: options.cause });
    this.kind = kind;
    this.code = options.code;
    this.userMessage = options.userMessage;
    this.details = options.details ?? {};
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
