/** Told events: results that no word of outcome announces, choices, and stories that belong to another question. */
import { strict as assert } from "node:assert";
import { OPENERS, openings } from "../../../server/interviews/opening.ts";
import { assessByRules } from "../../../server/judging/assess-by-rules.ts";
import type { Assessment } from "../../../server/judging/assessment.ts";
import { gateAnswer } from "../../../server/judging/answer-gate.ts";
import { findStarParts } from "../../../server/judging/star.ts";
import { meetsTheme } from "../../../server/judging/theme.ts";
import { createQuestionBank } from "../../../server/question-bank/built-in.ts";
import type { Question } from "../../../server/question-bank/question-bank.ts";
import { readBehaviour } from "../../corpus/labelled-behaviour.ts";
import { CONFLICT_QUESTION, OWNERSHIP_QUESTION } from "../../support/judging-questions.ts";

const assess = (question: Question, ...texts: string[]): Assessment =>
  assessByRules(
    question,
    texts.map((text, at) => ({
      sequence: at + 2,
      asked: at === 0 ? question.text : "How did it end?",
      text,
    })),
  );
const levelOf = ({ ratings }: Assessment, wanted: string) =>
  ratings.find(({ competency }) => competency === wanted)?.level;

const LEDGER =
  "I moved the payments ledger at Northwind to a new PostgreSQL cluster in 2023. The nightly reconciliation was failing for 40 accounts, so I wrote a job that compared the sum of every account, old against new, each night for two weeks. I found that the old ledger rounded half a cent up. I fixed the rounding, and after the switch we had no difference for 90 days.";

Deno.test("a measured state after the acts is a result, and the choice behind it is owned", () => {
  const facts = {
    titles: ["Engineer"],
    organisations: ["Northwind"],
    bullets: ["Moved the payments ledger to a new PostgreSQL cluster without downtime"],
    skills: [],
    gaps: [],
  };
  for (const question of openings(facts, "any").filter(({ text }) => text.includes("Moved the payments"))) {
    const assessment = assess(question, LEDGER);
    assert.equal(levelOf(assessment, "ownership"), 4);
    assert.match(assessment.star?.result?.text ?? "", /no difference for 90 days/);
    assert.ok(assessment.missing.every((line) => !/what came of it/.test(line)), assessment.missing.join());
  }
});

for (
  const [text, result] of [
    [
      "In June our lift failed. I called the firm and read the manual with them. It held for the whole summer.",
      /held/,
    ],
    [
      "In May the queue grew. I opened a second till and moved two people. Nobody waited for more than five minutes.",
      /Nobody/,
    ],
    ["The exam was near. I practised with two friends each evening. I passed all four parts.", /passed/],
    [
      "Last year the guide was old. I rewrote it in a week. New colleagues could use it without help.",
      /without help/,
    ],
    [
      "Our bus line was to be closed. I asked 120 families and wrote to the county. Riders went up to 95 a day.",
      /95/,
    ],
  ] as const
) {
  Deno.test(`hears the result in: ${text.slice(0, 48)}…`, () => {
    const star = findStarParts([{ sequence: 2, asked: "Tell me about it.", text }]);
    assert.match(star.result?.text ?? "", result);
  });
}

for (
  const text of [
    "In June our lift failed. I called the firm. It was usually fine after that.",
    "The lift had 12 floors and 40 people used it. I called the firm.",
    "I called the firm. I would have called another one if it had failed.",
  ]
) {
  Deno.test(`hears no result in: ${text.slice(0, 60)}`, () => {
    assert.equal(findStarParts([{ sequence: 2, asked: "Tell me about it.", text }]).result, undefined);
  });
}

Deno.test("a vague remark is no evidence that an answer has an order", () => {
  const opener = OPENERS[0];
  assert.ok(opener);
  for (
    const texts of [["I did some database things at my job. It was usually fine after that."], [
      "I worked on the ledger.",
      "It was usually fine after that.",
    ]]
  ) {
    const assessment = assess(opener, ...texts);
    assert.ok((levelOf(assessment, "communication-clarity") ?? 0) <= 2, JSON.stringify(assessment.ratings));
  }
});

