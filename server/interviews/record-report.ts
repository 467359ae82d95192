/** Notes in the log that the report was written, in the transaction that keeps the report: one, whoever writes it. */
import type { Tx } from "../platform/database/database.ts";
import { decideAgain } from "./decide-again.ts";
import type { Workings } from "./workings.ts";

/**
 * @param also keeps the report; not run when one was written before
 * @returns false when a report had been written already
 * @throws Error for an interview that is unknown or still runs: a report has nothing to rest on then
 */
export function recordReport(
  w: Workings,
  id: string,
  overall: number | null,
  also: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  return decideAgain(async () => {
    const loaded = await w.log.loadAny(id);
    if (!loaded?.state.finished) throw new Error(`Interview ${id} is not finished`);
    if (loaded.events.some(({ event }) => event.type === "report-written")) return false;
    await w.log.append(loaded, [{ type: "report-written", overall }], undefined, also);
    return true;
  });
}
