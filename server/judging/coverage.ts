/** How much of a right answer stands: rubric points and closeness to the reference in one share. */
import type { PointCoverage } from "./assessment.ts";
import type { Reading } from "./reading.ts";
import { closeness, compared, nearness } from "./similarity.ts";
import type { Subject } from "./subject.ts";

/** Points weigh by far more than the reference: they say what matters, the reference is one wording of it. */
const POINTS_WEIGHT = 0.85;
/** Nearness to the reference below which nothing, and above which all, counts as said. */
const NEAR_FLOOR = 0.4;
const NEAR_FULL = 0.76;

export interface Coverage {
  /** 0 to 1. */
  share: number;
  yes: number;
  partly: number;
  contradicted: number;
  total: number;
}

/** Coverage of a reading. `yes` counts 1, `partly` a half, `contradicted` takes a half away. */
export function coverageOf(reading: Reading, points: readonly PointCoverage[], subject: Subject): Coverage {
  const count = (covered: PointCoverage["covered"]) =>
    points.filter((point) => point.covered === covered).length;
  const [yes, partly, contradicted] = [count("yes"), count("partly"), count("contradicted")];
  const said = compared(reading.sentences.flatMap((sentence) => sentence.spoken));
  const near = nearness(closeness(said, subject.reference, subject.question));
  const fromReference = Math.min(1, Math.max(0, (near - NEAR_FLOOR) / (NEAR_FULL - NEAR_FLOOR)));
  const fromPoints = points.length === 0
    ? fromReference
    : (yes + partly / 2 - contradicted / 2) / points.length;
  const share = POINTS_WEIGHT * fromPoints + (1 - POINTS_WEIGHT) * fromReference;
  return { share: Math.min(1, Math.max(0, share)), yes, partly, contradicted, total: points.length };
}
