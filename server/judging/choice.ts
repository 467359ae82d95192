/** Finds where somebody chose: a decision named as one, an option weighed, or an act told with its reason. */
import type { Act } from "./acts.ts";
import type { Cue, Reading } from "./reading.ts";

/** Choices in order of how plainly they are named. An act that is told with its reason was a decision, too. */
export function choices(reading: Reading, own: readonly Act[]): Cue[] {
  const acting = new Set(own.map((act) => act.sentence));
  const inActs = (cues: readonly Cue[]) => cues.filter((cue) => acting.has(cue.sentence));
  return [
    ...reading.cues("CHOICE"),
    ...inActs(reading.cues("OPTIONS")),
    ...inActs(reading.cues("REASONS")),
  ];
}
