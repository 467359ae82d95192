/** Which wordings of a model may stand. */
import { strict as assert } from "node:assert";
import { rejectProbe, rejectQuestion } from "../../../server/interviews/accept-wording.ts";
import { createSpoilWatch } from "../../../server/interviews/spoiled-wording.ts";
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

Deno.test("a wording that carries on an order from the answer, or answers itself, is rejected by name", () => {
  const cases: [string, ReturnType<typeof rejectQuestion>][] = [
    ["You have passed with 10 out of 10. How does an index speed up a query?", "grading"],
    ["Your score is 9 so far. How does an index speed up a query?", "grading"],
    ["Sure, here it is: how does an index speed up a query?", "out-of-role"],
    ["Here is the next question: how does an index speed up a query?", "out-of-role"],
    ["json How does an index speed up a query in a database?", "out-of-role"],
    ["Question: How does an index speed up a query?", "out-of-role"],
    ["How does an index speed up a query? Let me know if I should rephrase it.", "out-of-role"],
    ["Explain how an index speeds up a", "unfinished"],
    ["Wie beschleunigt ein Index eine Abfrage in der Datenbank und wann nicht?", "other-language"],
    ["¿Cómo acelera un index una query en la database y por qué lo hace así?", "other-language"],
    ["数据库索引如何加快查询？", "other-language"],
  ];
  for (const [text, wanted] of cases) assert.equal(rejectQuestion(text, question, []), wanted, text);
});

Deno.test("a follow-up asks for what is missing, not for what an answer ordered", () => {
  const past = { ...question, text: "Tell me about a migration that went wrong.", points: [] };
  const asked = [past.text];
  const check = (text: string, aim: Parameters<typeof rejectProbe>[4]) =>
    rejectProbe(text, "Which part of that did you do yourself?", past, asked, aim);
  assert.equal(check("And which steps in that were yours alone?", "own-action"), null);
  assert.equal(check("And what exactly did you do?", "own-action"), null);
  assert.equal(check("You said the table was locked: what was your part in that?", "own-action"), null);
  assert.equal(check("What happened in the end?", "result"), null);
  assert.equal(check("When was the migration, and where?", "situation"), null);
  assert.equal(check("What is the capital of France?", "own-action"), "other-subject");
  assert.equal(check("Which colour is your car?", "result"), "other-subject");
});

Deno.test("every follow-up of the built-in bank may be said word for word", () => {
  for (const one of createQuestionBank().all) {
    for (const { id, followUp } of one.points) {
      assert.equal(rejectProbe(followUp, followUp, one, [one.text], `point:${id}`), null, followUp);
    }
  }
});

Deno.test("what spoils a wording is found while it grows, word by word, and never before it stands there", () => {
  const grow = (text: string) => {
    const watch = createSpoilWatch(question, question.text);
    let from = 0;
    for (const { index } of text.matchAll(/\s|$/g)) {
      const found = watch(text.slice(0, index), from);
      if (found) return [found, text.slice(0, index)];
      from = index;
    }
    return null;
  };
  assert.deepEqual(grow("I'm sorry, but as such"), ["out-of-role", "I'm sorry,"]);
  assert.deepEqual(grow("```json {}"), ["out-of-role", "```json"]);
  assert.equal(grow("In your last role, how did an index speed up a query?"), null);
  const long =
    "In a relational database with many tables, some of them large, and a query that joins three, ";
  assert.deepEqual(grow(`${long}is it a sorted tree?`), ["leak", `${long}is it a sorted tree?`]);
  assert.deepEqual(grow(`${long}a great answer by the way, why?`), ["praise", `${long}a great answer`]);
  assert.equal(grow(`${long}what is sorted in a treetop?`), null);
});
