import { strict as assert } from "node:assert";
import { trendChart } from "../../../server/practice/trend-chart.ts";
import { trendsOf } from "../../../server/practice/trend.ts";
import { summaryOf } from "../../support/practised.ts";

Deno.test("not enough evidence is a gap: neither a zero nor in any mean", () => {
  const [trend] = trendsOf([summaryOf(3, 4), summaryOf(1, 2), summaryOf(2, null)]);
  assert.deepEqual(trend?.points.map(({ level }) => level), [2, null, 4]);
  assert.deepEqual(trend?.change, { now: 4, before: 2, over: 1, questions: null });
  const chart = trendChart(trend?.points ?? []);
  assert.equal(chart.lines, "", "no line crosses the gap");
  assert.deepEqual(chart.dots.map(({ y }) => y), [84, null, 28]);
});

Deno.test("levels of another rubric or engine are shown, and not compared", () => {
  const [trend] = trendsOf([
    summaryOf(1, 5, { rubricVersion: "r0" }),
    summaryOf(2, 5, { engines: ["model:x"] }),
    summaryOf(3, 2),
    summaryOf(4, 3),
  ]);
  assert.deepEqual(trend?.points.map(({ comparable }) => comparable), [false, false, true, true]);
  assert.deepEqual(trend?.change, { now: 3, before: 2, over: 1, questions: null });
  const chart = trendChart(trend?.points ?? []);
  assert.equal(chart.lines.match(/M/g)?.length, 1);
  assert.deepEqual(chart.dots.map(({ apart }) => apart), [true, true, false, false]);
});

Deno.test("questions that were much harder are named instead of a change being claimed", () => {
  const [trend] = trendsOf([summaryOf(1, 4, { difficulty: 3 }), summaryOf(2, 3, { difficulty: 8 })]);
  assert.deepEqual(trend?.change?.questions, { now: 8, before: 3 });
});

Deno.test("one interview has a level and no change; none has nothing", () => {
  const [one] = trendsOf([summaryOf(1, 3)]);
  assert.equal(one?.change, null);
  assert.deepEqual(trendsOf([]), []);
});

Deno.test("the chart holds the newest points from edge to edge", () => {
  const [trend] = trendsOf(Array.from({ length: 25 }, (_, n) => summaryOf(n + 1, 1 + n % 5)));
  const { dots, width } = trendChart(trend?.points ?? []);
  assert.equal(dots.length, 16);
  assert.equal(dots[0]?.x, 0);
  assert.equal(dots.at(-1)?.x, width);
});
