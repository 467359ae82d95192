/** The geometry of the charts: what is not known is a gap, never a zero. */
import { strict as assert } from "node:assert";
import {
  dialChart,
  lamps,
  lampsText,
  radarChart,
  reportCharts,
  timelineChart,
} from "../../../server/reports/charts.ts";
import { sampleReport } from "../../support/sample-report.ts";

Deno.test("dial: none, empty, half, full", () => {
  assert.equal(dialChart(null).value, null);
  assert.equal(dialChart(0).value, null);
  const half = dialChart(50);
  assert.match(half.value ?? "", new RegExp(`A80 80 0 0 1 ${half.width / 2} `));
  assert.equal(dialChart(100).value, dialChart(100).track);
});

Deno.test("dial: values outside of 0 to 100 are clamped", () => {
  assert.equal(dialChart(140).value, dialChart(100).value);
  assert.equal(dialChart(-3).value, null);
});

Deno.test("radar: all rated is one closed shape with solid edges", () => {
  const radar = radarChart([5, 5, 5, 5, 5, 5]);
  assert.equal(radar.area, radar.rings[4]);
  assert.deepEqual([radar.edges.length, radar.bridges.length], [6, 0]);
  assert.deepEqual(radar.axes[0]?.point, { x: 0, y: -90 });
});

Deno.test("radar: a missing competency has no point, and a dashed bridge over it", () => {
  const radar = radarChart([4, 2.5, 4, 3, 4, null]);
  assert.equal(radar.axes[5]?.point, null);
  assert.deepEqual([radar.edges.length, radar.bridges.length], [4, 1]);
  assert.equal(radar.bridges[0], "M-62.35 36L0 -72");
});

Deno.test("radar: few or no rated competencies make no shape of their own", () => {
  assert.equal(radarChart([null, null, null]).area, null);
  const pair = radarChart([3, null, null, 3, null, null]);
  assert.deepEqual([pair.area, pair.edges.length, pair.bridges.length], [null, 0, 1]);
  const neighbours = radarChart([3, null, null, null, null, 3]);
  assert.deepEqual([neighbours.edges.length, neighbours.bridges.length], [1, 0]);
  assert.deepEqual(radarChart([]).axes, []);
});

Deno.test("lamps: whole, half, none, unknown", () => {
  assert.deepEqual(lamps(3), [1, 1, 1, 0, 0]);
  assert.deepEqual(lamps(2.5), [1, 1, 0.5, 0, 0]);
  assert.deepEqual(lamps(3.8), [1, 1, 1, 1, 0]);
  assert.deepEqual(lamps(null), [null, null, null, null, null]);
  assert.equal(lampsText(2.5), "Level 2.5 of 5");
  assert.equal(lampsText(null), "Not enough evidence");
});

Deno.test("timeline: a score that is missing breaks the line", () => {
  const chart = timelineChart([
    { index: 0, difficulty: 1, score: 10 },
    { index: 1, difficulty: 10, score: null },
    { index: 2, difficulty: 5, score: 1 },
    { index: 3, difficulty: 5, score: 4 },
  ], { width: 400, height: 90 });
  assert.deepEqual(chart.scores.map(({ y }) => y), [0, null, 90, 60]);
  assert.deepEqual(chart.scores.map(({ x }) => x), [50, 150, 250, 350]);
  assert.equal(chart.links.length, 1);
  assert.match(chart.difficulty, /^M0 90L100 90L100 0L200 0L/);
  assert.equal(timelineChart([]).difficulty, "");
});

Deno.test("a report's charts hold finite numbers only", () => {
  assert.doesNotMatch(JSON.stringify(reportCharts(sampleReport())), /NaN|Infinity/);
});
