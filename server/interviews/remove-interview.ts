/** Deletes an interview: its log, its keys, drafts and refused answers, and the memory of what was asked. */
import type { Owner } from "../owner.ts";
import type { Tx } from "../platform/database/database.ts";
import type { Workings } from "./workings.ts";

/** @throws DomainError `interview-missing`, also for a foreign id */
export async function removeInterview(
  w: Workings,
  owner: Owner,
  id: string,
  also: (tx: Tx) => Promise<void>,
): Promise<void> {
  await w.inTurn(id, async () => {
    await w.log.load(owner, id);
    // A turn that is under way would write to a log that is gone.
    await w.turns.halt(id);
    await w.log.remove(id, also);
  });
}
