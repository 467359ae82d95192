/** Continues the turns that a stopped process left unfinished. */
import type { Workings } from "./workings.ts";

/** As many at a time as a model provider will bear at a start. */
const AT_ONCE = 4;

/** Resolves when every unfinished turn was carried on; a turn that cannot go on is reported and left. */
export async function recoverInterviews(w: Workings): Promise<void> {
  const ids = await w.log.thinking();
  if (ids.length > 0) w.logger.info("Continuing interviews that were interrupted", { count: ids.length });
  const queue = [...ids];
  const worker = async () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      w.turns.start(id);
      await w.turns.finished(id);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, worker));
}
