/** Ends an interview at any time; what was said to the standing question is judged first, so that it counts. */
import type { Owner } from "../owner.ts";
import { finishEvent } from "./advance.ts";
import { decideAgain } from "./decide-again.ts";
import type { InterviewEvent } from "./interview-events.ts";
import { isJudged } from "./next-step.ts";
import { judgeTurn } from "./judge-turn.ts";
import type { InterviewStatus } from "./interviews.ts";
import type { Workings } from "./workings.ts";

/** Ending twice changes nothing. @throws DomainError `interview-missing` */
export async function endInterview(w: Workings, owner: Owner, id: string): Promise<InterviewStatus> {
  await w.inTurn(id, async () => {
    const before = await w.log.load(owner, id);
    if (before.state.finished) return;
    // The running turn's question is of no use any more; its judgement is made below, within its own deadline.
    await w.turns.halt(id);
    await decideAgain(async () => {
      const loaded = await w.log.load(owner, id);
      if (loaded.state.finished) return;
      const turn = loaded.state.turns.at(-1);
      const events: InterviewEvent[] = [];
      if (turn && !turn.assessment && isJudged(turn)) {
        events.push({ type: "answer-assessed", index: turn.index, assessment: await judgeTurn(w, turn) });
      }
      await w.log.append(loaded, [...events, finishEvent(loaded.state, "ended-by-candidate")]);
    });
  });
  return await w.log.status(owner, id);
}
