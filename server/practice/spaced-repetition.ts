/**
 * The SM-2 algorithm of spaced repetition, and how the level of an answer becomes its quality.
 *
 * P. A. Wozniak, "Optimization of learning: a new approach and computer application", Master's thesis, University
 * of Technology in Poznan, 1990. Followed to the letter: the ease changes by the formula below and never falls
 * under 1.3, the intervals are 1 day, 6 days, then the last one times the ease, fractions rounded up; a quality
 * under 3 starts the repetitions again without changing the ease.
 */

export interface Schedule {
  /** The E-Factor: how many times longer each interval gets; at least 1.3. */
  ease: number;
  /** Days from the last repetition to the next one. */
  intervalDays: number;
  /** Repetitions of quality 3 and more since the last start. */
  repetitions: number;
  /** How often it had to start again. */
  lapses: number;
}

/** 0 (nothing) to 5 (perfect), as in SM-2. */
export type Quality = 0 | 1 | 2 | 3 | 4 | 5;

export const FIRST_EASE = 2.5;
export const LEAST_EASE = 1.3;
const FIRST_INTERVAL_DAYS = 1;
const SECOND_INTERVAL_DAYS = 6;
const REMEMBERED_FROM = 3;
/** A product such as 6 × 2.5 must not be rounded up because of the last binary digit. */
const ROUNDING_SLACK = 1e-9;

/** Of a question that was answered below level 3: the interview was its first, failed repetition. */
export const NEW_SCHEDULE: Schedule = {
  ease: FIRST_EASE,
  intervalDays: FIRST_INTERVAL_DAYS,
  repetitions: 0,
  lapses: 0,
};

/** EF' = EF + (0.1 − (5 − q) × (0.08 + (5 − q) × 0.02)), never under 1.3. */
export function nextEase(ease: number, quality: Quality): number {
  const short = 5 - quality;
  return Math.max(LEAST_EASE, ease + (0.1 - short * (0.08 + short * 0.02)));
}

/** The schedule after a repetition of this quality. Pure. */
export function repeat(schedule: Schedule, quality: Quality): Schedule {
  if (quality < REMEMBERED_FROM) {
    return {
      ease: schedule.ease,
      intervalDays: FIRST_INTERVAL_DAYS,
      repetitions: 0,
      lapses: schedule.lapses + 1,
    };
  }
  const ease = nextEase(schedule.ease, quality);
  const repetitions = schedule.repetitions + 1;
  const intervalDays = repetitions === 1
    ? FIRST_INTERVAL_DAYS
    : repetitions === 2
    ? SECOND_INTERVAL_DAYS
    : Math.ceil(schedule.intervalDays * ease - ROUNDING_SLACK);
  return { ease, intervalDays, repetitions, lapses: schedule.lapses };
}

/**
 * The quality of an answer by the mean of its levels: the level it has reached, fractions cut off (2.7 is 2), and
 * 0 when nothing could be rated ("I don't know" among others). So a level of 3, the first that is called clear in
 * every anchor of the rubric, is the first that counts as remembered.
 */
export function qualityOf(level: number | null): Quality {
  if (level === null) return 0;
  return Math.min(5, Math.max(1, Math.floor(level))) as Quality;
}

export const FELT = ["harder", "as-judged", "easier"] as const;
/** How hard it felt, in the candidate's own judgement. */
export type Felt = (typeof FELT)[number];

const FELT_STEP: Record<Felt, number> = { harder: -1, "as-judged": 0, easier: 1 };

/**
 * One step up or down by how it felt. A feeling moves the date, not the verdict: what was remembered stays so (3 to
 * 5), and what was not stays that (0 to 2).
 */
export function adjusted(quality: Quality, felt: Felt): Quality {
  const [least, most] = quality < REMEMBERED_FROM ? [0, REMEMBERED_FROM - 1] : [REMEMBERED_FROM, 5];
  return Math.min(most, Math.max(least, quality + FELT_STEP[felt])) as Quality;
}
