/** Turns levels into scores, the same way each time: no engine ever proposes a total. */
import { COMPETENCIES } from "../question-bank/question-bank.ts";
import type { Assessment, Quote, Rating } from "./assessment.ts";
import type { Band, CompetencyTotal, Totals } from "./judging.ts";
import { QUOTES_PER_RATING, uniqueQuotes } from "./evidence.ts";

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const ratedLevels = (ratings: readonly Rating[]): number[] =>
  ratings.map((rating) => rating.level).filter((level) => level !== null);

/**
 * Score of one answer, 1 to 10: the mean of its rated levels m stretched from 1–5 to 1–10 and rounded half up,
 * `round(1 + (m − 1) × 9 / 4)`. Null when nothing was rated: not enough evidence is in no mean.
 */
export function answerScore(ratings: readonly Rating[]): number | null {
  const levels = ratedLevels(ratings);
  return levels.length === 0 ? null : Math.floor(1 + (mean(levels) - 1) * 9 / 4 + 0.5);
}

/** Band of an overall score, 0 to 100: 0–39, 40–59, 60–74, 75–89, 90–100. */
export function bandOf(overall: number): Band {
  if (overall >= 90) return "outstanding";
  if (overall >= 75) return "strong";
  if (overall >= 60) return "solid";
  return overall >= 40 ? "developing" : "starting";
}

function strongestQuotes(rated: readonly Rating[]): Quote[] {
  const byLevel = [...rated].sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
  return uniqueQuotes(byLevel.flatMap((rating) => rating.quotes.slice(0, 1))).slice(0, QUOTES_PER_RATING);
}

/**
 * Totals of an interview. Every rated answer weighs the same: overall = `round((mean − 1) / 4 × 100)`, where `mean`
 * is the mean over rated answers of each answer's mean level. Answers without a rated level (nothing said, "I don't
 * know", skipped, off topic, commands to the grader) are in no mean; a report shows how many were answered. A
 * competency's level is the mean of its rated levels to two decimals. Only competencies that were asked are listed.
 */
export function totalsOf(assessments: readonly Assessment[]): Totals {
  const answerMeans = assessments.map(({ ratings }) => ratedLevels(ratings)).filter((levels) =>
    levels.length > 0
  )
    .map(mean);
  const overall = answerMeans.length === 0 ? null : Math.floor((mean(answerMeans) - 1) / 4 * 100 + 0.5);
  const competencies = COMPETENCIES.flatMap((competency): CompetencyTotal[] => {
    const all = assessments.flatMap(({ ratings }) =>
      ratings.filter((rating) => rating.competency === competency)
    );
    if (all.length === 0) return [];
    const rated = all.filter((rating) => rating.level !== null);
    const level = rated.length === 0 ? null : Math.round(mean(ratedLevels(rated)) * 100) / 100;
    return [{ competency, level, answers: rated.length, quotes: strongestQuotes(rated) }];
  });
  return { overall, band: overall === null ? null : bandOf(overall), competencies };
}
