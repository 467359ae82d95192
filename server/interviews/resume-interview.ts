/** Lets the clock run on after a pause. */
import type { Owner } from "../owner.ts";
import { decideAgain } from "./decide-again.ts";
import { stateOf } from "./interview-state.ts";
import type { InterviewStatus } from "./interviews.ts";
import { interviewFinished } from "./refusals.ts";
import type { Workings } from "./workings.ts";

/** Resuming what is not paused changes nothing. @throws DomainError `interview-missing`, `interview-finished` */
export async function resumeInterview(w: Workings, owner: Owner, id: string): Promise<InterviewStatus> {
  await w.inTurn(id, () =>
    decideAgain(async () => {
      const loaded = await w.log.load(owner, id);
      if (loaded.state.finished) throw interviewFinished();
      if (stateOf(loaded.state) === "paused") await w.log.append(loaded, [{ type: "resumed" }]);
    }));
  return await w.log.status(owner, id);
}
