/** Scores and totals: mechanical, and nothing that was not rated counts. */
import { strict as assert } from "node:assert";
import type { Assessment, Level, Rating } from "../../../server/judging/assessment.ts";
import { assessByRules } from "../../../server/judging/assess-by-rules.ts";
import { answerScore, bandOf, totalsOf } from "../../../server/judging/totals.ts";
import { OWNERSHIP_QUESTION } from "../../support/judging-questions.ts";

const rating = (level: Level | null, competency: Rating["competency"] = "ownership"): Rating => ({
  competency,
  level,
  quotes: level === null ? [] : [{ sequence: 2, start: level, end: level + 3, text: "abc" }],
  because: "",
});
const base = assessByRules(OWNERSHIP_QUESTION, [{
  sequence: 2,
  asked: OWNERSHIP_QUESTION.text,
  text: "skip",
}]);
const assessment = (...ratings: Rating[]): Assessment => ({ ...base, ratings, score: answerScore(ratings) });

Deno.test("levels become a score from 1 to 10", () => {
  const table: [(Level | null)[], number | null][] = [
    [[1], 1],
    [[2], 3],
    [[3], 6],
    [[4], 8],
    [[5], 10],
    [[3, 4], 7],
    [[1, 5], 6],
    [[null, 4], 8],
    [[null], null],
    [[], null],
  ];
  for (const [levels, score] of table) {
    assert.equal(answerScore(levels.map((level) => rating(level))), score, String(levels));
  }
});

Deno.test("bands begin where they say", () => {
  const table: [number, string][] = [
    [0, "starting"],
    [39, "starting"],
    [40, "developing"],
    [59, "developing"],
    [60, "solid"],
    [74, "solid"],
    [75, "strong"],
    [89, "strong"],
    [90, "outstanding"],
    [100, "outstanding"],
  ];
  for (const [overall, band] of table) assert.equal(bandOf(overall), band);
});

Deno.test("what was not rated is in no mean", () => {
  const totals = totalsOf([
    assessment(rating(4), rating(2, "collaboration")),
    assessment(rating(null), rating(5, "collaboration")),
    assessment(rating(null)),
  ]);
  // Answer means 3 and 5; their mean 4 is 75 of 100.
  assert.equal(totals.overall, 75);
  assert.equal(totals.band, "strong");
  assert.deepEqual(
    totals.competencies.map(({ competency, level, answers }) => [competency, level, answers]),
    [["ownership", 4, 1], ["collaboration", 3.5, 2]],
  );
});

Deno.test("nothing rated gives no overall and no band", () => {
  assert.deepEqual(totalsOf([]), { overall: null, band: null, competencies: [] });
  const totals = totalsOf([assessment(rating(null))]);
  assert.equal(totals.overall, null);
  assert.equal(totals.competencies[0]?.level, null);
});

Deno.test("the extremes are 0 and 100, and the strongest evidence comes first, at most three", () => {
  assert.equal(totalsOf([assessment(rating(1))]).overall, 0);
  assert.equal(totalsOf([assessment(rating(5))]).overall, 100);
  const [ownership] =
    totalsOf(([1, 3, 5, 4, 2] as Level[]).map((level) => assessment(rating(level)))).competencies;
  assert.deepEqual(ownership?.quotes.map((quote) => quote.start), [5, 4, 3]);
});
