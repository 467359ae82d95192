/** Rates communication clarity: order, a line to the question, signposts, openness. Never accent, fillers or grammar. */
import { cueQuote, type Finding, finding, type Findings, openingQuote, TOO_SHORT_WORDS } from "./finding.ts";
import type { Cue } from "./reading.ts";
import { contentTokens } from "./words.ts";

/** Below this share of words that speak to the question the line is lost. */
const FOCUS_LOST = 0.4;
const FOCUS_GOOD = 0.75;
/** Content words to a sentence beyond which a listener loses the thread. */
const LONG_SENTENCE_WORDS = 40;
const FULL_ANSWER_WORDS = 25;
/** Share of a right answer from which it speaks to the question, whatever the single points say. */
const FOUND_SHARE = 0.12;

export function rateClarity(findings: Findings): Finding {
  const { reading, coverage, star, technical, namesOnly } = findings;
  const { sentences } = reading;
  if (reading.words < TOO_SHORT_WORDS) {
    return finding("communication-clarity", null, {
      quotes: [],
      because: "There are too few words to judge how you explain.",
      missing: "Answer in three or four sentences: the point first, then how, then an example.",
    });
  }
  const opening = openingQuote(findings);
  const longest = Math.max(...sentences.map((sentence) => contentTokens(sentence.spoken).length));
  const parts = Object.keys(star).length;
  const planned = reading.kind === "situational" || reading.kind === "motivation";
  const answers = technical
    ? coverage.yes > 0 || coverage.partly > 1 || coverage.share >= FOUND_SHARE
    : findings.standing !== "off" &&
      (parts >= 2 || coverage.yes + coverage.partly >= 2 ||
        (planned && reading.cues("REASONS").length > 0 && coverage.yes + coverage.partly > 0));
  // "It was usually fine after that" is in no order: what is vague shows none.
  const vague = new Set(
    [...reading.cues("HABITUAL"), ...reading.cues("HEDGES")].map((cue) => cue.sentence),
  );
  const firm = (cues: readonly Cue[]) =>
    planned || technical ? cues : cues.filter((cue) => !vague.has(cue.sentence));
  const order = firm(reading.cues("ORDER"));
  const reasons = reading.cues("REASONS");
  const signposts = [...reading.cues("SIGNPOSTS"), ...(technical ? reading.cues("USE") : [])];
  // In a plan "I would check" is a step; among facts it admits a doubt.
  const doubt = reading.cues("HONEST_DOUBT").filter((cue) =>
    !planned || !/^i(?: would|['’]d) /i.test(cue.sentence.part.text.slice(cue.start, cue.end))
  );
  const ordered = technical
    ? order.length + reasons.length + reading.cues("MECHANISM").length > 0 || coverage.yes >= 2
    : star.action !== undefined
    ? star.situation !== undefined || star.task !== undefined || star.result !== undefined ||
      order.length > 0 ||
      (planned && reasons.length > 0)
    : planned && reasons.length > 0;

  if (namesOnly || reading.focus < FOCUS_LOST) {
    return finding("communication-clarity", 1, {
      quotes: [opening],
      because: namesOnly
        ? "These are words without sentences."
        : "Most of this is about something else than what was asked.",
      missing: "Say one full sentence that answers the question, then build on it.",
    });
  }
  if (!answers || !ordered || longest > LONG_SENTENCE_WORDS || reading.focus < 0.6) {
    return finding("communication-clarity", 2, {
      quotes: [opening],
      because: longest > LONG_SENTENCE_WORDS
        ? "One very long sentence carries it all."
        : "The pieces are there; the line from question to answer is not.",
      missing: longest > LONG_SENTENCE_WORDS
        ? "Cut it into shorter sentences, one thought each."
        : "Give it an order: where you were, what you did, what came of it.",
    });
  }
  const full = reading.words >= FULL_ANSWER_WORDS && reading.focus >= FOCUS_GOOD;
  const told = star.situation !== undefined && star.action !== undefined && star.result !== undefined;
  const paced = order.length + reading.cues("TIME").length + reasons.length >= 2;
  const led = signposts.length > 0 && order.length + reasons.length > 0;
  const weighs = reading.cues("OPTIONS").length + reading.cues("FORESIGHT").length > 0 || /\bif\b/.test(
    sentences.map((sentence) => sentence.text).join(" "),
  );
  const guided = technical
    ? led
    : reading.kind === "situational"
    ? led || (order.length >= 2 && reasons.length > 0 && weighs)
    : led || (told && paced);
  const evidence = [...order.slice(0, 1), ...reasons.slice(0, 1), ...firm(reading.cues("TIME")).slice(0, 1)]
    .map(
      cueQuote,
    );
  if (full && guided && doubt.length > 0 && order.length + signposts.length > 0) {
    return finding("communication-clarity", 5, {
      quotes: [...doubt.slice(0, 1).map(cueQuote), ...evidence],
      because: "In order, with signposts, and open about limits.",
      good: "You guide the listener and are open about limits.",
    });
  }
  if (full && guided) {
    return finding("communication-clarity", 4, {
      quotes: [...signposts.slice(0, 1).map(cueQuote), ...evidence],
      because: "In order, with signposts or an example for the listener.",
      good: "You lead the listener through the answer.",
    });
  }
  return finding("communication-clarity", 3, {
    quotes: evidence.length > 0 ? evidence : [opening],
    because: "In order, and it answers what was asked.",
    good: "Your answer has an order and meets the question.",
    missing: reading.kind === "past-behaviour"
      ? "Say the main point in the first sentence, then tell how it came to that."
      : reading.kind === "motivation"
      ? "Put the main point first and give the reason behind it."
      : "Put the main point first and add one example.",
  });
}
