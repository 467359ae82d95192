/** What is heard while a model speaks is exactly how the finished text begins, however it is cut. */
import { strict as assert } from "node:assert";
import { createSpokenText } from "../../../server/interviews/spoken-text.ts";

function speak(pieces: Iterable<string>): { heard: string; text: string } {
  const spoken = createSpokenText();
  let heard = "";
  for (const piece of pieces) heard += spoken.push(piece);
  return { heard, text: spoken.text };
}

Deno.test("marks and white space around the text are dropped, white space inside becomes one space", () => {
  const cases: [string, string][] = [
    ["  What is  a\n\nclosure? \n", "What is a closure?"],
    ['"What is a closure?"', "What is a closure?"],
    ["**What is a closure?**", "What is a closure?"],
    ["Why “so” and not otherwise?", "Why “so” and not otherwise?"],
    ["", ""],
    [' "" ', ""],
    ["Was ist ein 閉包 🙂?", "Was ist ein 閉包 🙂?"],
  ];
  for (const [raw, wanted] of cases) assert.equal(speak([raw]).text, wanted);
});

Deno.test("the pieces may be cut anywhere", () => {
  const raw = '  "Which  trade-offs\n did you see, and why “that” one 🙂?"  \n';
  const whole = speak([raw]).text;
  for (let at = 0; at <= raw.length; at += 1) {
    const { heard, text } = speak([raw.slice(0, at), raw.slice(at)]);
    assert.equal(heard, text);
    assert.equal(text.length, whole.length);
  }
  assert.deepEqual(speak([...raw]), { heard: whole, text: whole });
});
