/** The comparison of an answer with a reference. */
import { strict as assert } from "node:assert";
import { editDistance, wordLikeness } from "../../../server/judging/alignment.ts";
import { closeness, compared, nearness } from "../../../server/judging/similarity.ts";
import { tokenise } from "../../../server/judging/words.ts";

const QUESTION = "What is a queue?";
const REFERENCE = "A data structure that stores elements by the first in first out principle.";
const of = (answer: string) =>
  closeness(compared(tokenise(answer)), compared(tokenise(REFERENCE)), compared(tokenise(QUESTION)));
const near = (answer: string) => nearness(of(answer));
const token = (word: string) => tokenise(word)[0]!;

Deno.test("edit distance counts a neighbour swap as one and stops at the limit", () => {
  assert.equal(editDistance("tehory", "theory", 2), 1);
  assert.equal(editDistance("queue", "queue", 2), 0);
  assert.equal(editDistance("stack", "queue", 2), 3);
});

Deno.test("words are alike by stem, synonym or slip, opposites never", () => {
  assert.equal(wordLikeness(token("indexes"), token("index")), 1);
  assert.equal(wordLikeness(token("reduce"), token("decrease")), 0.95);
  assert.equal(wordLikeness(token("strucutre"), token("structure")), 0.85);
  assert.equal(wordLikeness(token("40"), token("41")), 0);
  assert.equal(wordLikeness(token("connected"), token("sorted")), 0);
});

Deno.test("a right answer is nearer than a half one, than a wrong one, than the question again", () => {
  const right = near("It stores elements first in, first out.");
  const half = near("It stores elements in some way.");
  const wrong = near("A tree with two children.");
  const echo = near("A queue is a queue.");
  assert.ok(right > half && half > wrong && wrong >= echo, `${right} ${half} ${wrong} ${echo}`);
});

Deno.test("the reference itself is nearest, nothing is at zero", () => {
  assert.ok(near(REFERENCE) > 0.95);
  assert.equal(near(""), 0);
  assert.equal(of("").precision, 0);
});

Deno.test("a denial and an opposite are seen", () => {
  assert.ok(of("It does not store elements.").denial > of("It stores elements.").denial);
  assert.ok(near("last in first out") < near("first in first out"));
});
