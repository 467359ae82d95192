/** Quotes stand in the transcript or do not count. */
import { strict as assert } from "node:assert";
import {
  isVerified,
  locateQuote,
  shortestEvidence,
  uniqueQuotes,
  voidWithoutEvidence,
} from "../../../server/judging/evidence.ts";
import { splitSentences } from "../../../server/judging/sentences.ts";

const parts = [
  { sequence: 3, asked: "Q", text: "I measured it — twice — and “cut” the time\nfrom 90 to 40 ms." },
  { sequence: 5, asked: "P", text: "Then I told Łukasz." },
];
const quote = (sequence: number, start: number, end: number, text: string) => ({
  sequence,
  start,
  end,
  text,
});

Deno.test("a quote is verified by its offsets and its part", () => {
  assert.equal(isVerified(quote(3, 0, 13, "I measured it"), parts), true);
  assert.equal(isVerified(quote(3, 1, 14, "I measured it"), parts), false);
  assert.equal(isVerified(quote(5, 0, 13, "I measured it"), parts), false);
  assert.equal(isVerified(quote(9, 0, 13, "I measured it"), parts), false);
  assert.equal(isVerified(quote(3, 0, 0, ""), parts), false);
});

Deno.test("a claimed quote is found in other typography and given back in the candidate's own", () => {
  const table: [string, string | null][] = [
    ["I measured it", "I measured it"],
    ["i measured it - twice", "I measured it — twice"],
    ['and "cut" the time from 90', "and “cut” the time\nfrom 90"],
    ['"Then I told Łukasz."', "Then I told Łukasz"],
    ["I measured it three times", null],
    ["I measured … 40 ms", null],
    ["", null],
    ["x", null],
  ];
  for (const [claimed, exact] of table) {
    const found = locateQuote(claimed, parts);
    assert.equal(found?.text ?? null, exact, claimed);
    if (found) assert.equal(isVerified(found, parts), true);
  }
});

Deno.test("a rating without a verified quote is void", () => {
  const rating = {
    competency: "ownership" as const,
    level: 4 as const,
    quotes: [quote(3, 0, 4, "I me")],
    because: "x",
  };
  assert.equal(voidWithoutEvidence(rating, parts).level, 4);
  const invented = voidWithoutEvidence({ ...rating, quotes: [quote(3, 0, 4, "I led")] }, parts);
  assert.equal(invented.level, null);
  assert.deepEqual(invented.quotes, []);
});

Deno.test("the shortest clause that carries the evidence is quoted", () => {
  const text = "When the queue grew, I added a worker, and the delay fell from 9 to 2 minutes.";
  const [sentence] = splitSentences(text);
  assert.ok(sentence);
  const at = text.indexOf("added");
  const span = shortestEvidence(sentence, [{ start: at, end: at + 5 }]);
  assert.equal(text.slice(span.start, span.end), "I added a worker");
});

Deno.test("a quote inside another is dropped, equal ones are kept once", () => {
  const [a, b] = [quote(3, 0, 13, "I measured it"), quote(3, 2, 10, "measured")];
  assert.deepEqual(uniqueQuotes([b, a, a]), [a]);
});
