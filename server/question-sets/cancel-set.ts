/** Calls off the work on a set: what is done stays, and nothing more is asked of anyone. */
import type { Owner } from "../owner.ts";
import type { QuestionSet } from "./question-sets.ts";
import { viewOf } from "./set-state.ts";
import type { Workshop } from "./workshop.ts";

export async function cancelSet(w: Workshop, owner: Owner, id: string): Promise<QuestionSet> {
  await w.store.load(owner, id);
  // The log first: a worker elsewhere sees that it is over, and ours writes nothing after it.
  const set = await w.store.change(id, ({ folded }) =>
    folded.finished ? [] : [{
      type: "finished",
      outcome: "cancelled",
      message: "It was cancelled; what was ready is kept.",
    }]);
  await w.runs.halt(id);
  return viewOf(id, set.folded);
}
