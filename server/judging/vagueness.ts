/** The signals of vagueness that make a follow-up worth asking (two or more). They never touch a score. */
import type { QuestionKind } from "../question-bank/question-bank.ts";
import { findActs } from "./acts.ts";
import { readParts } from "./reading.ts";
import { findSpecifics } from "./specifics.ts";
import { isTechnical } from "./subject.ts";
import { contentTokens, tokenise } from "./words.ts";

/**
 * `short`: under 20 words on a question about behaviour. `hedges`: maybe, kind of. `duty`: "responsible for".
 * `vague-quantity`: many, a lot, significantly. `hypothetical`: would, usually, instead of one past event.
 * `nothing-specific`: no number, name, tool or time. `we-without-i`. `repeats-question`: 60% overlap with it.
 */
export type Signal =
  | "short"
  | "hedges"
  | "duty"
  | "vague-quantity"
  | "hypothetical"
  | "nothing-specific"
  | "we-without-i"
  | "repeats-question";

/** Thresholds of the specification, section 3 "Probe". */
const SHORT_WORDS = 20;
const OVERLAP_SHARE = 0.6;

/** Share of an answer's content words that the question already held, 0 to 1. */
export function overlapWithQuestion(text: string, asked: string): number {
  const said = contentTokens(tokenise(text));
  const known = new Set(contentTokens(tokenise(asked)).map((token) => token.stem));
  return said.length === 0 ? 0 : said.filter((token) => known.has(token.stem)).length / said.length;
}

/** Signals that fire, in the order of the type; `asked` is the question or follow-up, `kind` that of the question. */
export function vagueness(text: string, context: { asked: string; kind: QuestionKind }): Signal[] {
  const reading = readParts([{ sequence: 0, asked: context.asked, text }], context.kind);
  const behavioural = !isTechnical(context.kind);
  const acts = findActs(reading);
  const specifics = findSpecifics(reading);
  const has = (who: "i" | "we") =>
    reading.sentences.some((s) => s.spoken.some((t) => t.lower.split("'")[0] === who));
  const done = acts.some((act) => act.mode === "done");
  const signals: Signal[] = [];
  const fire = (signal: Signal, fires: boolean) => {
    if (fires) signals.push(signal);
  };
  fire("short", behavioural && reading.words < SHORT_WORDS);
  fire("hedges", reading.cues("HEDGES").length > 0 || /\b(?:kind|sort) of\b/i.test(text));
  fire("duty", reading.cues("DUTY").length > 0);
  fire("vague-quantity", specifics.numbers.length === 0 && reading.cues("VAGUE_QUANTITIES").length > 0);
  fire(
    "hypothetical",
    context.kind === "past-behaviour" && !done &&
      (reading.cues("WOULD").length > 0 || reading.cues("HABITUAL").length > 0 || acts.length > 0),
  );
  fire(
    "nothing-specific",
    specifics.numbers.length + specifics.names + specifics.tools + specifics.times === 0,
  );
  fire("we-without-i", behavioural && has("we") && !has("i"));
  fire("repeats-question", overlapWithQuestion(text, context.asked) >= OVERLAP_SHARE);
  return signals;
}
