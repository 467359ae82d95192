/** Takes a question out of a set. */
import type { Owner } from "../owner.ts";
import type { QuestionSet } from "./question-sets.ts";
import { questionMissing } from "./refusals.ts";
import { viewOf } from "./set-state.ts";
import type { Workshop } from "./workshop.ts";

export async function removeQuestion(
  w: Workshop,
  owner: Owner,
  id: string,
  questionId: string,
): Promise<QuestionSet> {
  await w.store.load(owner, id);
  const set = await w.store.change(id, ({ folded }) => {
    const there = folded.skills?.some(({ questions }) =>
      questions.some((question) => question.id === questionId)
    );
    if (!there) throw questionMissing();
    return [{ type: "question-removed", questionId }];
  });
  return viewOf(id, set.folded);
}
