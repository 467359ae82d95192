/** The models of work that runs in the background: with turns per minute, more patience, and randomly spread retries. */
import type { Config } from "../../config.ts";
import { type Clock, systemClock } from "../clock.ts";
import type { SlidingWindow } from "../key-value/sliding-window.ts";
import type { Log } from "../log.ts";
import { createGemini } from "./gemini.ts";
import type { LanguageModel } from "./language-model.ts";
import { createOpenAiCompatible } from "./openai-compatible.ts";
import { withBreaker } from "./with-breaker.ts";
import { withDeadline } from "./with-deadline.ts";
import { withRetry } from "./with-retry.ts";
import { createTurns, withTurns } from "./with-turns.ts";

/** Requests per minute that the providers' plans allow, as PRODUCT.md states them. */
export const REQUESTS_PER_MINUTE = { gemini: 5, groq: 60 } as const;

/** A turn may be a minute away; the operation itself comes on top. */
const WAITING_MS = 60_000;
const ATTEMPTS = 4;
/** Attempts in a row, so that one operation with its retries does not yet count as an outage. */
const FAILURES_OF_AN_OUTAGE = 6;

export interface PatientModels {
  /** Names skills in a document. Null without any endpoint. */
  reading: LanguageModel | null;
  /** Searches the web. Null without a key. */
  searching: LanguageModel | null;
  /** Writes questions. Null without any endpoint. */
  writing: LanguageModel | null;
}

export interface PatientModelsOptions {
  window: SlidingWindow;
  log: Log;
  fetch?: typeof fetch;
  clock?: Clock;
  /** Per window; default `REQUESTS_PER_MINUTE`. */
  rates?: { gemini: number; groq: number };
  /** Default 60 s. */
  waitingMs?: number;
}

/**
 * Groq where it has a key, else the other endpoint. A request waits for its turn within the operation's deadline;
 * what passes by itself is tried again with full jitter; a spent quota fails at once.
 */
export function createPatientModels(
  config: Pick<Config, "model" | "gemini" | "questionSets">,
  options: PatientModelsOptions,
): PatientModels {
  const { window, log, rates = REQUESTS_PER_MINUTE, waitingMs = WAITING_MS, clock = systemClock } = options;
  const { groq, compatible, deadlineMs } = config.model;
  const transport = { log, ...(options.fetch ? { fetch: options.fetch } : {}) };
  const groqTurns = createTurns({ window, provider: "groq", perWindow: rates.groq });

  function patient(adapter: LanguageModel, turns: ReturnType<typeof createTurns> | null): LanguageModel {
    const attempt = withBreaker(withDeadline(adapter, { deadlineMs }), {
      clock,
      failures: FAILURES_OF_AN_OUTAGE,
      onChange: (state) =>
        log.warn("A model endpoint of question sets changed its state.", { model: adapter.id, state }),
    });
    const wholeMs = waitingMs + deadlineMs;
    return withDeadline(
      withRetry(turns ? withTurns(attempt, turns) : attempt, {
        attempts: ATTEMPTS,
        budgetMs: wholeMs,
        jitter: 1,
      }),
      { deadlineMs: wholeMs },
    );
  }

  function chat(groqModel: string): LanguageModel | null {
    if (groq) {
      return patient(
        createOpenAiCompatible({
          ...groq,
          model: groqModel,
          tokenLimit: "max_completion_tokens",
          // Groq holds these to a schema; Llama there only knows JSON mode.
          structured: groqModel.startsWith("openai/gpt-oss"),
          ...transport,
        }),
        groqTurns,
      );
    }
    if (!compatible) return null;
    return patient(createOpenAiCompatible({ ...compatible, tokenLimit: "max_tokens", ...transport }), null);
  }

  return {
    reading: chat(groq?.model ?? ""),
    searching: config.gemini.apiKey === null ? null : patient(
      createGemini({
        baseUrl: config.gemini.baseUrl,
        apiKey: config.gemini.apiKey,
        model: config.gemini.model,
        ...transport,
      }),
      createTurns({ window, provider: "gemini", perWindow: rates.gemini }),
    ),
    writing: chat(config.questionSets.model),
  };
}
