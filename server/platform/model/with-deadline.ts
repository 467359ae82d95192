/** Time limits around a model: one deadline for everything inside it, and limits on the silences of a stream. */
import { type LanguageModel, ModelError } from "./language-model.ts";

export interface TimeLimits {
  /** The whole operation: retries, fallbacks and all pieces of a stream. */
  deadlineMs: number;
  /** Until the first piece of a stream. */
  firstPieceMs?: number;
  /** Between two pieces of a stream; the time that the reader takes for a piece does not count. */
  stallMs?: number;
}

/**
 * Ends an operation with `timeout` when a limit passes, whether or not the model heeds its signal, and calls it
 * off with `aborted` when the caller's signal fires.
 */
export function withDeadline(model: LanguageModel, limits: TimeLimits): LanguageModel {
  return {
    id: model.id,
    async complete(request) {
      const watch = startWatch(limits.deadlineMs, request.signal);
      try {
        return await watch.race(model.complete({ ...request, signal: watch.signal }));
      } finally {
        watch.stop();
      }
    },
    async *stream(request) {
      const watch = startWatch(limits.deadlineMs, request.signal);
      const pieces = model.stream({ ...request, signal: watch.signal })[Symbol.asyncIterator]();
      try {
        watch.expectWithin(limits.firstPieceMs);
        for (;;) {
          const next = await watch.race(pieces.next());
          if (next.done) return;
          watch.expectWithin(undefined);
          yield next.value;
          watch.expectWithin(limits.stallMs);
        }
      } finally {
        watch.stop();
        // Not awaited: a model that ignores its signal would hold the caller here.
        pieces.return?.().catch(() => {});
      }
    },
  };
}

interface Watch {
  /** Fires at the first limit that passes, at the caller's signal (the reason says which), and at `stop`. */
  readonly signal: AbortSignal;
  /** Sets the limit of the present silence, counted from now; undefined: the deadline alone counts. */
  expectWithin(ms: number | undefined): void;
  race<T>(work: Promise<T>): Promise<T>;
  stop(): void;
}

function startWatch(deadlineMs: number, callerSignal: AbortSignal | undefined): Watch {
  const controller = new AbortController();
  let failure: ModelError | null = null;
  let rejectRace: ((error: ModelError) => void) | null = null;
  const deadlineAt = performance.now() + deadlineMs;
  let dueAt = deadlineAt;
  let armedFor = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function fail(error: ModelError): void {
    failure ??= error;
    rejectRace?.(error);
    stop(error);
  }

  /** One timer that looks again when it fires is cheaper than a new one for every token. */
  function arm(): void {
    if (dueAt >= armedFor) return;
    clearTimeout(timer);
    armedFor = dueAt;
    timer = setTimeout(() => {
      armedFor = Infinity;
      if (performance.now() < dueAt - 1) return arm();
      const what = dueAt === deadlineAt ? `did not finish in ${deadlineMs} ms` : "fell silent";
      fail(new ModelError("timeout", `The model ${what}.`));
    }, Math.max(0, dueAt - performance.now()));
  }

  function onCallerAbort(): void {
    // The cause tells whoever is further in whether the caller left or ran out of time.
    fail(new ModelError("aborted", "The model call was called off.", { cause: callerSignal?.reason }));
  }

  function stop(reason?: ModelError): void {
    clearTimeout(timer);
    dueAt = armedFor = Infinity;
    callerSignal?.removeEventListener("abort", onCallerAbort);
    controller.abort(reason);
  }

  arm();
  callerSignal?.addEventListener("abort", onCallerAbort, { once: true });
  if (callerSignal?.aborted) onCallerAbort();
  return {
    signal: controller.signal,
    expectWithin(ms) {
      if (dueAt === Infinity) return;
      dueAt = ms === undefined ? deadlineAt : Math.min(deadlineAt, performance.now() + ms);
      arm();
    },
    // One race at a time, without `Promise.race`: that would add reactions to a lasting promise for every token.
    race: (work) =>
      new Promise((resolve, reject) => {
        rejectRace = reject;
        if (failure !== null) reject(failure);
        work.then(resolve, reject);
      }),
    stop: () => stop(),
  };
}
