/** The rubric has one distinct anchor for every level of every competency. */
import { strict as assert } from "node:assert";
import { COMPETENCY_LABELS, createJudging } from "../../../server/judging/judging.ts";
import { COMPETENCIES } from "../../../server/question-bank/question-bank.ts";

Deno.test("thirty distinct anchors, each a sentence, and a label for each competency", () => {
  const judging = createJudging({ model: null, deadlineMs: 1 });
  const anchors = COMPETENCIES.flatMap((competency) =>
    ([1, 2, 3, 4, 5] as const).map((level) => judging.anchor(competency, level))
  );
  assert.equal(new Set(anchors).size, 30);
  for (const anchor of anchors) assert.match(anchor, /^[A-Z].{20,}\.$/);
  assert.deepEqual(Object.keys(COMPETENCY_LABELS).sort(), [...COMPETENCIES].sort());
});
