/** What a benchmark row is: figures with their targets, measured on a stage of its own. */
import type { Stage } from "./stage.ts";

/** How the model stub behaves for one measure; null is the server without a model. */
export type ModelPace = "instant" | "spoken" | "waiting" | null;

export interface Figure {
  /** Key in the measured values. */
  key: string;
  /** As the table says it. */
  label: string;
  unit: "ms" | "MB" | "KB" | "req/s" | "";
  /** Absent: only told. */
  target?: { atMost: number } | { atLeast: number };
  /** What the compared implementation reached, in its own words (PRODUCT.md §7). */
  theirs?: string;
}

export interface Measure {
  name: string;
  model: ModelPace;
  figures: readonly Figure[];
  /**
   * One round on a server that was just started and answers.
   * @returns a value for each figure's key; a missing one is left out of the table
   * @throws Error when what was measured is not what should have been measured
   */
  run(stage: Stage): Promise<Record<string, number>>;
}

export function meets(value: number, target: NonNullable<Figure["target"]>): boolean {
  return "atMost" in target ? value <= target.atMost : value >= target.atLeast;
}

/** @param share 0.5 for the median; nearest rank */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
