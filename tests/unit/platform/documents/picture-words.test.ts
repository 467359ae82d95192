/** Recognised words become runs of text: in points, level, with bullets, without specks. */
import { strict as assert } from "node:assert";
import { type RecognisedLine, textOfPicture } from "../../../../server/platform/documents/picture-words.ts";

function line(text: string, baseline: number, height = 40, confidence = 90): RecognisedLine {
  let x = 100;
  const words = text.split(" ").map((word) => {
    const x0 = x;
    x += word.length * 20 + 15;
    return { text: word, x0, x1: x - 15, confidence };
  });
  return { words, baseline, height };
}

Deno.test("pixels become points, and the words of a line share its baseline", () => {
  const { runs, confidence } = textOfPicture([line("Ada Example", 200)], 0.24);
  assert.deepEqual(runs.map(({ text, x, baseline, width }) => ({ text, x, baseline, width })), [
    { text: "Ada", x: 24, baseline: 48, width: 14.4 },
    { text: "Example", x: 42, baseline: 48, width: 33.6 },
  ]);
  assert.ok(Math.abs(confidence - 0.9) < 1e-9);
});

Deno.test("heights that are nearly alike are one size; a heading is larger", () => {
  const { runs } = textOfPicture([
    line("Experience", 100, 60),
    line("Education", 500, 57),
    line("Built a thing that many use", 200, 40),
    line("as on our own", 250, 36),
  ], 0.24);
  const sizes = new Map(runs.map(({ text, fontSize }) => [text, fontSize]));
  assert.equal(sizes.get("Built"), sizes.get("own"));
  assert.equal(sizes.get("Experience"), sizes.get("Education"));
  assert.ok((sizes.get("Experience") ?? 0) > (sizes.get("Built") ?? 0));
});

Deno.test("a lone sign before several lines is a bullet; before one it stays a word", () => {
  const bulleted = textOfPicture([line("e Built it", 100), line("© Sold it", 150)], 0.24);
  assert.deepEqual(bulleted.runs.filter(({ text }) => text === "•").length, 2);
  const single = textOfPicture([line("e Built it", 100), line("Sold it", 150)], 0.24);
  assert.equal(single.runs[0]?.text, "e");
});

Deno.test("specks are dropped, unsure words and digits are kept, an empty page is no text", () => {
  const { runs } = textOfPicture([line("|: 99 uncertain", 100, 40, 5)], 0.24);
  assert.deepEqual(runs.map(({ text }) => text), ["99", "uncertain"]);
  assert.deepEqual(textOfPicture([], 0.24), { runs: [], confidence: 0 });
});
