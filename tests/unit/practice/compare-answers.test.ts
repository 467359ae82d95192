import { strict as assert } from "node:assert";
import type { PointCoverage } from "../../../server/judging/judging.ts";
import { compareAnswers, judgedAlike } from "../../../server/practice/compare-answers.ts";
import { assessmentOf } from "../../support/practised.ts";

const points = (...covered: PointCoverage["covered"][]): PointCoverage[] =>
  covered.map((one, at) => ({ pointId: `p${at}`, text: `Point ${at}.`, covered: one, quote: null }));

Deno.test("each point is gained, kept, lost or open, and the levels stand side by side", () => {
  const before = assessmentOf([2, 3], { points: points("no", "partly", "yes", "no", "contradicted") });
  const after = assessmentOf([4, 3], { points: points("yes", "yes", "no", "no", "no") });
  const { points: compared, competencies, levelChange, summary } = compareAnswers(before, after);
  assert.deepEqual(compared.map(({ change }) => change), ["gained", "gained", "lost", "open", "gained"]);
  assert.deepEqual(competencies.map(({ before, after }) => [before, after]), [[2, 4], [3, 3]]);
  assert.equal(levelChange, 1);
  assert.equal(
    summary,
    "3 points are new or fuller in the second answer; 1 point is only in the first one. The level went up by 1.0.",
  );
});

Deno.test("an answer that could not be judged is not compared", () => {
  const after = assessmentOf([null], {
    gate: { class: "off-topic", because: "Else." },
    points: points("no"),
  });
  const compared = compareAnswers(assessmentOf([3], { points: points("no") }), after);
  assert.equal(compared.levelChange, null);
  assert.match(compared.summary, /could not be judged/);
});

Deno.test("the parts of a story are compared where there is one", () => {
  const quote = { sequence: 1, start: 0, end: 2, text: "An" };
  const before = assessmentOf([2], { star: { action: quote }, points: points("yes", "no", "no") });
  const after = assessmentOf([3], {
    star: { action: quote, result: quote },
    points: points("no", "yes", "no"),
  });
  const compared = compareAnswers(before, after);
  assert.deepEqual(
    compared.points.map(({ id }) => id),
    ["p1"],
    "a story may be good without the other points",
  );
  assert.match(
    compared.summary,
    /^1 part of the story is new or fuller in the second answer\. The level went up/,
  );
  assert.deepEqual(compared.star?.map(({ part, change }) => `${part} ${change}`), [
    "situation open",
    "task open",
    "action kept",
    "result gained",
  ]);
  assert.equal(compareAnswers(assessmentOf([2]), assessmentOf([3])).star, null);
});

Deno.test("judgements of another engine, version or rubric are not alike", () => {
  const one = assessmentOf([3]);
  assert.ok(judgedAlike(one, assessmentOf([1])));
  for (const other of [{ engine: "model:x" as const }, { engineVersion: "2" }, { rubricVersion: "r2" }]) {
    assert.ok(!judgedAlike(one, { ...one, ...other }));
  }
});
