/** Leaves a model alone for a while after failures in a row, so that a dead provider does not cost each caller its deadline. */
import type { Clock } from "../clock.ts";
import { type LanguageModel, ModelError, type ModelFailure, type ModelRequest } from "./language-model.ts";

export interface BreakerOptions {
  clock: Clock;
  /** So many operations in a row must fail before the model is left alone. Default 3. */
  failures?: number;
  /** How long it is left alone; afterwards one call tries it, and the others wait for what becomes of it. Default 15 s. */
  restMs?: number;
  /** Told when the model is left alone, and when it answers again. */
  onChange?(state: "open" | "closed", restMs: number): void;
}

/**
 * One blip fails the calls of one moment; three operations with their retries in a row are an outage. With the
 * default deadline the first candidates wait, those of the next quarter of a minute do not.
 */
const FAILURES = 3;
const REST_MS = 15_000;
/** A provider may ask for hours (a spent daily allowance); it is looked at again after this. */
const LONGEST_REST_MS = 60_000;

/** What the next caller would meet, too. A refused request or an unreadable reply says nothing about the next one. */
const COUNTED: ReadonlySet<ModelFailure> = new Set([
  "rate-limited",
  "quota-exhausted",
  "unauthorised",
  "unavailable",
  "timeout",
  "cut",
]);

type Outcome = "alive" | "unknown" | ModelError;

/**
 * Closed: every call goes through. Open: calls fail at once as `unavailable`. After the rest it is half open: one
 * call goes through; its success closes the breaker, its failure opens it again. A call that its caller called
 * off says nothing, unless the caller's patience was over: that is a timeout by another name.
 */
export function withBreaker(model: LanguageModel, options: BreakerOptions): LanguageModel {
  const { clock, failures = FAILURES, restMs = REST_MS, onChange } = options;
  let inARow = 0;
  let open: { since: number; forMs: number } | null = null;
  let tryingSince: number | null = null;

  /** A try that never ends (a model that heeds no signal) must not keep everybody away for ever. */
  function isTried(): boolean {
    return tryingSince !== null && Math.abs(clock.now().getTime() - tryingSince) < LONGEST_REST_MS;
  }

  function isResting(): boolean {
    if (open === null) return false;
    const restedMs = clock.now().getTime() - open.since;
    // A clock that was set back must not keep the model away for longer.
    return restedMs >= 0 && restedMs < open.forMs;
  }

  /** @returns whether this call is the one that tries a model that was left alone. @throws ModelError when it rests */
  function enter(): boolean {
    if (open === null) return false;
    if (isTried() || isResting()) {
      throw new ModelError("unavailable", "The model is left alone for a moment after failures in a row.");
    }
    tryingSince = clock.now().getTime();
    return true;
  }

  function leave(isTrial: boolean, outcome: Outcome): void {
    if (isTrial) tryingSince = null;
    if (outcome === "unknown") return;
    if (outcome === "alive") {
      inARow = 0;
      if (open !== null) onChange?.("closed", 0);
      open = null;
      return;
    }
    inARow += 1;
    // Calls that began before it opened end afterwards; they do not make the rest longer.
    if (inARow < failures || (open !== null && !isTrial)) return;
    const forMs = Math.min(Math.max(restMs, outcome.retryAfterMs ?? 0), LONGEST_REST_MS);
    open = { since: clock.now().getTime(), forMs };
    onChange?.("open", forMs);
  }

  return {
    id: model.id,
    async complete(request) {
      const isTrial = enter();
      let outcome: Outcome = "unknown";
      try {
        const reply = await model.complete(request);
        outcome = "alive";
        return reply;
      } catch (error) {
        outcome = outcomeOf(error, request);
        throw error;
      } finally {
        leave(isTrial, outcome);
      }
    },
    async *stream(request) {
      const isTrial = enter();
      let outcome: Outcome = "unknown";
      try {
        for await (const piece of model.stream(request)) {
          // A reader who has heard enough leaves here: the model did speak.
          outcome = "alive";
          yield piece;
        }
      } catch (error) {
        outcome = outcomeOf(error, request);
        throw error;
      } finally {
        leave(isTrial, outcome);
      }
    },
  };
}

function outcomeOf(error: unknown, request: ModelRequest): Outcome {
  if (!(error instanceof ModelError)) return "unknown";
  if (COUNTED.has(error.failure)) return error;
  if (error.failure !== "aborted") return "alive";
  return request.signal?.aborted && isTimeout(request.signal.reason) ? error : "unknown";
}

/** Whether a signal fired because time was over rather than because the caller left. */
function isTimeout(reason: unknown): boolean {
  if (reason instanceof DOMException) return reason.name === "TimeoutError";
  if (!(reason instanceof ModelError)) return false;
  return reason.failure === "timeout" || (reason.failure === "aborted" && isTimeout(reason.cause));
}
