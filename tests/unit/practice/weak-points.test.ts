import { strict as assert } from "node:assert";
import type { PointCoverage } from "../../../server/judging/judging.ts";
import { weakPoints } from "../../../server/practice/weak-points.ts";
import { assessmentOf, practised } from "../../support/practised.ts";
import { INDEX_QUESTION } from "../../support/judging-questions.ts";

const without = (...ids: string[]): PointCoverage[] =>
  INDEX_QUESTION.points.map(({ id, text }) => ({
    pointId: id,
    text,
    covered: ids.includes(id) ? "no" : "yes",
    quote: null,
  }));

Deno.test("a point left out of two attempts is said to be left out twice, with the answers to look at", () => {
  const attempt = () =>
    practised([2], { assessment: assessmentOf([2], { points: without("slower-writes") }) });
  const [first, second] = [attempt(), attempt()];
  const found = weakPoints([first, second]).find(({ kind }) => kind === "skill");
  assert.equal(found?.id, "Databases");
  assert.ok(found?.reasons.some((reason) => reason.startsWith("Left out twice: Every index makes writes")));
  assert.deepEqual(
    found?.answers.map(({ id }) => id),
    [second.id],
    "the newest attempt stands for the question",
  );
});

Deno.test("what was mended since is not weak any more", () => {
  const earlier = practised([1, 1]);
  assert.deepEqual(weakPoints([earlier, practised([4, 4])]), []);
  assert.ok(weakPoints([earlier]).length > 0);
});

Deno.test("a competency is weak from two answers on; not enough evidence counts for nothing", () => {
  const other = (n: number, levels: (1 | 2 | 3 | null)[]) => practised(levels, { questionKey: `bank:${n}` });
  const competencies = (answers: ReturnType<typeof practised>[]) =>
    weakPoints(answers).filter(({ kind }) => kind === "competency").map(({ id }) => id);
  assert.deepEqual(competencies([other(1, [2])]), []);
  assert.deepEqual(competencies([other(1, [2]), other(2, [3])]), ["technical-accuracy"]);
  assert.deepEqual(competencies([other(1, [null]), other(2, [2])]), []);
});

Deno.test("points rank by how far and how often; an open “I don’t know” weighs like level 1", () => {
  const dontKnow = practised([null], {
    questionKey: "bank:unknown",
    question: { ...INDEX_QUESTION, id: "git-001", skill: "Git" },
    assessment: assessmentOf([null], { gate: { class: "dont-know", because: "Said so." } }),
  });
  const near = practised([2], { questionKey: "bank:near" });
  const skills = weakPoints([near, dontKnow]).filter(({ kind }) => kind === "skill");
  assert.deepEqual(skills.map(({ id }) => id), ["Git", "Databases"]);
  assert.deepEqual(skills[0]?.reasons, ["Once you said that you did not know."]);
});

Deno.test("a story part that half of the stories lack is named", () => {
  const quote = { sequence: 1, start: 0, end: 2, text: "An" };
  const story = (n: number, result: boolean) =>
    practised([3], {
      questionKey: `bank:story-${n}`,
      assessment: assessmentOf([3], {
        star: { situation: quote, action: quote, ...(result ? { result: quote } : {}) },
      }),
    });
  const parts = weakPoints([story(1, false), story(2, false), story(3, true)]);
  assert.deepEqual(parts.map(({ id, reasons }) => [id, reasons]), [
    ["result", ["Not found in 2 of 3 stories."]],
  ]);
});
