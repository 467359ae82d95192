/** Tokens, stems, numbers, negation, synonyms and sentences. */
import { strict as assert } from "node:assert";
import { splitSentences } from "../../../server/judging/sentences.ts";
import { stem } from "../../../server/judging/stem.ts";
import { contentTokens, numberValue, tokenise } from "../../../server/judging/words.ts";

const content = (text: string) => contentTokens(tokenise(text)).map((token) => token.lower);
const concepts = (text: string) => contentTokens(tokenise(text)).map((token) => token.concept);

Deno.test("forms of one word share a stem, other words do not", () => {
  const families = [
    ["index", "indexes", "indices", "indexed", "indexing"],
    ["run", "ran", "running", "runs"],
    ["write", "wrote", "written", "writing", "writes"],
    ["query", "queries", "queried"],
    ["optimize", "optimise", "optimizing", "optimised"],
    ["test", "tests", "tested", "testing"],
    ["child", "children"],
    ["cache", "cached", "caching", "caches"],
  ];
  for (const family of families) {
    assert.equal(new Set(family.map(stem)).size, 1, `${family} → ${family.map(stem)}`);
  }
  const apart = [
    "index",
    "indicate",
    "write",
    "right",
    "query",
    "quarry",
    "test",
    "taste",
    "class",
    "clause",
    "stack",
    "stick",
  ];
  assert.equal(new Set(apart.map(stem)).size, apart.length, String(apart.map(stem)));
});

Deno.test("numbers have values, words do not", () => {
  const table: [string, number | null][] = [
    ["40%", 40],
    ["1,200", 1200],
    ["3.5", 3.5],
    ["3,5", 3.5],
    ["2k", 2000],
    ["three", 3],
    ["half", 0.5],
    ["million", 1_000_000],
    ["several", null],
    ["b-tree", null],
  ];
  for (const [text, value] of table) assert.equal(numberValue(text), value, text);
});

Deno.test("offsets point back to the text, in any script", () => {
  const text = "I’ve used C++ and C# in Zürich, für 李伟 — 40% faster; नमस्ते “ok”.";
  for (const token of tokenise(text)) assert.equal(text.slice(token.start, token.end), token.text);
  assert.ok(tokenise(text).some((token) => token.lower === "c++"));
  assert.ok(tokenise(text).some((token) => token.lower === "i've"));
});

Deno.test("negation reaches to the end of the clause and no further", () => {
  const negated = (text: string) => tokenise(text).filter((t) => t.negated && !t.stop).map((t) => t.lower);
  assert.deepEqual(negated("It does not block the thread, but it queues the call"), ["block", "thread"]);
  assert.deepEqual(negated("It isn't sorted. It grows."), ["sorted"]);
  assert.deepEqual(negated("Not only sorted but balanced"), []);
  assert.deepEqual(negated("use a queue instead of a stack"), ["stack"]);
});

Deno.test("synonyms and phrases meet in one concept", () => {
  assert.deepEqual(concepts("last in, first out"), concepts("LIFO"));
  assert.notDeepEqual(concepts("first in first out"), concepts("LIFO"));
  assert.deepEqual(concepts("reduce latency"), concepts("decrease delay"));
});

Deno.test("fillers are no content", () => {
  assert.deepEqual(content("Um, you know, the index, basically"), ["index"]);
});

Deno.test("sentences, paragraphs and clauses", () => {
  const text =
    "We had e.g. a bug at Foo Inc. in May. I fixed it, because it was slow!\n\nThen Ms. Lee called\nDone? Yes";
  const sentences = splitSentences(text);
  assert.deepEqual(sentences.map((sentence) => sentence.text), [
    "We had e.g. a bug at Foo Inc. in May.",
    "I fixed it, because it was slow!",
    "Then Ms. Lee called",
    "Done?",
    "Yes",
  ]);
  assert.deepEqual(sentences.map((sentence) => sentence.paragraph), [0, 0, 1, 2, 2]);
  for (const sentence of sentences) {
    assert.equal(text.slice(sentence.start, sentence.end), sentence.text);
    for (const clause of sentence.clauses) {
      assert.ok(clause.start >= sentence.start && clause.end <= sentence.end);
    }
  }
  assert.deepEqual(
    sentences[1]?.clauses.map(({ start, end }) => text.slice(start, end)),
    ["I fixed it", "because it was slow!"],
  );
  assert.equal(splitSentences("it took 900 ms. The rest was fast").length, 2);
});
