/** Continues the turns that a stopped process left unfinished. */
import type { Workings } from "./workings.ts";

/** As many at a time as a model provider will bear at a start. */
const AT_ONCE = 4;

/** A server that starts does not wait for a slow provider. */
const PATIENCE_MS = 1_000;

/**
 * Resolves when every unfinished turn was carried on, or after a second while the rest goes on in the background.
 * A turn that cannot go on is reported and left to whoever follows that interview.
 */
export async function recoverInterviews(w: Workings): Promise<void> {
  const ids = await w.log.thinking();
  if (ids.length > 0) w.logger.info("Continuing interviews that were interrupted", { count: ids.length });
  const queue = [...ids];
  const worker = async () => {
    for (let id = queue.shift(); id !== undefined && !w.turns.closed; id = queue.shift()) {
      w.turns.start(id);
      await w.turns.finished(id);
    }
  };
  const all = Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, worker));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => timer = setTimeout(resolve, PATIENCE_MS));
  await Promise.race([all, patience]);
  clearTimeout(timer);
}