Deno.test("a story told to a question of knowledge is off topic and has no level", () => {
  const bank = createQuestionBank();
  for (const id of ["python-001", "docker-001", "kubernetes-002", "web-platform-002"]) {
    const question = bank.get(id);
    assert.ok(question, id);
    assert.equal(gateAnswer(LEDGER, question, question.text).class, "off-topic", id);
    assert.deepEqual(assess(question, LEDGER).score, null);
  }
});

Deno.test("a good story for another question of behaviour is held at level 2", () => {
  const story =
    "This spring I needed to read sensor data, and I had never written a line of code. I compared a video course with the real file and chose the file. First I asked for a script that opened it, then I changed one thing each evening. After three weeks it did in two minutes what had taken half a day.";
  const assessment = assess(CONFLICT_QUESTION, story);
  for (const { level } of assessment.ratings) {
    assert.ok((level ?? 0) <= 2, JSON.stringify(assessment.ratings));
  }
  assert.match(
    assessment.ratings.map(({ because }) => because).join(),
    /another person|not answer what was asked/,
  );
});

Deno.test("a theme is met in the words of any trade, and only where the question asks for one", () => {
  assert.equal(meetsTheme(CONFLICT_QUESTION, "The chef was angry because I had changed the menu."), true);
  assert.equal(meetsTheme(CONFLICT_QUESTION, "I planted forty trees along the road."), false);
  assert.equal(
    meetsTheme({ ...OWNERSHIP_QUESTION, text: "What do people come to you for?" }, "I plant trees."),
    true,
  );
});

Deno.test("“told” answers no more than “tell me about a time” asked: frame words are not counted as echo", () => {
  const question: Question = {
    ...CONFLICT_QUESTION,
    points: [{
      id: "told",
      text: "Told the other person about it in person.",
      signs: [["told"]],
      followUp: "Whom did you speak to about it?",
    }, ...CONFLICT_QUESTION.points.slice(1)],
  };
  assert.match(question.text, /tell/i);
  const assessment = assess(
    question,
    "My colleague disagreed with the plan. I told her in person that I was worried.",
  );
  assert.notEqual(assessment.points[0]?.covered, "no");
});

Deno.test("labelled answers about behaviour: enough of them, and agreement on both sets", () => {
  const all = readBehaviour();
  assert.ok(all.length >= 120);
  for (const set of ["tuned", "held-out"] as const) {
    const pairs = all.filter((one) => one.set === set).flatMap(({ question, answer, levels }) =>
      assess(question, answer).ratings.flatMap(({ competency, level }) => {
        const wanted = levels[competency];
        return wanted === undefined ? [] : [Math.abs((level ?? 1) - wanted)];
      })
    );
    const share = (most: number) => pairs.filter((distance) => distance <= most).length / pairs.length;
    assert.ok(pairs.length >= 90, `${set}: ${pairs.length}`);
    assert.ok(share(0) >= 0.55, `${set}: exact ${share(0)}`);
    assert.ok(share(1) >= 0.9, `${set}: within one ${share(1)}`);
  }
});

Deno.test("the figure of a resume's line is no result when it is only said again", () => {
  const bullet = "Cut the nightly import from 90 to 12 minutes by rewriting its batching in Python";
  const facts = { titles: ["Engineer"], organisations: [], bullets: [bullet], skills: [], gaps: [] };
  const question = openings(facts, "any").find(({ text }) => text.includes("nightly import"));
  assert.ok(question);
  const echoed =
    "I cut the nightly import from 90 to 12 minutes by rewriting its batching in Python. I wrote it down.";
  assert.ok((levelOf(assess(question, echoed), "ownership") ?? 0) <= 2);
  const told =
    "In 2024 the import ran until noon. I measured each step and put 500 rows into one write. After that it took 12 minutes.";
  assert.ok((levelOf(assess(question, told), "ownership") ?? 0) >= 3);
});
