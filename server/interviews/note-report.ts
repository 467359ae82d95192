/** Notes in the log that the report was written, in the transaction that stores it: exactly once. */
import type { Tx } from "../platform/database/database.ts";
import { decideAgain } from "./decide-again.ts";
import type { Workings } from "./workings.ts";

/** False, and nothing is written, when a report was noted before or the id is unknown. */
export function noteReport(
  w: Workings,
  id: string,
  overall: number | null,
  also: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  return decideAgain(async () => {
    const loaded = await w.log.loadAny(id);
    if (!loaded || loaded.events.some(({ event }) => event.type === "report-written")) return false;
    await w.log.append(loaded, [{ type: "report-written", overall }], { write: also });
    return true;
  });
}
