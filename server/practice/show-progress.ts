/** Shows how levels moved over interviews, and what holds answers back again and again. */
import type { Owner } from "../owner.ts";
import { listReviews } from "./list-reviews.ts";
import type { Progress } from "./practice.ts";
import { takeInInterviews } from "./take-in-interviews.ts";
import { trendChart } from "./trend-chart.ts";
import { trendsOf } from "./trend.ts";
import { weakPoints } from "./weak-points.ts";
import type { Workings } from "./workings.ts";

/** Answers that weak points are found in: about the last twenty interviews. */
export const ANSWERS_LOOKED_AT = 120;

export async function showProgress(w: Workings, owner: Owner): Promise<Progress> {
  const summaries = await takeInInterviews(w, owner);
  const [answers, reviews] = await Promise.all([
    w.answers.newest(owner, ANSWERS_LOOKED_AT),
    listReviews(w, owner),
  ]);
  return {
    interviews: summaries.length,
    trends: trendsOf(summaries).map((trend) => ({ ...trend, chart: trendChart(trend.points) })),
    weak: weakPoints(answers),
    due: reviews.due.length,
  };
}
