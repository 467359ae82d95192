/** Projections of the folded state: the status row, and everything that a page shows. */
import type { Engine } from "../judging/judging.ts";
import { hintsLeft } from "./hint-question.ts";
import { type FoldedInterview, newestPart, openPart, stateOf, type Turn } from "./interview-state.ts";
import type { GivenPart } from "./interview-state.ts";
import type {
  CurrentAsk,
  InterviewStatus,
  InterviewView,
  TranscriptAnswer,
  TranscriptTurn,
} from "./interviews.ts";

/** Milliseconds since 1970 of the moments that the clock of an interview depends on. */
export interface InterviewTimes {
  startedAt: number;
  finishedAt: number | null;
  pausedAt: number | null;
  pausedMs: number;
}

/** Whole seconds without the pauses; stops while paused and at the end, never negative. */
export function elapsedSeconds(times: InterviewTimes, now: number): number {
  const until = times.finishedAt ?? times.pausedAt ?? now;
  return Math.max(0, Math.floor((until - times.startedAt - times.pausedMs) / 1000));
}

export function timesOf(state: FoldedInterview): InterviewTimes {
  return {
    startedAt: state.startedAt.getTime(),
    finishedAt: state.finishedAt?.getTime() ?? null,
    pausedAt: state.pausedAt?.getTime() ?? null,
    pausedMs: state.pausedMs,
  };
}

export function statusOf(id: string, state: FoldedInterview, now: number): InterviewStatus {
  return {
    id,
    state: stateOf(state),
    mode: state.started.mode,
    jobRole: state.started.jobRole,
    questionIndex: state.turns.at(-1)?.index ?? 0,
    totalQuestions: state.started.totalQuestions,
    difficulty: state.difficulty,
    elapsedSeconds: elapsedSeconds(timesOf(state), now),
    completed: state.finished !== null,
    assessment: state.started.assessment,
    startedAt: state.startedAt,
    finishedAt: state.finishedAt,
    sequence: state.sequence,
    overallScore: state.overallScore,
  };
}

/** What waits for an answer, also while paused; null while thinking and when finished. */
export function currentAsk(state: FoldedInterview): CurrentAsk | null {
  const open = openPart(state);
  if (!open) return null;
  const { turn, asked } = open;
  return {
    kind: asked.part === 0 ? "question" : "probe",
    index: turn.index,
    part: asked.part,
    text: asked.text,
    phase: turn.phase,
    because: asked.because,
    hints: turn.hints.map(({ text }) => text),
    hintsLeft: hintsLeft(state.started, turn),
  };
}

function transcriptAnswer(given: GivenPart | null): TranscriptAnswer | null {
  return given && { sequence: given.sequence, text: given.text, skipped: given.skipped, at: given.at };
}

/** @param withheld true while the candidate is not to be told how it goes */
function transcriptTurn(turn: Turn, withheld: boolean): TranscriptTurn {
  const [question, ...probes] = turn.parts;
  return {
    index: turn.index,
    phase: turn.phase,
    question: turn.question,
    askedSequence: turn.askedSequence,
    difficulty: turn.difficulty,
    difficultyAfter: withheld ? null : turn.difficultyAfter,
    engine: turn.engine,
    fallback: turn.fallback,
    answer: transcriptAnswer(question?.given ?? null),
    probes: probes.map((probe) => ({
      aim: probe.aim ?? "situation",
      text: probe.text,
      because: probe.because ?? "",
      sequence: probe.sequence,
      answer: transcriptAnswer(probe.given),
    })),
    clarifications: turn.clarifications.map(({ request, text, sequence }) => ({ request, text, sequence })),
    hints: turn.hints.map((hint) => ({ ...hint })),
    assessment: withheld ? null : turn.assessment,
  };
}

/** A text that was saved but not sent, as its row says. */
export interface SavedDraft {
  index: number;
  part: number;
  text: string;
  savedAt: number;
}

/**
 * The draft that belongs into the answer box now: the one for the open part, or else a text that came while the
 * interviewer was speaking (saved after the part before had been answered), so that it is not lost.
 */
export function draftFor(state: FoldedInterview, drafts: readonly SavedDraft[]): string {
  const newest = newestPart(state);
  if (!newest || state.finished) return "";
  const own = drafts.find((draft) => draft.index === newest.turn.index && draft.part === newest.asked.part);
  if (own && !newest.asked.given) return own.text;
  const carried = drafts.filter((draft) => {
    const turn = state.turns.find((candidate) => candidate.index === draft.index);
    const given = turn?.parts.find((asked) => asked.part === draft.part)?.given;
    // In the same millisecond an answer was refused, as its question had just been answered; a skip left an older text.
    const late = given?.skipped ? 1 : 0;
    return given && draft.savedAt >= given.at.getTime() + late;
  });
  return carried.toSorted((a, b) => b.savedAt - a.savedAt)[0]?.text ?? "";
}

export function viewOf(
  id: string,
  state: FoldedInterview,
  extras: { now: number; engine: Engine; drafts: readonly SavedDraft[] },
): InterviewView {
  const { started } = state;
  return {
    ...statusOf(id, state, extras.now),
    company: started.company,
    persona: started.persona,
    resumeId: started.resumeId,
    candidateName: started.candidateName,
    welcome: started.welcome,
    engine: extras.engine,
    phases: [...new Set(started.syllabus.map((slot) => slot.phase))],
    asking: currentAsk(state),
    turns: state.turns.map((turn) => transcriptTurn(turn, started.assessment && !state.finished)),
    draft: draftFor(state, extras.drafts),
    ...(state.finished?.closing ? { closing: state.finished.closing } : {}),
  };
}
