/** Another try after failures that pass by themselves, with growing random pauses. */
import { pause } from "../pause.ts";
import { type LanguageModel, ModelError, type ModelFailure } from "./language-model.ts";

export interface RetryOptions {
  /** Tries in all, the first included. */
  attempts: number;
  /** The deadline around the operation: a pause that does not fit into it is not begun. */
  budgetMs: number;
  /** Default 400 ms before the second try, doubled for each further one. */
  firstPauseMs?: number;
  /** Share of a pause that is random: 0.5 by default; 1 where many callers would return together. */
  jitter?: number;
  /** 0 to 1; default `Math.random`. */
  random?: () => number;
}

/** The same request may succeed a moment later; everything else fails the same way again. */
const TRANSIENT: ReadonlySet<ModelFailure> = new Set(["rate-limited", "unavailable", "cut", "timeout"]);
const LONGEST_PAUSE_MS = 4_000;

/**
 * Retries a call, and a stream that has given nothing yet: what was given cannot be taken back. A provider's
 * `retry-after` is honoured; when it reaches past the budget the failure is reported at once, so that the caller
 * can fall back while there is time.
 */
export function withRetry(model: LanguageModel, options: RetryOptions): LanguageModel {
  const { attempts, budgetMs, firstPauseMs = 400, jitter = 0.5, random = Math.random } = options;

  /** Part of the pause is random, so that callers who failed together do not return together. */
  function pauseAfter(attempt: number, error: ModelError): number {
    const growing = Math.min(firstPauseMs * 2 ** (attempt - 1), LONGEST_PAUSE_MS);
    const jittered = growing * (1 - jitter + random() * jitter);
    return error.retryAfterMs === undefined ? jittered : error.retryAfterMs + random() * firstPauseMs / 4;
  }

  /** Waits for the next try. @throws the failure itself when there is none */
  async function beforeNext(error: unknown, attempt: number, startedAt: number, signal?: AbortSignal) {
    if (!(error instanceof ModelError) || !TRANSIENT.has(error.failure) || attempt >= attempts) throw error;
    const pauseMs = pauseAfter(attempt, error);
    if (performance.now() - startedAt + pauseMs >= budgetMs) throw error;
    await pause(pauseMs, signal);
    if (signal?.aborted) throw new ModelError("aborted", "The model call was called off.");
  }

  return {
    id: model.id,
    async complete(request) {
      const startedAt = performance.now();
      for (let attempt = 1;; attempt += 1) {
        try {
          return await model.complete(request);
        } catch (error) {
          await beforeNext(error, attempt, startedAt, request.signal);
        }
      }
    },
    async *stream(request) {
      const startedAt = performance.now();
      for (let attempt = 1;; attempt += 1) {
        let given = false;
        try {
          for await (const piece of model.stream(request)) {
            given = true;
            yield piece;
          }
          return;
        } catch (error) {
          if (given) throw error;
          await beforeNext(error, attempt, startedAt, request.signal);
        }
      }
    },
  };
}
