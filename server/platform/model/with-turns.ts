/** Keeps a provider's requests per minute: who has no turn yet waits for it instead of being refused. */
import type { SlidingWindow } from "../key-value/sliding-window.ts";
import { pause } from "../pause.ts";
import { type LanguageModel, ModelError } from "./language-model.ts";

export interface Turns {
  /** Resolves when it is this caller's turn, in the order of asking. @throws ModelError `aborted` */
  take(signal: AbortSignal | undefined): Promise<void>;
}

export interface TurnsOptions {
  /** Shared by all processes that share the key-value store. */
  window: SlidingWindow;
  /** `groq`, `gemini`: each counts alone. */
  provider: string;
  perWindow: number;
  /** Default: timers. Returns early when the signal fires. */
  sleep?(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

/** The window counts in whole seconds; within one, several processes would return together. */
const SPREAD_MS = 250;

export function createTurns(options: TurnsOptions): Turns {
  const { window, provider, perWindow, sleep = pause } = options;
  let last: Promise<unknown> = Promise.resolve();

  async function wait(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      if (signal?.aborted) throw calledOff(signal);
      const taken = await window.take("model-turns", provider, perWindow);
      if (taken.allowed) return;
      await sleep(taken.retryAfterSeconds * 1_000 + Math.random() * SPREAD_MS, signal);
    }
  }

  return {
    take(signal) {
      // One after the other: the first to ask is the first to go.
      const mine = last.then(() => wait(signal));
      last = mine.catch(() => {});
      return mine;
    },
  };
}

/** Each request waits for its turn; the deadline around it decides how long that is worth. */
export function withTurns(model: LanguageModel, turns: Turns): LanguageModel {
  return {
    id: model.id,
    async complete(request) {
      await turns.take(request.signal);
      return await model.complete(request);
    },
    async *stream(request) {
      await turns.take(request.signal);
      yield* model.stream(request);
    },
  };
}

function calledOff(signal: AbortSignal): ModelError {
  return new ModelError("aborted", "The model call was called off.", { cause: signal.reason });
}
