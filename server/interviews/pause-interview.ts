/** Stops the clock. While the interviewer speaks it waits a moment for the question, then refuses. */
import type { Owner } from "../owner.ts";
import { decideAgain } from "./decide-again.ts";
import { stateOf } from "./interview-state.ts";
import type { InterviewStatus } from "./interviews.ts";
import { interviewerSpeaking, interviewFinished } from "./refusals.ts";
import { settled } from "./settled.ts";
import type { Workings } from "./workings.ts";

/** As long as somebody who pressed "pause" waits without wondering. */
const PATIENCE_MS = 2_000;

/** Pausing twice changes nothing. @throws DomainError `interview-missing`, `interview-finished`, `interviewer-speaking` */
export async function pauseInterview(w: Workings, owner: Owner, id: string): Promise<InterviewStatus> {
  const before = await w.log.load(owner, id);
  if (stateOf(before.state) === "thinking") await settled(w, id, PATIENCE_MS);
  await w.inTurn(id, () =>
    decideAgain(async () => {
      const loaded = await w.log.load(owner, id);
      switch (stateOf(loaded.state)) {
        case "finished":
          throw interviewFinished();
        case "thinking":
          throw interviewerSpeaking();
        case "paused":
          return;
        case "asking":
          await w.log.append(loaded, [{ type: "paused" }]);
      }
    }));
  return await w.log.status(owner, id);
}
