/** Dictated words stand where the caret was, spaced and capitalised as typed ones, and none of them twice. */
import { strict as assert } from "node:assert";
import { withWords } from "../../../../app/browser/insert-words.ts";
import { wordsOf } from "../../../../app/browser/speech-recognition.ts";

/** `|` is the caret, `[…]` what is selected. */
function place(marked: string, words: string): string {
  const start = marked.search(/[|[]/);
  const end = marked.includes("]") ? marked.indexOf("]") - 1 : start;
  const { text, caret } = withWords(marked.replaceAll(/[|[\]]/g, ""), start, end, words);
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

Deno.test("words go to the caret", () => {
  assert.equal(place("|", "we moved the ledger"), "We moved the ledger|");
  assert.equal(place("We moved|", "the ledger"), "We moved the ledger|");
  assert.equal(place("We moved |", "the ledger"), "We moved the ledger|");
  assert.equal(place("We moved. |", "then we waited"), "We moved. Then we waited|");
  assert.equal(place("We | the ledger", "moved"), "We moved| the ledger");
  assert.equal(place("We |the ledger", "moved"), "We moved| the ledger");
  assert.equal(place("We [lost] the ledger", "moved"), "We moved| the ledger");
  assert.equal(place("We moved it|.", "twice"), "We moved it twice|.");
  assert.equal(place("We moved|", ", then waited"), "We moved, then waited|");
  assert.equal(place("Wir zogen um.\n|", "übers meer"), "Wir zogen um.\nÜbers meer|");
});

const results = (...said: [string, boolean][]) =>
  said.map(([transcript, isFinal]) => Object.assign([{ transcript }], { isFinal }));

Deno.test("what is certain and what is still being heard are told apart", () => {
  assert.deepEqual(
    wordsOf({ resultIndex: 0, results: results(["we moved", true], ["the led", false]) }, ""),
    { final: "we moved", interim: "the led" },
  );
  assert.deepEqual(
    wordsOf({ resultIndex: 1, results: results(["we moved", true], [" the ledger ", true]) }, "we moved"),
    { final: "the ledger", interim: "" },
  );
});

Deno.test("a phone that tells everything again with each result is heard once", () => {
  const told = "we moved";
  const again = results(["we moved the ledger", true]);
  assert.deepEqual(wordsOf({ resultIndex: 0, results: again }, told), { final: "the ledger", interim: "" });
  const nothingNew = results(["We moved", true]);
  assert.deepEqual(wordsOf({ resultIndex: 0, results: nothingNew }, told), { final: "", interim: "" });
});
