import assert from "node:assert/strict";
import type { WritingTask } from "../../../server/question-sets/engines.ts";
import { splitBatch } from "../../../server/question-sets/split-batch.ts";
import type { SetEvent } from "../../../server/question-sets/question-sets.ts";

/** A task of so many tokens, named by them. */
const task = (tokens: number): WritingTask => ({
  skill: { skill: String(tokens), weight: 1, because: "", evidence: [], engine: "rules" },
  sources: [],
  count: 3,
});
const tokensOf = (tasks: readonly WritingTask[]) =>
  Promise.resolve(tasks.reduce((sum, { skill }) => sum + Number(skill.skill), 0));
const trim = (_task: WritingTask, _level: number, limit: number) => Promise.resolve(task(limit));

async function split(sizes: readonly number[], limit: number) {
  const notes: string[] = [];
  const emit = (event: SetEvent) => void (event.type === "note" && notes.push(event.code));
  const parts = await splitBatch({ tokensOf, trim }, sizes.map(task), 5, limit, { emit });
  return { parts: parts.map((part) => part.map(({ skill }) => Number(skill.skill))), notes };
}

Deno.test("a batch is split in halves until each part fits", async () => {
  const cases: [sizes: number[], limit: number, parts: number[][], notes: string[]][] = [
    [[10, 10, 10], 30, [[10, 10, 10]], []],
    [[10, 10, 10], 29, [[10, 10], [10]], ["batch-split"]],
    [[10, 10, 10], 19, [[10], [10], [10]], ["batch-split", "batch-split"]],
    [[1, 1, 28, 1], 29, [[1, 1], [28, 1]], ["batch-split"]],
    [[50, 1, 1], 20, [[20], [1], [1]], ["batch-split", "batch-split", "source-trimmed"]],
    [[50], 20, [[20]], ["source-trimmed"]],
    [[], 20, [[]], []],
  ];
  for (const [sizes, limit, parts, notes] of cases) {
    assert.deepEqual(await split(sizes, limit), { parts, notes }, `${sizes} within ${limit}`);
  }
});
