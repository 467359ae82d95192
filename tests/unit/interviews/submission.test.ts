/** What is done to every text and key before anything else. */
import { strict as assert } from "node:assert";
import { cleanText, keyFor } from "../../../server/interviews/submission.ts";
import { seededOrder, seededUnit } from "../../../server/interviews/seeded.ts";

Deno.test("text keeps its words and loses only what breaks storage or quoting", () => {
  assert.equal(cleanText("a\r\nb\nc\rd"), "a\nb\nc\nd");
  assert.equal(cleanText("x\u0000y"), "xy");
  assert.equal(cleanText("\ud83d z 🙂"), "\ufffd z 🙂");
  assert.equal(cleanText(cleanText("\r\r\n")), cleanText("\r\r\n"));
});

Deno.test("a key is kept as given, made up when absent, and refused when it is none", () => {
  const make = { newId: (prefix: string) => `${prefix}_1` };
  assert.equal(keyFor(make, undefined), "sub_1");
  assert.equal(keyFor(make, "3f0c"), "3f0c");
  for (const key of ["", " ", "k".repeat(201), "\u0000"]) assert.throws(() => keyFor(make, key), /key/);
});

Deno.test("seeded choices are even, stable, and depend on every part of the seed", () => {
  const values = Array.from({ length: 2_000 }, (_, n) => seededUnit("int", n));
  assert.ok(values.every((value) => value >= 0 && value < 1));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  assert.ok(Math.abs(mean - 0.5) < 0.03);
  assert.equal(seededUnit("a", 1), seededUnit("a", 1));
  assert.notEqual(seededUnit("a", 1), seededUnit("a", 2));
  assert.notEqual(seededUnit("ab", "c"), seededUnit("a", "bc"));
  const items = ["x", "y", "z", "w"];
  assert.deepEqual(seededOrder(items, String, "s").toSorted(), items.toSorted());
  assert.deepEqual(seededOrder(items, String, "s"), seededOrder(items.toReversed(), String, "s"));
  const orders = new Set(Array.from({ length: 20 }, (_, n) => seededOrder(items, String, `s${n}`).join("")));
  assert.ok(orders.size > 5);
});
