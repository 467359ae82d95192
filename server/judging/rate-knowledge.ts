/** Rates technical accuracy and depth of knowledge from covered points and from how they are explained. */
import type { Level, Quote } from "./assessment.ts";
import { cueQuote, type Finding, finding, type Findings, openingQuote } from "./finding.ts";

/** Coverage from which each level is reached, levels 2 to 5. */
const ACCURACY_STEPS = [0.12, 0.36, 0.62, 0.85] as const;
/** Names without statements, and answers with a wrong claim, reach no higher level of accuracy than these. */
const NAMES_ONLY_LEVEL = 2;
const WITH_A_WRONG_CLAIM_LEVEL = 3;
/** Fewer words than this and no point touched: nothing to judge. */
const TOO_LITTLE_WORDS = 4;

export function levelOfShare(share: number): Level {
  const [two, three, four, five] = ACCURACY_STEPS;
  return share >= five ? 5 : share >= four ? 4 : share >= three ? 3 : share >= two ? 2 : 1;
}

const coveredQuotes = (findings: Findings): Quote[] =>
  findings.points.filter((point) => point.covered === "yes" || point.covered === "partly")
    .sort((a, b) => (a.covered === "yes" ? 0 : 1) - (b.covered === "yes" ? 0 : 1))
    .map((point) => point.quote).filter((quote) => quote !== null);

/** What stands, what is missing and what is wrong, measured by the points of the question. */
export function rateAccuracy(findings: Findings): Finding {
  const { coverage, points, reading } = findings;
  const touched = coverage.yes + coverage.partly + coverage.contradicted;
  if (touched === 0 && reading.words < TOO_LITTLE_WORDS) {
    return finding("technical-accuracy", null, {
      quotes: [],
      because: "There are too few words to tell whether this is right.",
      missing: "Say in two or three sentences how it works.",
    });
  }
  const wrong = points.filter((point) => point.covered === "contradicted");
  const open = points.find((point) => point.covered === "no");
  const raw = levelOfShare(coverage.share);
  const most = findings.namesOnly ? NAMES_ONLY_LEVEL : wrong.length > 0 ? WITH_A_WRONG_CLAIM_LEVEL : 5;
  const level: Level = raw > most ? most : raw;
  const quotes = [...wrong.map((point) => point.quote), ...coveredQuotes(findings)];
  const missing = wrong[0]
    ? `Check this claim, it does not fit what is known: ${wrong[0].text}`
    : open
    ? `Not in your answer yet: ${open.text}`
    : "";
  if (quotes.length === 0) {
    return finding("technical-accuracy", 1, {
      quotes: [openingQuote(findings)],
      because: "What you say here does not touch any of the points a right answer makes.",
      missing,
    });
  }
  const count = `${coverage.yes} of ${coverage.total} points are there`;
  return finding("technical-accuracy", level, {
    quotes,
    because: wrong.length > 0
      ? `${count}, and one claim goes against a point.`
      : coverage.partly > 0
      ? `${count}, ${coverage.partly} more in part.`
      : `${count}.`,
    good: coverage.yes > 0
      ? `You make ${coverage.yes === 1 ? "one point" : `${coverage.yes} points`} that a right answer needs.`
      : "",
    missing,
  });
}

/** How deep it goes: use, trade-offs, limits. Depth without a right core does not count. */
export function rateDepth(findings: Findings): Finding {
  const { coverage, reading, specifics } = findings;
  const how = [...reading.cues("MECHANISM"), ...reading.cues("REASONS")];
  const use = reading.cues("USE");
  const trade = [...reading.cues("TRADE_OFFS"), ...reading.cues("OPTIONS")];
  const limits = reading.cues("LIMITS");
  const touched = coverage.yes + coverage.partly > 0;
  if (!touched && reading.words < TOO_LITTLE_WORDS * 2) {
    return finding("depth-of-knowledge", null, {
      quotes: [],
      because: "There are too few words to see how deep this goes.",
      missing: "Add how it works and where you have used it.",
    });
  }
  if (!touched || coverage.share < 0.1 || findings.namesOnly) {
    return finding("depth-of-knowledge", 1, {
      quotes: [openingQuote(findings)],
      because: "Terms are named, or the statement does not reach the subject yet.",
      missing: "Start with what it is, then say how it works in one real case.",
    });
  }
  const explained = how.length + use.length > 0 || specifics.tools > 0;
  if (!explained || coverage.share < 0.22) {
    return finding("depth-of-knowledge", 2, {
      quotes: [coveredQuotes(findings)[0] ?? openingQuote(findings)],
      because: "You say what it is, not yet how it works or where it is used.",
      missing: "Say why it works, and name one case where you would use it.",
    });
  }
  const shown = [...[...how, ...use].map(cueQuote), ...coveredQuotes(findings)];
  // Points of a good answer hold its trade-offs: nearly all of them, explained, are depth in other words.
  const nearlyAll = coverage.share >= ACCURACY_STEPS[3];
  if ((trade.length === 0 && !nearlyAll) || coverage.share < 0.4) {
    return finding("depth-of-knowledge", 3, {
      quotes: shown,
      because: "You explain how it works in a case.",
      good: "You explain how it works, not only what it is called.",
      missing: "Say what it costs: what gets slower, larger or harder because of it.",
    });
  }
  if (limits.length + (nearlyAll ? trade.length : 0) === 0 || coverage.share < 0.56) {
    return finding("depth-of-knowledge", 4, {
      quotes: [...trade.map(cueQuote), ...shown],
      because: "You weigh what it gives against what it costs.",
      good: "You name a trade-off.",
      missing: "Say when it breaks or when you would not use it.",
    });
  }
  return finding("depth-of-knowledge", 5, {
    quotes: [...limits.map(cueQuote), ...trade.map(cueQuote)],
    because: "You name the trade-off and where it stops working.",
    good: "You name the trade-off and its limits.",
  });
}
