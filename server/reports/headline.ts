/** Chooses the one sentence that would change the most, and the facts under it, by rules from the evidence. */
import type { Totals } from "../judging/judging.ts";
import type { EvidencePattern } from "./evidence-pattern.ts";
import { broad, type Finding, type Habit, habits } from "./habits.ts";
import { BAND_STARTS, capitalised, count } from "./labels.ts";

export interface Headline {
  finding: Finding;
  headline: string;
  summary: string;
}

/**
 * The headline and the summary of a report. Deterministic: the finding that touches most answers wins, and
 * where two touch equally many the one named first in `habits` does.
 */
export function writeHeadline(pattern: EvidencePattern, totals: Totals): Headline {
  const start = unjudged(pattern);
  if (start !== null) return start;
  const habit = habits(pattern, totals).reduce<Habit | null>(
    (best, next) => best === null || next.touches > best.touches ? next : best,
    null,
  ) ?? broad(pattern, totals);
  const sentences = [habit.facts, onlyOne(pattern), distance(totals), skips(pattern)];
  return {
    finding: pattern.rated === 1 && habit.finding === "broad" ? "one-answer" : habit.finding,
    headline: pattern.rated === 1 && habit.finding === "broad"
      ? "One answer is a start. Give the next one company."
      : habit.headline,
    summary: sentences.filter((sentence) => sentence !== "").join(" "),
  };
}

function unjudged(pattern: EvidencePattern): Headline | null {
  if (pattern.answered === 0 && pattern.skipped === 0) {
    return {
      finding: "nothing-answered",
      headline: "The interview ended before your first answer.",
      summary: "There is nothing to judge, so nothing was judged. " +
        (pattern.asked > 0
          ? "What was asked is below, with what a good answer holds. Take one question and start again with it."
          : "Start again when you have twenty quiet minutes; you can pause and skip at any time."),
    };
  }
  if (pattern.answered === 0) {
    return {
      finding: "all-skipped",
      headline: "You heard the questions. Try one of them next time.",
      summary: `${capitalised(count(pattern.skipped, "question was", "questions were"))} skipped and none ` +
        "answered, so there is no score. Skipping costs nothing here. Each question stands below with what a " +
        "good answer holds; a short attempt teaches more than reading it.",
    };
  }
  if (pattern.rated === 0) {
    return {
      finding: "nothing-to-judge",
      headline: "There is not enough in the words to judge yet.",
      summary: `${capitalised(count(pattern.answered, "answer was", "answers were"))} given, and none held ` +
        "enough to rate fairly. That is not a zero. Say what you would do or have done, in four or five " +
        "sentences, and there will be something to show you." + afterNotKnowing(pattern),
    };
  }
  return null;
}

function afterNotKnowing(pattern: EvidencePattern): string {
  if (pattern.dontKnow === 0) return "";
  return ` ${
    capitalised(count(pattern.dontKnow, "time"))
  } you said that you did not know: that is an honest ` +
    "start, and the next step is to say how you would find out.";
}

function onlyOne(pattern: EvidencePattern): string {
  if (pattern.rated !== 1) return "";
  return "All of this rests on one rated answer: read it as a first impression.";
}

/** Says how far the next band is, when that is near enough (ten points) to aim at. */
function distance(totals: Totals): string {
  const overall = totals.overall;
  if (overall === null) return "";
  const next = BAND_STARTS.find((band) => band.from > overall);
  if (!next || next.from - overall > 10) return "";
  const points = Math.ceil(next.from - overall);
  return `${capitalised(count(points, "point"))} ${
    points === 1 ? "separates" : "separate"
  } this from the next band.`;
}

function skips(pattern: EvidencePattern): string {
  if (pattern.skipped === 0) return "";
  return `${capitalised(count(pattern.skipped, "question was", "questions were"))} skipped and not counted.`;
}
