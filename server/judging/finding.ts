/** What a rater hands over: the rating, and what to tell the candidate about it. */
import type { Competency } from "../question-bank/question-bank.ts";
import type { Level, PointCoverage, Quote, Rating } from "./assessment.ts";
import type { Act } from "./acts.ts";
import type { Coverage } from "./coverage.ts";
import { quoteAt, shortestEvidence } from "./evidence.ts";
import type { Cue, Reading } from "./reading.ts";
import type { Specifics } from "./specifics.ts";
import type { StarParts } from "./star.ts";
import type { Standing } from "./theme.ts";

/** Everything that raters look at; made once per answer. */
export interface Findings {
  reading: Reading;
  acts: readonly Act[];
  star: StarParts;
  specifics: Specifics;
  points: readonly PointCoverage[];
  coverage: Coverage;
  technical: boolean;
  /** Whether a told event answers what was asked. */
  standing: Standing;
  /** Nothing but names strung together: no sentence states anything. */
  namesOnly: boolean;
}

export interface Finding {
  rating: Rating;
  /** One sentence for the list of what was good; empty when there is none. */
  good: string;
  /** One sentence that says what to add for the next level; empty when nothing is missing. */
  missing: string;
}

export type Rater = (findings: Findings) => Finding;

/** The quote of a cue: the shortest clause that holds it. */
export function cueQuote(cue: Pick<Cue, "start" | "end" | "sentence">): Quote {
  return quoteAt(cue.sentence.part, shortestEvidence(cue.sentence, [cue]));
}

export function finding(
  competency: Competency,
  level: Level | null,
  told: { quotes: readonly (Quote | null | undefined)[]; because: string; good?: string; missing?: string },
): Finding {
  const quotes = told.quotes.filter((quote) => quote !== null && quote !== undefined);
  return {
    rating: { competency, level, quotes, because: told.because },
    good: told.good ?? "",
    missing: told.missing ?? "",
  };
}

/** The first judged sentence as evidence that something is absent. */
export function openingQuote({ reading }: Findings): Quote | null {
  const sentence = reading.sentences.find((candidate) => candidate.spoken.length >= 3) ??
    reading.sentences[0];
  return sentence ? quoteAt(sentence.part, { start: sentence.start, end: sentence.end }) : null;
}

/** Too short to judge: under this many words without fillers nothing but plain facts can be rated. */
export const TOO_SHORT_WORDS = 8;
