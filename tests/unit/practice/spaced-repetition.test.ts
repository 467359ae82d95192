import { strict as assert } from "node:assert";
import {
  adjusted,
  type Felt,
  NEW_SCHEDULE,
  nextEase,
  type Quality,
  qualityOf,
  repeat,
  type Schedule,
} from "../../../server/practice/spaced-repetition.ts";

const near = (actual: number, wanted: number) =>
  assert.ok(Math.abs(actual - wanted) < 1e-9, `${actual} is not ${wanted}`);

Deno.test("the ease follows the formula of SM-2 for every quality, and stops at 1.3", () => {
  const changes: [Quality, number][] = [[5, 0.1], [4, 0], [3, -0.14], [2, -0.32], [1, -0.54], [0, -0.8]];
  for (const [quality, change] of changes) near(nextEase(2.5, quality), 2.5 + change);
  near(nextEase(1.35, 3), 1.3);
  near(nextEase(1.3, 5), 1.4);
});

Deno.test("intervals are 1, 6, then the last one times the new ease, rounded up", () => {
  const walk = (qualities: Quality[]) => {
    let schedule: Schedule = NEW_SCHEDULE;
    return qualities.map((quality) => (schedule = repeat(schedule, quality)).intervalDays);
  };
  assert.deepEqual(walk([4, 4, 4, 4]), [1, 6, 15, 38]);
  // 6 × 2.8 = 16.8; 17 × 2.9 = 49.3
  assert.deepEqual(walk([5, 5, 5, 5]), [1, 6, 17, 50]);
  // The ease falls by 0.14 each time: 2.36, 2.22, 2.08.
  assert.deepEqual(walk([3, 3, 3]), [1, 6, 13]);
});

Deno.test("a product that only its last binary digit lifts over a whole number is not rounded up", () => {
  const schedule = { ease: 1.3, intervalDays: 10, repetitions: 5, lapses: 0 };
  assert.equal(repeat(schedule, 3).intervalDays, 13);
});

Deno.test("a quality under 3 starts again, and leaves the ease as it is", () => {
  const grown = { ease: 2.2, intervalDays: 40, repetitions: 4, lapses: 1 };
  for (const quality of [0, 1, 2] as const) {
    assert.deepEqual(repeat(grown, quality), { ease: 2.2, intervalDays: 1, repetitions: 0, lapses: 2 });
  }
  const again = repeat(repeat(grown, 2), 4);
  assert.equal(again.intervalDays, 1);
  assert.equal(repeat(again, 4).intervalDays, 6);
});

Deno.test("the quality is the level that was reached, and nothing is 0", () => {
  const table: [number | null, Quality][] = [
    [null, 0],
    [1, 1],
    [1.99, 1],
    [2.67, 2],
    [3, 3],
    [3.5, 3],
    [4, 4],
    [5, 5],
  ];
  for (const [level, quality] of table) assert.equal(qualityOf(level), quality, String(level));
});

Deno.test("how it felt moves the quality one step, never over the line between remembered and not", () => {
  const table: [Quality, Felt, Quality][] = [
    [4, "harder", 3],
    [3, "harder", 3],
    [3, "easier", 4],
    [5, "easier", 5],
    [2, "easier", 2],
    [1, "harder", 0],
    [0, "harder", 0],
    [4, "as-judged", 4],
  ];
  for (const [quality, felt, wanted] of table) {
    assert.equal(adjusted(quality, felt), wanted, `${quality} ${felt}`);
  }
});
