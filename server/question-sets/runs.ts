/** Works on sets in the background: each by one process at a time, taken up again when that process is gone. */
import { createBackgroundWork } from "../platform/background-work.ts";
import type { Clock } from "../platform/clock.ts";
import type { Log } from "../platform/log.ts";
import type { SetStore } from "./set-store.ts";

export interface Runs {
  /** Begins work on a set unless it is under way here. */
  start(id: string): void;
  /** Calls the work off and waits until it has ended. */
  halt(id: string): Promise<void>;
  /** Resolves when no work on it is under way here. */
  finished(id: string): Promise<void>;
  /** Takes up what nobody works on, now and from then on. */
  recover(): Promise<void>;
  close(): Promise<void>;
}

export interface RunsOptions {
  store: SetStore;
  clock: Clock;
  log: Log;
  /** Names this process. */
  holder: string;
  /** Works until the set is finished or the signal fires. */
  work(id: string, signal: AbortSignal): Promise<void>;
  /** Told of a set whose work broke several times in a row. */
  giveUp(id: string): Promise<void>;
}

/** A process that has not renewed its claim for so long is taken for dead. */
const LEASE_MS = 20_000;
const RENEW_MS = 6_000;
const LOOK_AROUND_MS = 5_000;
/** A fault of a moment (a locked file) passes; one that comes so often is ours. */
const MOST_FAULTS = 3;

export function createRuns(options: RunsOptions): Runs {
  const { store, clock, log, holder } = options;
  const faults = new Map<string, number>();
  let sweep: ReturnType<typeof setInterval> | undefined;

  const now = () => clock.now().getTime();
  const claim = (id: string) => store.lease(id, holder, now(), now() + LEASE_MS);

  async function attend(id: string, stop: AbortController): Promise<void> {
    if (!await claim(id)) return;
    const renewal = setInterval(() => {
      // A set that was finished or removed by somebody else cannot be claimed any more: nobody waits for this work.
      claim(id).then((mine) => mine || stop.abort(), () => {});
    }, RENEW_MS);
    try {
      await options.work(id, stop.signal);
      faults.delete(id);
    } catch (error) {
      if (stop.signal.aborted) return;
      const count = (faults.get(id) ?? 0) + 1;
      faults.set(id, count);
      log.error("Work on a question set broke off", { set: id, error, count });
      if (count < MOST_FAULTS) return;
      faults.delete(id);
      await options.giveUp(id);
    } finally {
      clearInterval(renewal);
      await store.release(id, holder);
    }
  }

  const running = createBackgroundWork((id, stop) =>
    attend(id, stop).catch((error) => log.error("A question set could not be attended", { set: id, error }))
  );

  async function lookAround(): Promise<void> {
    for (const id of await store.unattended(now())) running.start(id);
  }

  return {
    start: running.start,
    halt: running.halt,
    finished: running.finished,
    async recover() {
      clearInterval(sweep);
      const timer = setInterval(() => {
        lookAround().catch((error) =>
          log.warn("Unattended question sets could not be looked for", { error })
        );
      }, LOOK_AROUND_MS);
      // A look around that is due must not keep a stopping process alive.
      Deno.unrefTimer(timer);
      sweep = timer;
      await lookAround();
    },
    async close() {
      clearInterval(sweep);
      const closing = running.close();
      running.callOff();
      await closing;
    },
  };
}
