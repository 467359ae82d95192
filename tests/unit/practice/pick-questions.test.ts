import { strict as assert } from "node:assert";
import {
  MOST_PICKED,
  pickByWish,
  pickForWeakPoints,
  type Practised,
} from "../../../server/practice/pick-questions.ts";
import type { WeakPoint } from "../../../server/practice/weak-points.ts";
import { testBank } from "../../support/interview-room.ts";

const bank = testBank();
const NOBODY: Practised = { skills: new Set(), asked: new Map() };
const weak = (kind: WeakPoint["kind"], id: string): WeakPoint => ({
  kind,
  id,
  label: id,
  shortfall: 1,
  reasons: [],
  answers: [],
});

Deno.test("a wished skill gives its questions, the nearest in level first, those asked before last", () => {
  const wish = { skill: "Git", competency: null, level: 6 };
  const first = pickByWish(wish, NOBODY, bank);
  assert.ok(first.length > 3 && first.every(({ skill }) => skill === "Git"));
  assert.ok(Math.abs((first[0]?.level ?? 0) - 6) <= 1);
  const asked = new Map([[first[0]?.id ?? "", new Date(1)]]);
  assert.equal(pickByWish(wish, { skills: new Set(), asked }, bank).at(-1)?.id, first[0]?.id);
});

Deno.test("without a skill only what is for everybody, or was practised, is offered", () => {
  const skills = (practised: Practised) =>
    new Set(
      pickByWish({ skill: null, competency: "depth-of-knowledge", level: 5 }, practised, bank).map((q) =>
        q.skill
      ),
    );
  assert.deepEqual([...skills(NOBODY)], []);
  assert.deepEqual([...skills({ skills: new Set(["Python"]), asked: new Map() })], ["Python"]);
});

Deno.test("weak points take turns, and no question comes twice", () => {
  const picked = pickForWeakPoints(
    [weak("skill", "SQL"), weak("story-part", "result"), weak("competency", "ownership")],
    5,
    NOBODY,
    bank,
  );
  assert.equal(picked.length, MOST_PICKED);
  assert.equal(new Set(picked.map(({ id }) => id)).size, MOST_PICKED);
  assert.deepEqual(picked.slice(0, 2).map(({ kind }) => kind), ["knowledge", "past-behaviour"]);
  assert.ok(picked[2]?.competencies.includes("ownership"));
  assert.deepEqual(pickForWeakPoints([], 5, NOBODY, bank), []);
  assert.deepEqual(pickForWeakPoints([weak("skill", "Basket weaving")], 5, NOBODY, bank), []);
});
