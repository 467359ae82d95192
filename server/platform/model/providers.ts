/** Puts the configured models together: which are asked, in which order, and within which time. */
import type { Config, ModelEndpoint } from "../../config.ts";
import { type Clock, systemClock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { LanguageModel } from "./language-model.ts";
import { createOpenAiCompatible } from "./openai-compatible.ts";
import { withBreaker } from "./with-breaker.ts";
import { withDeadline } from "./with-deadline.ts";
import { withFallback } from "./with-fallback.ts";
import { withRetry } from "./with-retry.ts";

export interface ProviderOptions {
  log: Log;
  /** Default: the global one. */
  fetch?: typeof fetch;
  /** Another model at Groq than `GROQ_MODEL`, such as the one that writes question sets. */
  groqModel?: string;
  /** Measures how long an endpoint that fails is left alone. Default: the system's. */
  clock?: Clock;
}

/** The first try, one after a short pause, one after a longer one: more would outlast a deadline. */
const ATTEMPTS = 3;
/** A try that stays silent for this share of the deadline leaves time for another. */
const SILENCE_SHARE = 0.4;
/** With a second model behind it, the first may use this share of the deadline. */
const FIRST_MODEL_SHARE = 0.6;

/**
 * Groq first where it has a key, then the other endpoint; null when neither is configured: the rules answer then.
 * Every operation, retries and fallback included, ends within `config.model.deadlineMs`; an endpoint that failed
 * several times in a row is left alone for a while, so that it costs nobody that time.
 */
export function createLanguageModel(
  config: Pick<Config, "model">,
  options: ProviderOptions,
): LanguageModel | null {
  const { groq, compatible, deadlineMs } = config.model;
  const silenceMs = deadlineMs * SILENCE_SHARE;

  function build(
    endpoint: ModelEndpoint,
    tokenLimit: "max_completion_tokens" | "max_tokens",
    shareMs: number,
  ): LanguageModel {
    const adapter = createOpenAiCompatible({ ...endpoint, tokenLimit, ...options });
    const limited = withDeadline(adapter, {
      deadlineMs: shareMs,
      firstPieceMs: silenceMs,
      stallMs: silenceMs,
    });
    // The deadline stands within the breaker, which has to see that an endpoint used up its time.
    return withBreaker(
      withDeadline(withRetry(limited, { attempts: ATTEMPTS, budgetMs: shareMs }), { deadlineMs: shareMs }),
      {
        clock: options.clock ?? systemClock,
        onChange(state, restMs) {
          const properties = { model: endpoint.model, restMs };
          if (state === "open") options.log.warn("A model endpoint is left alone for a while.", properties);
          else options.log.info("A model endpoint answers again.", properties);
        },
      },
    );
  }

  const models: LanguageModel[] = [];
  if (groq !== null) {
    const shareMs = compatible === null ? deadlineMs : deadlineMs * FIRST_MODEL_SHARE;
    const endpoint = { ...groq, model: options.groqModel ?? groq.model };
    models.push(build(endpoint, "max_completion_tokens", shareMs));
  }
  if (compatible !== null) models.push(build(compatible, "max_tokens", deadlineMs));
  const [first, ...others] = models;
  if (first === undefined) return null;
  // One endpoint has its deadline already.
  return others.length === 0 ? first : withDeadline(withFallback([first, ...others]), { deadlineMs });
}
