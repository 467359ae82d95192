/** Rates ownership: own acts, own choices, results that are owned, risk and what was passed on. */
import type { Act } from "./acts.ts";
import type { Level } from "./assessment.ts";
import { cueQuote, type Finding, finding, type Findings, openingQuote, TOO_SHORT_WORDS } from "./finding.ts";
import { choices } from "./choice.ts";
import { holdsFigure } from "./outcome.ts";
import { levelOfShare } from "./rate-knowledge.ts";
import { ownActs, resultCues } from "./star.ts";

/** An imagined case or a wish has no result yet: its points say what a good plan holds, up to this level. */
const MOST_FOR_A_PLAN = 4;

function rateWithoutAct(findings: Findings): Finding {
  const { acts, reading } = findings;
  if (reading.words < TOO_SHORT_WORDS) {
    return finding("ownership", null, {
      quotes: [],
      because: "There are too few words to see your own part.",
      missing: "Say what you yourself did, step by step.",
    });
  }
  const first = reading.sentences.find((sentence) =>
    sentence.spoken.some((token) => /^(?:i|we|my|our)(?:$|')/.test(token.lower))
  );
  const duty = reading.cues("DUTY")[0] ?? acts[0] ?? first;
  return finding("ownership", duty ? 2 : 1, {
    quotes: [
      duty && duty !== first ? cueQuote(duty as Parameters<typeof cueQuote>[0]) : openingQuote(findings),
    ],
    because: duty
      ? "This tells what “we” did or what the duty was, not your own act."
      : "No act of your own is told.",
    missing: "Say what you yourself did; “we” hides your part.",
  });
}

function ratePlan(findings: Findings): Finding {
  const { acts, reading, coverage } = findings;
  const own = ownActs(reading, acts);
  const reasons = reading.cues("REASONS");
  const weighed = [...reading.cues("OPTIONS"), ...reading.cues("FORESIGHT"), ...reading.cues("RISK")];
  const steps = own.length >= 2 && reasons.length > 0 ? (weighed.length > 0 ? 4 : 3) : 2;
  const level: Level = Math.max(steps, Math.min(MOST_FOR_A_PLAN, levelOfShare(coverage.share))) >= 4
    ? 4
    : Math.max(steps, levelOfShare(coverage.share)) >= 3
    ? 3
    : 2;
  return finding("ownership", level, {
    quotes: [...own.slice(0, 2).map(cueQuote), ...reasons.slice(0, 1).map(cueQuote)],
    because: level >= 3
      ? "You say what you yourself would do, and why."
      : "You name a step of your own, without a reason for it.",
    good: level >= 3 ? "You put yourself in charge of the next steps." : "",
    missing: level >= 4 ? "" : "Say what you would decide yourself, and what could speak against it.",
  });
}

export function rateOwnership(findings: Findings): Finding {
  const { acts, reading } = findings;
  const own = ownActs(reading, acts);
  if (own.length === 0 || findings.namesOnly) return rateWithoutAct(findings);
  const happened = reading.kind === "past-behaviour" ||
    // A motive told by an event is judged like one.
    (reading.kind === "motivation" && own.filter((act) => act.mode === "done").length >= 2);
  if (!happened) return ratePlan(findings);
  const told = ratePast(findings, own);
  if (reading.kind === "past-behaviour") return told;
  const planned = ratePlan(findings);
  return (planned.rating.level ?? 0) > (told.rating.level ?? 0) ? planned : told;
}

/** What is not there yet of that which the highest level asks for: a lesson that was told is not asked for again. */
function nextStep(reading: Findings["reading"], chose: boolean): string {
  if (!chose) return "Say what you decided yourself, and why it was yours to decide.";
  if (reading.cues("SPREAD").length > 0) {
    return "Say what was uncertain when you decided, or what you learned from it.";
  }
  return reading.cues("REFLECTION").length > 0
    ? "Say what others took over from it."
    : "Say what you learned from it, or what others took over.";
}

function ratePast({ reading, acts }: Findings, own: readonly Act[]): Finding {
  const results = resultCues(reading, acts);
  const ownQuotes = own.map(cueQuote);
  const [firstResult] = results;
  if (!firstResult) {
    return finding("ownership", 2, {
      quotes: ownQuotes,
      because: "You tell your own act, but not what came of it.",
      good: "You say what you did yourself.",
      missing: "You say what you did; say what came of it, with a number.",
    });
  }
  const measured = results.find((cue) => holdsFigure(cue.sentence.spoken));
  const [choice] = choices(reading, own);
  const spread = reading.cues("SPREAD")[0];
  const beyond = [reading.cues("RISK")[0], reading.cues("REFLECTION")[0], spread]
    .filter((cue) => cue !== undefined);
  // Others must profit from it: a lesson alone is one's own.
  if (choice && measured && spread && beyond.length >= 2) {
    return finding("ownership", 5, {
      quotes: [...beyond.slice(0, 2), measured].map(cueQuote),
      because: "You decided, own a measured result, and show what you and others took from it.",
      good: "You own the decision, its measured result and what followed from it.",
    });
  }
  if (measured && (choice || beyond.length > 0)) {
    return finding("ownership", 4, {
      quotes: [choice ?? beyond[0] ?? firstResult, measured].map(cueQuote),
      because: "You chose your own way and give its result with a number.",
      good: "You say what you decided and what it changed, with a number.",
      missing: nextStep(reading, choice !== undefined),
    });
  }
  return finding("ownership", 3, {
    quotes: [...ownQuotes.slice(0, 2), cueQuote(firstResult)],
    because: "You tell a clear act of your own and what came of it.",
    good: "You say what you did and what came of it.",
    missing: measured
      ? "Say what you decided yourself, and why it was yours to decide."
      : "Give the result its size: a number, a share or a time.",
  });
}
