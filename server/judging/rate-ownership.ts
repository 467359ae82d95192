/** Rates ownership: own acts, own choices, results that are owned, risk and what was passed on. */
import { cueQuote, type Finding, finding, type Findings, openingQuote, TOO_SHORT_WORDS } from "./finding.ts";
import { resultCues } from "./star.ts";

export function rateOwnership(findings: Findings): Finding {
  const { acts, reading, specifics } = findings;
  const imagined = reading.kind === "situational" || reading.kind === "motivation" || findings.technical;
  const own = acts.filter((act) => act.who === "i" && (act.mode === "done" || imagined));
  const ours = acts.filter((act) => act.who === "we");
  if (reading.words < TOO_SHORT_WORDS && own.length === 0) {
    return finding("ownership", null, {
      quotes: [],
      because: "There are too few words to see your own part.",
      missing: "Say what you yourself did, step by step.",
    });
  }
  if (own.length === 0) {
    const duty = reading.cues("DUTY")[0] ?? ours[0];
    return finding("ownership", duty ? 2 : 1, {
      quotes: [duty ? cueQuote(duty) : openingQuote(findings)],
      because: duty
        ? "This tells what “we” did or what the duty was, not your own act."
        : "No act of your own is told.",
      missing: "Say what you yourself did; “we” hides your part.",
    });
  }
  const results = resultCues(reading);
  const ownQuotes = own.map(cueQuote);
  if (results.length === 0) {
    return finding("ownership", 2, {
      quotes: ownQuotes,
      because: "You tell your own act, but not what came of it.",
      good: "You say what you did yourself.",
      missing: "You say what you did; say what came of it, with a number.",
    });
  }
  const measured = results.find((cue) =>
    specifics.numbers.some((number) => number.sentence === cue.sentence)
  );
  const choice = reading.cues("CHOICE");
  const learned = reading.cues("REFLECTION");
  const spread = reading.cues("SPREAD");
  const risk = reading.cues("RISK");
  const firstResult = results[0];
  if (choice.length > 0 && measured && learned.length > 0 && (spread.length > 0 || risk.length > 0)) {
    return finding("ownership", 5, {
      quotes: [
        ...(risk[0] ? [cueQuote(risk[0])] : []),
        ...(spread[0] ? [cueQuote(spread[0])] : []),
        cueQuote(measured),
      ],
      because: "You decided, own a measured result, say what you learned and let others profit from it.",
      good: "You own the decision, its measured result and the lesson.",
    });
  }
  if (choice.length > 0 && measured) {
    return finding("ownership", 4, {
      quotes: [...choice.map(cueQuote).slice(0, 1), cueQuote(measured)],
      because: "You made a choice of your own and give its result with a number.",
      good: "You say what you decided and what it changed, with a number.",
      missing: "Say what you learned from it, or what others took over.",
    });
  }
  return finding("ownership", 3, {
    quotes: [...ownQuotes.slice(0, 2), ...(firstResult ? [cueQuote(firstResult)] : [])],
    because: "You tell a clear act of your own and what came of it.",
    good: "You say what you did and what came of it.",
    missing: measured
      ? "Say what you decided yourself, and why it was yours to decide."
      : "Give the result its size: a number, a share or a time.",
  });
}
