/** Takes out of a rubric what the question itself says: repeating it must never look like an answer. Pure. */
import { type RubricPoint, shows, stemmed } from "../question-bank/question-bank.ts";

/**
 * Signs that stand in the question, a hint or a follow-up are dropped; a group that would be empty keeps its signs,
 * and the checks of the question then find it.
 */
export function withoutGivenAway(
  points: readonly RubricPoint[],
  text: string,
  hints: readonly string[],
): RubricPoint[] {
  const said = [text, ...hints, ...points.map(({ followUp }) => followUp)].map(stemmed);
  return points.map((point) => ({
    ...point,
    signs: point.signs.map((group) => {
      const left = group.filter((sign) => !said.some((each) => shows(each, sign)));
      return left.length > 0 ? left : group;
    }),
  }));
}
