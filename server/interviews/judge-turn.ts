/** Has the answers of one question judged; a judge that breaks leaves "not enough evidence", never a made-up score. */
import type { Assessment } from "../judging/judging.ts";
import type { Turn } from "./interview-state.ts";
import type { Interviewer } from "./workings.ts";

/** @throws the signal's reason when it was aborted meanwhile */
export async function judgeTurn(by: Interviewer, turn: Turn, signal?: AbortSignal): Promise<Assessment> {
  const answered = turn.parts.flatMap(({ text: asked, given }) =>
    given && !given.skipped ? [{ sequence: given.sequence, asked, text: given.text, gate: given.gate }] : []
  );
  try {
    const parts = answered.map(({ sequence, asked, text }) => ({ sequence, asked, text }));
    const assessment = await by.judging.assess({ question: turn.question, parts }, signal);
    signal?.throwIfAborted();
    return assessment;
  } catch (error) {
    signal?.throwIfAborted();
    by.logger.error("The judge failed; the answer counts as not enough evidence", {
      index: turn.index,
      error,
    });
    return {
      engine: "rules",
      engineVersion: "unavailable",
      rubricVersion: by.judging.rubricVersion,
      fallback: by.judging.engine !== "rules",
      gate: answered[0]?.gate ?? { class: "substantive", because: "The answer was not examined." },
      ratings: [],
      score: null,
      confidence: 0,
      good: [],
      missing: ["This answer could not be judged. It is kept, and it does not count against you."],
      improved: null,
      points: [],
      star: null,
    };
  }
}
