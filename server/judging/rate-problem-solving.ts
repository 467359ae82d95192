/** Rates problem solving: steps, reasons, options, measurement, foresight. */
import type { Level } from "./assessment.ts";
import { cueQuote, type Finding, finding, type Findings, openingQuote, TOO_SHORT_WORDS } from "./finding.ts";
import { holdsFigure } from "./outcome.ts";
import { levelOfShare } from "./rate-knowledge.ts";
import { resultCues } from "./star.ts";

/** Below this share of a right answer its steps are those of another question. */
const WITHOUT_CONTENT_SHARE = 0.2;

const MISSING: Readonly<Record<Level, string>> = {
  1: "Say the first thing you did or would do, and why that first.",
  2: "Go through it in order: what first, what then, and what it led to.",
  3: "Name the other option you had and why you did not take it, or what you measured.",
  4: "Say what could have gone wrong and how you were prepared for it.",
  5: "",
};

export function rateProblemSolving(findings: Findings): Finding {
  const { reading, acts, coverage, technical } = findings;
  const steps = acts.length;
  const order = reading.cues("ORDER");
  const reasons = [...reading.cues("REASONS"), ...(technical ? reading.cues("MECHANISM") : [])];
  const options = reading.cues("OPTIONS").concat(technical ? reading.cues("TRADE_OFFS") : []);
  const results = resultCues(reading, acts);
  const measured = [
    ...reading.cues("MEASURE"),
    ...results.filter((cue) => holdsFigure(cue.sentence.spoken)),
  ];
  const foresight = reading.cues("FORESIGHT").concat(technical ? reading.cues("LIMITS") : []);
  const imagined = reading.kind === "situational" || technical;
  const covered = coverage.yes + coverage.partly > 0;
  const moves = steps + (imagined && covered ? coverage.yes + 1 : 0) + (reasons.length > 0 ? 1 : 0);

  if (reading.words < TOO_SHORT_WORDS && !covered) {
    return finding("problem-solving", null, {
      quotes: [],
      because: "There are too few words to follow how you think.",
      missing: "Say your steps in order and the reason for the first one.",
    });
  }
  const told = (
    level: Level,
    quotes: Finding["rating"]["quotes"],
    because: string,
    good = "",
    missing = MISSING[level],
  ): Finding => finding("problem-solving", level, { quotes, because, good, missing });

  const pointQuotes = findings.points.filter((point) => point.covered === "yes").map((point) => point.quote)
    .filter((quote) => quote !== null);
  const actQuotes = acts.map(cueQuote);
  const shown = actQuotes.length > 0 ? actQuotes : pointQuotes;
  if (moves === 0 || findings.namesOnly || (technical && !covered && steps === 0)) {
    const opening = openingQuote(findings);
    return told(1, opening ? [opening] : [], "The problem is told, but no step towards a solution.");
  }
  // What came when is an order, too: "after five weeks …, over six months …".
  const dated = reading.cues("AFTERWARDS").length > 0 && steps >= 3;
  const reasoned = reasons.length > 0 || (imagined ? coverage.yes >= 2 : order.length > 0 || dated);
  const inSteps = (order.length >= 1 && moves >= 2) || steps >= 3 || (imagined && coverage.yes >= 2);
  const reached = results.length > 0 || imagined;
  if (!inSteps || !reached || !reasoned) {
    const first = shown.length > 0 ? shown : [openingQuote(findings)].filter((quote) => quote !== null);
    return told(
      2,
      first,
      !reached
        ? "Steps are told, not yet where they led."
        : inSteps
        ? "Steps are told in an order, without the reason for them."
        : "A step is told, without an order or a reason.",
      "",
      !reached
        ? "Say what your steps led to, and how you could tell."
        : reasoned
        ? MISSING[2]
        : "Say why you went about it this way: what spoke for it, and against another way.",
    );
  }
  if (technical && coverage.share < WITHOUT_CONTENT_SHARE) {
    const first = shown.length > 0 ? shown : [openingQuote(findings)].filter((quote) => quote !== null);
    return told(2, first, "Steps are told, but they do not lead to an answer of this question.");
  }
  const base = technical ? Math.max(3, Math.min(5, levelOfShare(coverage.share) + 1)) : 5;
  const weighed = options.length > 0 || measured.length > 0;
  const foresaw = foresight.length > 0 && (options.length > 0 || measured.length > 0) && reasons.length > 0;
  if (foresaw && base >= 4) {
    return told(
      5,
      [...foresight.slice(0, 1), ...options.slice(0, 1), ...measured.slice(0, 1)].map(cueQuote),
      "You compare or measure, and you provide for what may go wrong.",
      "You think ahead of what may go wrong.",
    );
  }
  if (weighed && base >= 4) {
    return told(
      4,
      [...options.slice(0, 2), ...measured.slice(0, 1)].map(cueQuote),
      options.length > 0
        ? "You compare options before you decide."
        : "You measure the effect of what you did.",
      options.length > 0 ? "You compare options." : "You measure what changed.",
    );
  }
  return told(
    3,
    [...reasons.slice(0, 1), ...order.slice(0, 1)].map(cueQuote).concat(shown.slice(0, 1)),
    "You go through steps in an order, with a reason.",
    "You go step by step and give a reason.",
  );
}
