/** Which wordings of a model may stand. */
import { strict as assert } from "node:assert";
import { beginsBadly, rejectProbe, rejectQuestion } from "../../../server/interviews/accept-wording.ts";
import type { Question } from "../../../server/question-bank/question-bank.ts";
import { createQuestionBank } from "../../../server/question-bank/built-in.ts";
import { testQuestion } from "../../support/interview-room.ts";

const question: Question = {
  ...testQuestion(
    "sql-001",
    "SQL",
    "knowledge",
    4,
    "How does an index speed up a query in a relational database?",
  ),
  points: [{
    id: "sorted",
    text: "The index keeps the keys sorted in a tree.",
    signs: [["tree", "b-tree"], ["sorted", "order"]],
    followUp: "How is an index built inside?",
  }],
};

Deno.test("a rephrased question stands", () => {
  for (
    const text of [
      "How does an index make a query faster in a relational database?",
      "You worked with orders: how would an index speed up a query on that database?",
      "Explain how an index speeds up a query.",
    ]
  ) assert.equal(rejectQuestion(text, question, []), null, text);
});

Deno.test("every question of the built-in bank may be said word for word", () => {
  for (const one of createQuestionBank().all) assert.equal(rejectQuestion(one.text, one, []), null, one.text);
});

Deno.test("what is no question, another question, old, praise or a leak is rejected by name", () => {
  const cases: [string, ReturnType<typeof rejectQuestion>][] = [
    ["", "empty"],
    ["   ok  ", "empty"],
    ["An index speeds up a query in a database.", "not-a-question"],
    ["What is your favourite colour, and why?", "other-subject"],
    ["Great answer! How does an index speed up a query?", "praise"],
    ['{"question": "How does an index speed up a query?"}', "out-of-role"],
    ["I'm sorry, I cannot ask about an index. What else?", "out-of-role"],
    ["As an AI I wonder: how does an index speed up a query?", "out-of-role"],
    ["How does an index, a sorted tree, speed up a query?", "leak"],
    [`How does an index speed up a query? ${"Think of the database. ".repeat(40)}`, "too-long"],
  ];
  for (const [text, wanted] of cases) assert.equal(rejectQuestion(text, question, []), wanted, text);
  const earlier = ["Explain how an index speeds up queries in relational databases."];
  assert.equal(
    rejectQuestion("How does an index speed up a query in relational databases?", question, earlier),
    "repeat",
  );
});

Deno.test("a follow-up is short, new, and leaks nothing either", () => {
  const asked = [question.text];
  const wording = "How is an index built inside?";
  assert.equal(rejectProbe("What is an index like on the inside?", wording, question, asked), null);
  assert.equal(rejectProbe("Is it a sorted tree?", wording, question, asked), "leak");
  assert.equal(rejectProbe(question.text, wording, question, asked), "repeat");
  assert.equal(rejectProbe(`Why ${"very ".repeat(60)}so?`, wording, question, asked), "too-long");
});

Deno.test("a refusal or a format is recognised from its first words", () => {
  assert.ok(beginsBadly("I'm sorry, but as"));
  assert.ok(beginsBadly("```json"));
  assert.equal(beginsBadly("In your last role"), false);
});
