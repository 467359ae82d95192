/** The repeat guard against labelled pairs: what it must catch, what it must let pass. */
import { strict as assert } from "node:assert";
import { isRepeat, likeness, normalise, REPEAT_THRESHOLD } from "../../../server/interviews/repetition.ts";
import fixture from "../../fixtures/question-pairs.json" with { type: "json" };

const ofLabel = (label: string) => fixture.pairs.filter((pair) => pair.label === label);

Deno.test("the labelled pairs are enough to mean something", () => {
  assert.ok(fixture.pairs.length >= 60);
  for (const label of ["same", "near", "different"]) assert.ok(ofLabel(label).length >= 10);
});

Deno.test("questions that differ in typography only are exact repeats", () => {
  for (const { a, b } of ofLabel("same")) {
    assert.equal(normalise(a), normalise(b));
    assert.equal(likeness(a, b), 1);
  }
});

Deno.test("at least 95% of the paraphrases are caught, and no different question is stopped", () => {
  const near = ofLabel("near");
  const caught = near.filter(({ a, b }) => isRepeat(a, b));
  assert.ok(caught.length / near.length >= 0.95, `${caught.length} of ${near.length}`);
  assert.deepEqual(ofLabel("different").filter(({ a, b }) => isRepeat(a, b)), []);
});

Deno.test("the threshold stands between the two: moving it by 0.15 would cost either way", () => {
  const wrongAt = (threshold: number) =>
    fixture.pairs.filter(({ a, b, label }) => (likeness(a, b) >= threshold) === (label === "different"))
      .length;
  assert.ok(wrongAt(REPEAT_THRESHOLD) < wrongAt(REPEAT_THRESHOLD - 0.15));
  assert.ok(wrongAt(REPEAT_THRESHOLD) < wrongAt(REPEAT_THRESHOLD + 0.15));
});

Deno.test("likeness is symmetric and keeps its bounds, also for empty and foreign text", () => {
  const texts = ["", "?!", "什么是闭包？", "What is a closure?", "Qu'est-ce qu'une fermeture ?", "C++", "C#"];
  for (const a of texts) {
    for (const b of texts) {
      const value = likeness(a, b);
      assert.ok(value >= 0 && value <= 1);
      assert.equal(value, likeness(b, a));
    }
  }
  assert.equal(isRepeat("What is new in C++?", "What is new in C#?"), false);
});
