/** Carries an interview on as far as it goes without a model: the events of whole turns at once. */
import type { Assessment } from "../judging/judging.ts";
import type { InterviewEvent, ProbeAsked, QuestionAsked, SyllabusSlot } from "./interview-events.ts";
import type { AskedBefore, LoadedInterview } from "./interview-log.ts";
import { type FoldedInterview, foldInterview } from "./interview-state.ts";
import { judgeTurn } from "./judge-turn.ts";
import { nextStep, type Step } from "./next-step.ts";
import { questionFor } from "./question-for.ts";
import { wordProbe } from "./probe-wording.ts";
import { closing } from "./wording.ts";
import type { Interviewer } from "./workings.ts";

/** What a model has to do before it goes on; null when the interview waits. */
export type ForTheModel =
  | Extract<Step, { kind: "assess" }>
  | { kind: "word-probe"; probe: ProbeAsked }
  | { kind: "word-question"; asked: QuestionAsked; slot: SyllabusSlot }
  | null;

export interface Advance {
  events: InterviewEvent[];
  state: FoldedInterview;
  rest: ForTheModel;
}

export interface AdvanceFrom {
  loaded: LoadedInterview;
  /** Decided already, not in the log yet. */
  first?: readonly InterviewEvent[];
  /** A judgement of the newest question that was made but is not in the log yet. */
  judged?: Assessment | null;
  now: number;
  askedBefore: () => Promise<AskedBefore[]>;
}

/** One answer leads to at most five events; more steps than this is a fault in the rules. */
const MOST_STEPS = 12;

/**
 * The model may word what adapts to the candidate; what must be equal for all, is quoted already, or was chosen by
 * somebody, stays as it is.
 */
function modelWords(by: Interviewer, slot: SyllabusSlot): boolean {
  return by.model !== null && !slot.core && !slot.question && slot.phase !== "opening" &&
    slot.phase !== "your-questions";
}

export async function advance(by: Interviewer, from: AdvanceFrom): Promise<Advance> {
  const { id } = from.loaded;
  const events: InterviewEvent[] = [];
  let state = from.loaded.state;
  let judged = from.judged ?? null;
  const add = (event: InterviewEvent) => {
    events.push(event);
    const logged = { sequence: state.sequence + 1, at: new Date(from.now), event };
    state = foldInterview(state, [logged]) ?? state;
  };
  const stop = (rest: ForTheModel): Advance => ({ events, state, rest });
  for (const event of from.first ?? []) add(event);
  for (let taken = 0; taken < MOST_STEPS; taken += 1) {
    const step = nextStep(state, by.listening, judged);
    switch (step.kind) {
      case "wait":
        return stop(null);
      case "assess":
        if (by.judging.engine !== "rules") return stop(step);
        judged = await judgeTurn(by, step.turn);
        break;
      case "record":
        add({ type: "answer-assessed", index: step.turn.index, assessment: step.assessment });
        judged = null;
        break;
      case "adapt":
        add(step.change);
        break;
      case "probe": {
        const probe: ProbeAsked = {
          type: "probe-asked",
          index: step.turn.index,
          aim: step.need.aim,
          text: wordProbe(step.need, step.turn, state, id),
          because: step.need.because,
          engine: "rules",
          fallback: false,
        };
        if (by.model !== null && step.need.aim !== "full-sentence") {
          return stop({ kind: "word-probe", probe });
        }
        add(probe);
        break;
      }
      case "ask": {
        const question = await questionFor(by, id, state, step.index, from.askedBefore);
        if (!question) {
          // Nothing is left that was not asked: an early end is better than a repeat.
          add(finishEvent(state, "completed"));
          break;
        }
        const asked: QuestionAsked = {
          type: "question-asked",
          index: step.index,
          phase: step.slot.phase,
          question,
          difficulty: state.difficulty,
          engine: "rules",
          fallback: false,
        };
        if (modelWords(by, step.slot)) return stop({ kind: "word-question", asked, slot: step.slot });
        add(asked);
        break;
      }
      case "finish":
        add(finishEvent(state, "completed"));
        break;
    }
  }
  throw new Error(`interview ${id} took more than ${MOST_STEPS} steps at once`);
}

export function finishEvent(
  state: FoldedInterview,
  reason: "completed" | "ended-by-candidate",
): Extract<InterviewEvent, { type: "finished" }> {
  const last = state.turns.at(-1);
  return {
    type: "finished",
    reason,
    closing: closing({
      persona: state.started.persona,
      name: state.started.candidateName,
      ownQuestions: last?.phase === "your-questions" &&
        last.parts.some(({ given }) => given?.gate?.class === "substantive"),
      early: reason === "ended-by-candidate",
    }),
  };
}
