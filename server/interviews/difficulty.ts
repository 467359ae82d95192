/** The two policies by which the next question gets harder or easier. */
import type { DifficultyPolicy } from "./interview-events.ts";

export interface DifficultyInput {
  /** 1 to 10: where the interview stands. */
  difficulty: number;
  /** 1 to 10: of the question that was answered, which may be another where the bank had none as hard. */
  level: number;
  /** Ability so far on the same scale; null before the first evidence. */
  ability: number | null;
  /** How many answers moved the estimate before this one. */
  evidence: number;
  /** 1 to 10. Without a score there is no evidence, and no policy is asked. */
  score: number;
}

export interface DifficultyOutput {
  /** Integer, 1 to 10. */
  difficulty: number;
  ability: number | null;
}

export type AdaptDifficulty = (input: DifficultyInput) => DifficultyOutput;

const LOWEST = 1;
const HIGHEST = 10;
const clamp = (value: number) => Math.min(HIGHEST, Math.max(LOWEST, value));

/** Score 8 and more: two harder; 5 to 7: one harder; below: one easier (PRODUCT.md §3). */
export const steps: AdaptDifficulty = ({ difficulty, score }) => ({
  difficulty: clamp(difficulty + (score >= 8 ? 2 : score >= 5 ? 1 : -1)),
  ability: null,
});

/**
 * A score as a fraction of success. One half at 4, the highest score that makes `steps` easier, so that at the aim
 * (two thirds) the mean score is 5 and two in three answers reach what `steps` calls a success; measured in
 * tests/unit/interviews/difficulty.test.ts.
 */
const HALF_SUCCESS_SCORE = 4;
const succeeded = (score: number) => 1 / (1 + Math.exp((HALF_SUCCESS_SCORE - score) / 1.5));

/** How many levels above the ability the odds of success fall by the factor e. */
const SCALE = 1.5;
/** The first step in levels per unit of surprise; later ones shrink with the evidence, as in Elo's K. */
const FIRST_STEP = 4;
const SHRINK = 0.5;
const SMALLEST_STEP = 1;
/** p / (1 − p) = 2 at p = 2/3: answers should succeed two times in three. */
const AIM_OFFSET = SCALE * Math.log(2);
/** Half a level is rounding; a question moves only when the aim lies clearly on another one. */
const DEAD_ZONE = 0.75;
const LARGEST_MOVE = 2;

const successOdds = (ability: number, difficulty: number) =>
  1 / (1 + Math.exp((difficulty - ability) / SCALE));

/**
 * Elo's update on the 1–10 scale: the success of the answer against the expected one, with a step that
 * shrinks as evidence gathers; the next question is where success is expected two times in three.
 */
export const damped: AdaptDifficulty = ({ difficulty, level, ability, evidence, score }) => {
  const before = ability ?? difficulty + AIM_OFFSET;
  const surprise = succeeded(score) - successOdds(before, level);
  const step = Math.max(SMALLEST_STEP, FIRST_STEP / (1 + SHRINK * evidence));
  // A little beyond both ends, so that the aim still reaches the hardest and the easiest question.
  const after = Math.min(HIGHEST + AIM_OFFSET, Math.max(LOWEST, before + step * surprise));
  const target = after - AIM_OFFSET;
  const move = Math.abs(target - difficulty) < DEAD_ZONE ? 0 : target - difficulty;
  const bounded = Math.max(-LARGEST_MOVE, Math.min(LARGEST_MOVE, move));
  return {
    difficulty: clamp(Math.round(difficulty + bounded)),
    ability: Math.round(clamp(after) * 100) / 100,
  };
};

export const DIFFICULTY_POLICIES: Record<DifficultyPolicy, AdaptDifficulty> = { damped, steps };
