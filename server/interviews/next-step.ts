/** Decides purely what the interviewer does next: any prefix of a log is a valid place to continue from. */
import type { Assessment } from "../judging/judging.ts";
import { DIFFICULTY_POLICIES } from "./difficulty.ts";
import type { DifficultyChanged, SyllabusSlot } from "./interview-events.ts";
import { type FoldedInterview, newestPart, type Turn } from "./interview-state.ts";
import type { Listening } from "./listening.ts";
import { chooseProbe, probeBudget, type ProbeNeed } from "./probing.ts";

export type Step =
  /** For the candidate, or for nothing any more. */
  | { kind: "wait" }
  /** Judge what was said to this question so far. */
  | { kind: "assess"; turn: Turn }
  /** Keep the judgement that is at hand. */
  | { kind: "record"; turn: Turn; assessment: Assessment }
  | { kind: "adapt"; change: DifficultyChanged }
  | { kind: "probe"; turn: Turn; need: ProbeNeed }
  | { kind: "ask"; index: number; slot: SyllabusSlot }
  | { kind: "finish" };

/** Whether anything was said to this question that a judge may rate. */
export function isJudged(turn: Turn): boolean {
  return turn.phase !== "your-questions" && turn.parts.some(({ given }) => given !== null && !given.skipped);
}

/** Admitting not to know is evidence about the level of the question, though none about the rest. */
const DONT_KNOW_SCORE = 2;

/** 1 to 10; null when the answer says nothing about the right level. */
function evidenceOf(turn: Turn): number | null {
  if (!turn.assessment) return null;
  if (turn.assessment.score !== null) return turn.assessment.score;
  const given = turn.parts.flatMap(({ given }) => given?.gate ? [given.gate.class] : []);
  return given.length > 0 && given.every((gate) => gate === "dont-know") ? DONT_KNOW_SCORE : null;
}

function adapt(state: FoldedInterview, turn: Turn): DifficultyChanged | null {
  const score = evidenceOf(turn);
  if (score === null || turn.difficultyAfter !== null) return null;
  const policy = state.started.difficultyPolicy;
  const { difficulty, ability, evidence } = state;
  const next = DIFFICULTY_POLICIES[policy]({
    difficulty,
    level: turn.question.level,
    ability,
    evidence,
    score,
  });
  return { type: "difficulty-changed", from: difficulty, to: next.difficulty, policy, ability: next.ability };
}

/**
 * The next step from a state.
 * @param judged the judgement of the newest question that was made but is not in the log yet
 */
export function nextStep(state: FoldedInterview, listening: Listening, judged: Assessment | null): Step {
  if (state.finished || state.pausedAt) return { kind: "wait" };
  const newest = newestPart(state);
  if (!newest) return ask(state, 0);
  const { turn, asked } = newest;
  if (!asked.given) return { kind: "wait" };
  if (!turn.assessment && isJudged(turn)) {
    const used = state.turns.reduce((sum, { parts }) => sum + parts.length - 1, 0);
    const budget = probeBudget(state.started.totalQuestions, used, state.started.probes);
    const need = chooseProbe(turn, budget, listening, judged);
    if (need) return { kind: "probe", turn, need };
    return judged ? { kind: "record", turn, assessment: judged } : { kind: "assess", turn };
  }
  const change = adapt(state, turn);
  if (change) return { kind: "adapt", change };
  return ask(state, turn.index + 1);
}

function ask(state: FoldedInterview, index: number): Step {
  const slot = state.started.syllabus[index];
  return slot && index < state.started.totalQuestions ? { kind: "ask", index, slot } : { kind: "finish" };
}
