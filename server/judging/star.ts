/** Finds the parts of a told event: situation, task, action, result. */
import type { AnswerPart, Quote, StarPart } from "./assessment.ts";
import { type Act, findActs } from "./acts.ts";
import { quoteAt, shortestEvidence } from "./evidence.ts";
import { type Cue, type Reading, readParts } from "./reading.ts";

export type StarParts = Partial<Record<StarPart, Quote>>;

function toQuote(cue: { sentence: Cue["sentence"]; start: number; end: number }): Quote {
  return quoteAt(cue.sentence.part, shortestEvidence(cue.sentence, [cue]));
}

/** Result cues that tell what came of it, not what is hoped; those with a figure first. */
export function resultCues(reading: Reading): Cue[] {
  const intended = reading.cues("WOULD").concat();
  const told = reading.cues("RESULT").filter((cue) =>
    reading.kind === "situational" ||
    !intended.some((would) => would.sentence === cue.sentence && would.start <= cue.start)
  );
  const withFigure = (cue: Cue) => cue.sentence.spoken.some((token) => token.value !== null) ? 1 : 0;
  const order = new Map(reading.sentences.map((sentence, at) => [sentence, at]));
  return told.sort((a, b) =>
    withFigure(b) - withFigure(a) || (order.get(b.sentence) ?? 0) - (order.get(a.sentence) ?? 0) ||
    a.start - b.start
  );
}

/** The parts found in a reading. An action is an own act; for questions about an imagined case, an intended one. */
export function starOf(reading: Reading, acts: readonly Act[] = findActs(reading)): StarParts {
  const star: StarParts = {};
  const own = acts.filter((act) =>
    act.who === "i" &&
    (act.mode === "done" || reading.kind === "situational" || reading.kind === "motivation")
  );
  const results = resultCues(reading);
  const task = reading.cues("TASK")[0];
  const situation = reading.cues("SITUATION").find((cue) => cue !== task) ??
    reading.cues("TIME").find((cue) => cue.sentence === reading.sentences[0]);
  const [result] = results;
  const action = own.find((act) => act.sentence !== result?.sentence) ?? own[0];
  if (situation) star.situation = toQuote(situation);
  if (task) star.task = toQuote(task);
  if (action) star.action = toQuote(action);
  if (result) star.result = toQuote(result);
  return star;
}

/** STAR parts of an answer and the answers to its follow-ups, with verified quotes; parts not found are absent. */
export function findStarParts(parts: readonly AnswerPart[]): StarParts {
  return starOf(readParts(parts));
}
