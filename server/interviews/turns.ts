/** Runs the interviewer's turns in the background: one per interview in this process, whoever starts it. */
import { type BackgroundWork, createBackgroundWork } from "../platform/background-work.ts";
import { SequenceConflict } from "../platform/events/event-log.ts";
import { pause } from "../platform/pause.ts";

/** `close` lets turns end; the next start of a process recovers the rest. */
export type Turns = Pick<BackgroundWork, "start" | "isRunning" | "halt" | "finished" | "close" | "closed">;

/** A turn that keeps losing to another process leaves the field: that one is at work. */
const ATTEMPTS = 5;
/** Before a turn that broke (a locked database) is tried again; then whoever follows the log starts it anew. */
const RETRY_AFTER_MS = [200, 1_000, 4_000];

/**
 * @param run carries the interview on until it waits; throws SequenceConflict when somebody else wrote to the log
 * @param report is told what broke
 */
export function createTurns(
  run: (id: string, signal: AbortSignal) => Promise<void>,
  report: (id: string, error: unknown) => void,
): Turns {
  async function attempt(id: string, signal: AbortSignal): Promise<void> {
    // What was acknowledged goes out before the judge takes the processor.
    await new Promise((resolve) => setTimeout(resolve, 0));
    let conflicts = 0;
    let faults = 0;
    while (!signal.aborted) {
      try {
        return await run(id, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof SequenceConflict) {
          conflicts += 1;
          if (conflicts >= ATTEMPTS) return;
          continue;
        }
        report(id, error);
        const pauseMs = RETRY_AFTER_MS[faults];
        faults += 1;
        if (pauseMs === undefined) return;
        await pause(pauseMs, signal);
      }
    }
  }

  return createBackgroundWork((id, { signal }) => attempt(id, signal));
}
