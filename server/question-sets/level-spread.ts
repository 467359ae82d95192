/** Which levels the questions of a skill should have: around the candidate's own, from easier to harder. Pure. */

const LOWEST = 1;
const HIGHEST = 10;
/** A set that is all of one level sorts nobody; three levels up or down is another job. */
const REACH = 2.5;

/** `count` levels in ascending order, spread evenly around `level`, each 1 to 10. */
export function spreadLevels(level: number, count: number): number[] {
  if (count <= 1) return count === 1 ? [clamp(level)] : [];
  const step = 2 * REACH / (count - 1);
  return Array.from({ length: count }, (_, index) => clamp(level - REACH + index * step));
}

function clamp(level: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, Math.round(level)));
}
