/** Lets what came from an interview (answers, attempts, cards) go with it, in the same transaction. */
import type { Interviews } from "../interviews/interviews.ts";
import type { Database } from "../platform/database/database.ts";
import { createAnswerStore } from "./answer-store.ts";
import { createCardStore } from "./card-store.ts";

/** The same door, whose `remove` forgets the practice that came from the interview. */
export function forgetWithInterview(interviews: Interviews, database: Database): Interviews {
  const answers = createAnswerStore(database);
  const cards = createCardStore(database);
  return {
    ...interviews,
    remove: (owner, id, also) =>
      interviews.remove(owner, id, async (tx) => {
        await also(tx);
        await cards.removeOfInterview(tx, id);
        await answers.removeOfInterview(tx, id);
      }),
  };
}
