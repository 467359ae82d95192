/** Finds the parts of a told event: situation, task, action, result. */
import type { AnswerPart, Quote, StarPart } from "./assessment.ts";
import { type Act, findActs } from "./acts.ts";
import { quoteAt, shortestEvidence } from "./evidence.ts";
import { echoesQuestion, outcomes } from "./outcome.ts";
import { isPastForm } from "./relevance.ts";
import { type Cue, type Reading, readParts } from "./reading.ts";

export type StarParts = Partial<Record<StarPart, Quote>>;

function toQuote(cue: { sentence: Cue["sentence"]; start: number; end: number }): Quote {
  return quoteAt(cue.sentence.part, shortestEvidence(cue.sentence, [cue]));
}

/** Own acts that count: done ones; intended ones where the question asks about an imagined case or a wish. */
export function ownActs(reading: Reading, acts: readonly Act[]): Act[] {
  const imagined = reading.kind !== null && reading.kind !== "past-behaviour";
  return acts.filter((act) => act.who === "i" && (act.mode === "done" || imagined));
}

/** The follow-ups about the situation, in the interviewer's own words or in a model's. */
const ABOUT_THE_SETTING =
  /\bthe situation\b|\bset the scene\b|\bwhen (?:and where )?was that\b|\bgoing on at (?:that|the) time\b|\bat stake\b|\bwhich occasion\b/i;

/** What was asked for the setting is answered with the setting: a figure in it is no result. */
function tellsSetting(reading: Reading, { part }: Cue["sentence"]): boolean {
  return part !== reading.sentences[0]?.part && ABOUT_THE_SETTING.test(part.asked);
}

/**
 * What came of it: words of outcome that are not a hope, or, after the first own act, what was the case some time
 * later. Those with a figure first, then the latest.
 */
export function resultCues(reading: Reading, acts: readonly Act[]): Cue[] {
  const order = new Map(reading.sentences.map((sentence, at) => [sentence, at]));
  const at = (cue: Pick<Cue, "sentence">) => order.get(cue.sentence) ?? 0;
  const [firstAct] = ownActs(reading, acts).map(at).sort((a, b) => a - b);
  const hoped = reading.cues("WOULD");
  const told = reading.cues("RESULT").filter((cue) =>
    reading.kind === "situational" ||
    !hoped.some((would) => would.sentence === cue.sentence && would.start <= cue.start)
  ).filter((cue) => !reading.cues("HABITUAL").some((habit) => habit.sentence === cue.sentence));
  const later = firstAct === undefined ? [] : reading.cues("AFTERWARDS").filter((cue) => {
    const withoutAct = !acts.some((act) => act.sentence === cue.sentence && act.start <= cue.end);
    const hasVerb = cue.sentence.spoken.some((token) =>
      isPastForm(token.lower) || /^(?:is|are|now|has|have)$/.test(token.lower)
    );
    return at(cue) > firstAct && withoutAct && hasVerb;
  });
  const withFigure = (cue: Cue) => cue.sentence.spoken.some((token) => token.value !== null) ? 1 : 0;
  const stood = reading.kind === null || reading.kind === "past-behaviour" || reading.kind === "motivation"
    ? outcomes(reading, ownActs(reading, acts).filter((act) => act.mode === "done"), acts)
    : [];
  const known = new Set(told.map((cue) => cue.sentence));
  const added = [...later, ...stood].filter((cue, index, all) =>
    !known.has(cue.sentence) && all.findIndex((other) => other.sentence === cue.sentence) === index
  );
  return [...told, ...added].filter((cue) => !echoesQuestion(cue) && !tellsSetting(reading, cue.sentence))
    .sort((a, b) => withFigure(b) - withFigure(a) || at(b) - at(a) || a.start - b.start);
}

/** The parts found in a reading. The situation stands before, or with, the first own act. */
export function starOf(reading: Reading, acts: readonly Act[] = findActs(reading)): StarParts {
  const star: StarParts = {};
  const own = ownActs(reading, acts);
  const order = new Map(reading.sentences.map((sentence, at) => [sentence, at]));
  const at = (found: Pick<Cue, "sentence">) => order.get(found.sentence) ?? 0;
  const firstAct = own.length > 0 ? Math.min(...own.map(at)) : reading.sentences.length;
  const results = resultCues(reading, acts);
  // What had to be done is told before the first own act; "we had to switch it off" after it is a consequence.
  const task = reading.cues("TASK").find((cue) => at(cue) <= firstAct);
  const before = (cue: Cue) =>
    at(cue) <= firstAct && (cue.sentence !== task?.sentence || cue.start < task.start);
  // "The Nordics launch. Our distributor quit three weeks before.": whatever was the case before the first own act.
  const opening = reading.sentences.slice(0, own.length > 0 ? firstAct : 1).find((sentence) =>
    !own.some((act) => act.sentence === sentence) && sentence.spoken.some((token) => isPastForm(token.lower))
  );
  const setting = opening && { sentence: opening, start: opening.start, end: opening.start };
  const situation = reading.cues("SITUATION").find(before) ??
    reading.cues("TIME").find((cue) => before(cue) && at(cue) === 0) ??
    (reading.kind === "past-behaviour" || reading.kind === null ? setting : undefined);
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
