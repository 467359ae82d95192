/** What candidates say about the conversation is told from answers that only sound like it. */
import { strict as assert } from "node:assert";
import { findRequest } from "../../../server/judging/requests.ts";

const ASKED = [
  "What does an index do for a query, and what does it cost?",
  "Tell me about a time you disagreed with a colleague. What did you do?",
];

const labelled = Deno.readTextFileSync(new URL("../../fixtures/spoken-requests.tsv", import.meta.url))
  .split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
    const [expected = "", text = ""] = line.split("\t");
    return { expected, text };
  });

function mistaken(lines: typeof labelled): string[] {
  return lines.flatMap(({ expected, text }) => {
    const heard = ASKED.map((asked) => findRequest(text, asked) ?? "answer");
    return heard.every((one) => one === expected) ? [] : [`${text} → ${heard.join(", ")}`];
  });
}

Deno.test("asking again, in other words, back, for a hint, skipping and not knowing are each understood", () => {
  const requests = labelled.filter(({ expected }) => expected !== "answer");
  assert.ok(requests.length >= 190);
  assert.deepEqual(mistaken(requests), []);
});

Deno.test("an answer with such words in it is an answer", () => {
  const answers = labelled.filter(({ expected }) => expected === "answer");
  assert.ok(answers.length >= 185);
  // A promise that could as well be a plain "I do not know yet".
  assert.ok(mistaken(answers).length <= 1, mistaken(answers).join("\n"));
});
