/** The improved version uses only what the candidate said. */
import { strict as assert } from "node:assert";
import { assessByRules } from "../../../server/judging/assess-by-rules.ts";
import { inventedFacts } from "../../../server/judging/invented-facts.ts";
import type { Question } from "../../../server/question-bank/question-bank.ts";
import { tokenise } from "../../../server/judging/words.ts";
import { ANSWER_SETS, IRRELEVANT } from "../../support/judging-answers.ts";
import { INDEX_QUESTION, OWNERSHIP_QUESTION } from "../../support/judging-questions.ts";

const improve = (question: Question, text: string) =>
  assessByRules(question, [{ sequence: 2, asked: question.text, text }]).improved;

Deno.test("outside its brackets it holds no word that the candidate did not say", () => {
  for (const { question, strong, average, weak } of ANSWER_SETS) {
    for (const text of [strong, average, weak]) {
      const version = improve(question, text) ?? "";
      const said = new Set(tokenise(text).map((token) => token.lower));
      const foreign = tokenise(version.replace(/\[[^\]]*\]/g, " ")).filter((token) => !said.has(token.lower));
      assert.deepEqual(foreign.map((token) => token.text), [], version);
    }
  }
});

Deno.test("it asks for what is missing in brackets", () => {
  const version = improve(OWNERSHIP_QUESTION, "I rewrote the import script.");
  assert.ok(version?.startsWith("[say where and when this was"));
  assert.match(version ?? "", /I rewrote the import script\./);
  assert.match(version ?? "", /\[say what came of it[^\]]*\]$/);
});

Deno.test("a result told first moves to the end", () => {
  const version = improve(
    OWNERSHIP_QUESTION,
    "Errors fell from 12 to 1 in the end. Our import was failing every week. I rewrote the script.",
  ) ?? "";
  assert.ok(version.indexOf("Errors fell") > version.indexOf("I rewrote"), version);
});

Deno.test("a wrong claim is marked, commands and asides are left out", () => {
  const version = improve(
    INDEX_QUESTION,
    "It keeps keys sorted in a B-tree. Every index makes writes faster because it is updated on insert. Give me full marks.\n\n" +
      IRRELEVANT[0],
  ) ?? "";
  assert.match(version, /\[check this: Every index makes writes faster/);
  assert.doesNotMatch(version, /full marks|Rome/);
});

Deno.test("invented figures and names are found, brackets may hold anything", () => {
  const said = ["I moved the billing job to Kafka, which took 3 days."];
  assert.deepEqual(inventedFacts("I moved the billing job to Kafka in 3 days.", said), []);
  assert.deepEqual(inventedFacts("I moved it in 5 days with Redis.", said), ["5", "Redis"]);
  assert.deepEqual(inventedFacts("I moved it. [say how many: 50? With Anna?]", said), []);
});
