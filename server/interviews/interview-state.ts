/** Folds the events of an interview into its state: pure, so that any prefix of the log has a meaning. */
import type { Assessment, Engine, GateResult } from "../judging/judging.ts";
import type { Question } from "../question-bank/question-bank.ts";
import type {
  ClarifyRequest,
  Finished,
  InterviewEvent,
  Logged,
  Phase,
  ProbeAim,
  QuestionAsked,
  Started,
} from "./interview-events.ts";
import type { InterviewState } from "./interviews.ts";

/** What the candidate gave back to one question or follow-up. */
export interface GivenPart {
  sequence: number;
  at: Date;
  text: string;
  key: string;
  skipped: boolean;
  /** Null when skipped. */
  gate: GateResult | null;
}

/** The question (part 0) or one of its follow-ups (1, 2), with the answer once there is one. */
export interface AskedPart {
  part: number;
  text: string;
  sequence: number;
  aim: ProbeAim | null;
  because: string | null;
  given: GivenPart | null;
}

export interface Turn {
  index: number;
  phase: Phase;
  question: Question;
  askedSequence: number;
  difficulty: number;
  engine: Engine;
  fallback: boolean;
  parts: AskedPart[];
  clarifications: { part: number; request: ClarifyRequest; text: string; sequence: number }[];
  hints: { level: number; text: string; sequence: number }[];
  assessment: Assessment | null;
  difficultyAfter: number | null;
}

export interface FoldedInterview {
  sequence: number;
  started: Started;
  startedAt: Date;
  turns: Turn[];
  /** 1 to 10, for the next question. */
  difficulty: number;
  /** Estimate of the damped policy; null before the first evidence. */
  ability: number | null;
  /** How many answers moved the difficulty so far. */
  evidence: number;
  pausedAt: Date | null;
  pausedMs: number;
  finishedAt: Date | null;
  finished: Finished | null;
  overallScore: number | null;
}

/** One question or follow-up within its turn. */
export interface OpenPart {
  turn: Turn;
  asked: AskedPart;
}

/** What stands open or was settled last: the newest question or follow-up. */
export function newestPart(state: FoldedInterview): OpenPart | null {
  const turn = state.turns.at(-1);
  const asked = turn?.parts.at(-1);
  return turn && asked ? { turn, asked } : null;
}

/** The question or follow-up that waits for the candidate; null while thinking and when finished. */
export function openPart(state: FoldedInterview): OpenPart | null {
  if (state.finished) return null;
  const newest = newestPart(state);
  return newest && !newest.asked.given ? newest : null;
}

export function stateOf(state: FoldedInterview): InterviewState {
  if (state.finished) return "finished";
  if (state.pausedAt) return "paused";
  return openPart(state) ? "asking" : "thinking";
}

function begin(event: Started, sequence: number, at: Date): FoldedInterview {
  return {
    sequence,
    started: event,
    startedAt: at,
    turns: [],
    difficulty: event.difficulty,
    ability: null,
    evidence: 0,
    pausedAt: null,
    pausedMs: 0,
    finishedAt: null,
    finished: null,
    overallScore: null,
  };
}

function openTurn(event: QuestionAsked, sequence: number): Turn {
  return {
    index: event.index,
    phase: event.phase,
    question: event.question,
    askedSequence: sequence,
    difficulty: event.difficulty,
    engine: event.engine,
    fallback: event.fallback,
    parts: [{ part: 0, text: event.question.text, sequence, aim: null, because: null, given: null }],
    clarifications: [],
    hints: [],
    assessment: null,
    difficultyAfter: null,
  };
}

function changeTurn(state: FoldedInterview, index: number, change: (turn: Turn) => Turn): FoldedInterview {
  return { ...state, turns: state.turns.map((turn) => turn.index === index ? change(turn) : turn) };
}

function give(state: FoldedInterview, index: number, part: number, given: GivenPart): FoldedInterview {
  return changeTurn(state, index, (turn) => ({
    ...turn,
    parts: turn.parts.map((asked) => asked.part === part ? { ...asked, given } : asked),
  }));
}

function endPause(state: FoldedInterview, at: Date): FoldedInterview {
  if (!state.pausedAt) return state;
  return {
    ...state,
    pausedAt: null,
    pausedMs: state.pausedMs + Math.max(0, at.getTime() - state.pausedAt.getTime()),
  };
}

function apply(state: FoldedInterview, sequence: number, at: Date, event: InterviewEvent): FoldedInterview {
  switch (event.type) {
    case "started":
      throw new Error("an interview starts once");
    case "question-asked":
      return { ...state, turns: [...state.turns, openTurn(event, sequence)] };
    case "probe-asked":
      return changeTurn(state, event.index, (turn) => ({
        ...turn,
        parts: [...turn.parts, {
          part: turn.parts.length,
          text: event.text,
          sequence,
          aim: event.aim,
          because: event.because,
          given: null,
        }],
      }));
    case "answer-given": {
      const { text, key, gate } = event;
      return give(state, event.index, event.part, { sequence, at, text, key, skipped: false, gate });
    }
    case "question-skipped":
      return give(state, event.index, event.part, {
        sequence,
        at,
        text: "",
        key: event.key,
        skipped: true,
        gate: null,
      });
    case "clarified":
      return changeTurn(state, event.index, (turn) => ({
        ...turn,
        clarifications: [...turn.clarifications, {
          part: turn.parts.length - 1,
          request: event.request,
          text: event.text,
          sequence,
        }],
      }));
    case "hint-given": {
      const { level, text } = event;
      return changeTurn(state, event.index, (turn) => ({
        ...turn,
        hints: [...turn.hints, { level, text, sequence }],
      }));
    }
    case "answer-assessed":
      return changeTurn(state, event.index, (turn) => ({ ...turn, assessment: event.assessment }));
    case "difficulty-changed": {
      const last = state.turns.length - 1;
      return {
        ...state,
        difficulty: event.to,
        ability: event.ability ?? state.ability,
        evidence: state.evidence + 1,
        turns: state.turns.map((turn, at) => at === last ? { ...turn, difficultyAfter: event.to } : turn),
      };
    }
    case "paused":
      return { ...state, pausedAt: state.pausedAt ?? at };
    case "resumed":
      return endPause(state, at);
    case "finished":
      return { ...endPause(state, at), finished: event, finishedAt: at };
    case "report-written":
      return { ...state, overallScore: event.overall };
  }
}

/**
 * The state after `logged`, continued from `from` (null for the whole log). The argument is never changed.
 * @throws Error when the log does not begin with `started`
 */
export function foldInterview(
  from: FoldedInterview | null,
  logged: readonly Logged<InterviewEvent>[],
): FoldedInterview | null {
  let state = from;
  for (const { sequence, at, event } of logged) {
    if (state === null) {
      if (event.type !== "started") throw new Error("an interview's log begins with started");
      state = begin(event, sequence, at);
    } else {
      state = { ...apply(state, sequence, at, event), sequence };
    }
  }
  return state;
}
