/** The repeat guard against labelled pairs: what it must catch, what it must let pass. */
import { strict as assert } from "node:assert";
import { isRepeat, likeness, normalise, REPEAT_THRESHOLD } from "../../../server/interviews/repetition.ts";
import { builtInRepeats, repeatFigures } from "../../corpus/repetition.ts";
import fixture from "../../fixtures/question-pairs.json" with { type: "json" };

const ofLabel = (label: string) => fixture.pairs.filter((pair) => pair.label === label);

Deno.test("the labelled pairs are enough to mean something", () => {
  assert.ok(fixture.pairs.length >= 300);
  assert.ok(fixture.pairs.filter(({ set }) => set === "held-out").length >= 75);
  assert.ok(ofLabel("same").length >= 20);
  for (const label of ["near", "different"]) assert.ok(ofLabel(label).length >= 100, label);
});

Deno.test("questions that differ in typography only are exact repeats", () => {
  for (const { a, b } of ofLabel("same")) {
    assert.equal(normalise(a), normalise(b));
    assert.equal(likeness(a, b), 1);
  }
});

Deno.test("of what is stopped 95% are repeats; four in five repeats are stopped, two in three of the held-out ones", () => {
  const own = repeatFigures(REPEAT_THRESHOLD, false);
  const held = repeatFigures(REPEAT_THRESHOLD, true);
  assert.ok(own.precision >= 0.95 && own.recall >= 0.8, JSON.stringify(own));
  assert.ok(held.precision >= 0.95 && held.recall >= 0.65, JSON.stringify(held));
});

Deno.test("a lower threshold would stop different questions, a higher one would let repeats pass", () => {
  const chosen = repeatFigures(REPEAT_THRESHOLD, false);
  assert.ok(repeatFigures(REPEAT_THRESHOLD - 0.1, false).precision < chosen.precision - 0.05);
  assert.ok(repeatFigures(REPEAT_THRESHOLD + 0.15, false).recall < chosen.recall - 0.05);
});

Deno.test("no built-in question is taken for another one", () => assert.equal(builtInRepeats(), 0));

Deno.test("a question within a longer one is a repeat; one thing in another's place is not", () => {
  assert.ok(isRepeat(
    "How do you handle a guest whose room is not ready at check-in?",
    "A guest arrives late at night and the room is not ready at check-in. How do you handle the guest?",
  ));
  assert.ok(
    !isRepeat(
      "How do you check in a guest whose room is not ready?",
      "How do you check out a guest whose bill is not right?",
    ),
  );
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
