/** Mistyped words and what they were meant to be. */
import { strict as assert } from "node:assert";
import { countSlips, mendSpelling } from "../../../../server/resumes/occupations/mend-spelling.ts";

const KNOWN: [string, number][] = [["engineer", 50], ["accountant", 20], ["electrician", 9], [
  "electrical",
  4,
], [
  "nurse",
  30,
]];

Deno.test("a slip is a letter too many, missing, wrong or swapped", () => {
  assert.equal(countSlips("engneer", "engineer", 2), 1);
  assert.equal(countSlips("engineeer", "engineer", 2), 1);
  assert.equal(countSlips("enginear", "engineer", 2), 1);
  assert.equal(countSlips("enigneer", "engineer", 2), 1);
  assert.equal(countSlips("same", "same", 2), 0);
  assert.ok(countSlips("baker", "engineer", 2) > 2);
});

Deno.test("a mistyped word becomes the nearest known one", () => {
  assert.equal(mendSpelling("enginer", KNOWN), "engineer");
  assert.equal(mendSpelling("acountent", KNOWN), "accountant");
  assert.equal(mendSpelling("electrican", KNOWN), "electrician");
});

Deno.test("short, far and foreign words stay as they are", () => {
  for (const word of ["nurs", "purse", "gardener", "enginnneerrr", "инженер", "c++", ""]) {
    assert.equal(mendSpelling(word, KNOWN), null, word);
  }
});
