/** Splits a batch whose prompt is too long in halves until each part fits. */
import type { QuestionModel, WritingTask } from "./engines.ts";
import type { Run } from "./workshop.ts";

type Counter = Pick<QuestionModel, "tokensOf" | "trim">;

/**
 * Parts in order, each within the limit. A single task that is too long has its sources cut at paragraphs; both
 * are said in a note.
 */
export async function splitBatch(
  model: Counter,
  tasks: readonly WritingTask[],
  level: number,
  limitTokens: number,
  run: Pick<Run, "emit">,
): Promise<WritingTask[][]> {
  const tokens = await model.tokensOf(tasks, level);
  if (tokens <= limitTokens) return [[...tasks]];
  const [only, ...others] = tasks;
  if (!only) return [];
  const names = tasks.map(({ skill }) => skill.skill);
  if (others.length === 0) {
    const trimmed = await model.trim(only, level, limitTokens);
    if (trimmed) {
      run.emit({
        type: "note",
        code: "source-trimmed",
        provider: "question-model",
        skills: names,
        message: `The sources for ${only.skill.skill} were too long for one request and were shortened.`,
      });
    }
    return [[trimmed ?? only]];
  }
  run.emit({
    type: "note",
    code: "batch-split",
    provider: "question-model",
    skills: names,
    message: `${names.join(", ")} were too much for one request (${tokens} tokens) and were split.`,
  });
  const half = Math.ceil(tasks.length / 2);
  return [
    ...await splitBatch(model, tasks.slice(0, half), level, limitTokens, run),
    ...await splitBatch(model, tasks.slice(half), level, limitTokens, run),
  ];
}
