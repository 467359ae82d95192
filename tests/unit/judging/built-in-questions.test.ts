/** Judging on every built-in question: what its own words must and must not earn. */
import { strict as assert } from "node:assert";
import { assessByRules } from "../../../server/judging/assess-by-rules.ts";
import { gateAnswer } from "../../../server/judging/answer-gate.ts";
import type { Question } from "../../../server/question-bank/question-bank.ts";
import { builtInQuestions } from "../../../server/question-bank/questions/index.ts";

const assess = (question: Question, text: string) =>
  assessByRules(question, [{ sequence: 2, asked: question.text, text }]);
const score = (question: Question, text: string) => assess(question, text).score ?? 0;
const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);
const isTechnical = ({ kind }: Question) => !["past-behaviour", "situational", "motivation"].includes(kind);

Deno.test("every reference answer passes the gate, every question said again does not", () => {
  for (const question of builtInQuestions) {
    assert.equal(gateAnswer(question.reference, question, question.text).class, "substantive", question.id);
    assert.equal(gateAnswer(question.text, question, question.text).class, "echo", question.id);
  }
});

Deno.test("at most 2% of very short right answers are stopped", () => {
  const short = builtInQuestions.flatMap((question) =>
    question.points.flatMap((point) => [point.text, ...point.signs.flatMap((group) => group.slice(0, 1))])
      .map((text) => ({ question, text }))
  );
  const stopped = short.filter(({ question, text }) =>
    gateAnswer(text, question, question.text).class !== "substantive"
  );
  assert.ok(stopped.length <= short.length * 0.02, `${stopped.length} of ${short.length}`);
});

Deno.test("the whole reference beats its first sentence, which beats the question said again", () => {
  const full = mean(builtInQuestions.map((question) => score(question, question.reference)));
  const part = mean(
    builtInQuestions.map((question) => score(question, question.reference.split(/(?<=[.!?])\s+/)[0] ?? "")),
  );
  assert.ok(full >= 7, `${full}`);
  assert.ok(full >= part + 3, `${full} ${part}`);
});

Deno.test("a reference for one technical question earns little on another, and names alone earn little", () => {
  const technical = builtInQuestions.filter(isTechnical);
  const foreign = technical.map((question, at) => {
    const other = technical[(at + Math.floor(technical.length / 2)) % technical.length];
    return other && other.skill !== question.skill ? score(question, other.reference) : 1;
  });
  const names = technical.map((question) =>
    score(question, question.points.flatMap((point) => point.signs.map((group) => group[0] ?? "")).join(", "))
  );
  assert.ok(mean(foreign) <= 3.5, `${mean(foreign)}`);
  assert.ok(mean(names) <= 3.5, `${mean(names)}`);
});

Deno.test("a right reference hardly ever counts as contradicting a point", () => {
  const points = builtInQuestions.flatMap((question) => assess(question, question.reference).points);
  const wrong = points.filter((point) => point.covered === "contradicted");
  assert.ok(wrong.length <= points.length * 0.005, `${wrong.length} of ${points.length}`);
});
