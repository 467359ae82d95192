/** Both difficulty policies on single answers, and against simulated candidates of known ability. */
import { strict as assert } from "node:assert";
import { type AdaptDifficulty, damped, steps } from "../../../server/interviews/difficulty.ts";

const at = (difficulty: number, score: number) => ({
  difficulty,
  level: difficulty,
  ability: null,
  evidence: 0,
  score,
});

Deno.test("steps: two harder from 8, one harder from 5, else one easier, within 1 to 10", () => {
  const cases: [from: number, score: number, to: number][] = [
    [5, 8, 7],
    [5, 10, 7],
    [5, 7.9, 6],
    [5, 7, 6],
    [5, 5, 6],
    [5, 4.9, 4],
    [5, 4, 4],
    [5, 1, 4],
    [1, 1, 1],
    [10, 10, 10],
    [9, 9, 10],
  ];
  for (const [from, score, to] of cases) {
    assert.equal(steps(at(from, score)).difficulty, to, `${from} after ${score}`);
  }
  assert.equal(steps(at(5, 8)).ability, null);
});

Deno.test("damped: a strong answer is followed by a harder question, a weak one by an easier, never by a leap", () => {
  for (let difficulty = 1; difficulty <= 10; difficulty += 1) {
    const up = damped(at(difficulty, 10));
    const down = damped(at(difficulty, 1));
    assert.ok(up.difficulty >= difficulty && up.difficulty <= Math.min(10, difficulty + 2));
    assert.ok(down.difficulty <= difficulty && down.difficulty >= Math.max(1, difficulty - 2));
    assert.ok((up.ability ?? 0) >= (down.ability ?? 0));
  }
});

Deno.test("damped: what was aimed at changes nothing, and late evidence moves less than early evidence", () => {
  assert.equal(damped(at(5, 5)).difficulty, 5);
  const move = (evidence: number) => (damped({ ...at(5, 10), ability: 6, evidence }).ability ?? 0) - 6;
  assert.ok(move(0) > move(3));
  assert.ok(move(3) >= move(30));
});

Deno.test("damped: a good answer to a question far below the level says little", () => {
  const easy = damped({ difficulty: 8, level: 2, ability: 9, evidence: 2, score: 9 }).ability ?? 0;
  const fitting = damped({ difficulty: 8, level: 8, ability: 9, evidence: 2, score: 9 }).ability ?? 0;
  assert.ok(easy < fitting);
});

/** Mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 500 candidates, ten answers each: a score falls by 0.9 per level that the question is above the ability. */
function simulate(policy: AdaptDifficulty) {
  const next = random(7);
  const noise = () => 2 * Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());
  const abilities: number[] = [];
  const estimates: number[] = [];
  let flips = 0;
  let turns = 0;
  let successes = 0;
  for (let candidate = 0; candidate < 500; candidate += 1) {
    const ability = 1 + 9 * next();
    let state: { difficulty: number; ability: number | null } = { difficulty: 5, ability: null };
    let direction = 0;
    for (let evidence = 0; evidence < 10; evidence += 1) {
      const level = state.difficulty;
      const score = Math.round(Math.min(10, Math.max(1, 5.5 + 0.9 * (ability - level) + noise())));
      const after = policy({ difficulty: level, level, ability: state.ability, evidence, score });
      const moved = Math.sign(after.difficulty - level);
      if (moved !== 0 && direction !== 0 && moved !== direction) flips += 1;
      if (moved !== 0) direction = moved;
      if (score >= 5) successes += 1;
      turns += 1;
      state = after;
    }
    abilities.push(ability);
    estimates.push(state.ability ?? state.difficulty);
  }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, me] = [mean(abilities), mean(estimates)];
  const covariance = mean(abilities.map((value, index) => (value - ma) * ((estimates[index] ?? 0) - me)));
  const spread = (values: number[], around: number) =>
    Math.sqrt(mean(values.map((value) => (value - around) ** 2)));
  return {
    correlation: covariance / (spread(abilities, ma) * spread(estimates, me)),
    flips: flips / turns,
    successes: successes / turns,
    drift: me - ma,
  };
}

Deno.test("damped: the estimate follows ability, seldom turns round, and two in three answers succeed", () => {
  const result = simulate(damped);
  assert.ok(result.correlation >= 0.85, `r = ${result.correlation}`);
  assert.ok(result.flips < 0.35, `flips = ${result.flips}`);
  assert.ok(Math.abs(result.drift) < 1, `drift = ${result.drift}`);
  assert.ok(Math.abs(result.successes - 2 / 3) < 0.08, `successes = ${result.successes}`);
  assert.ok(result.flips < simulate(steps).flips);
});
