/** Adds somebody's own questions to a set. */
import type { Owner } from "../owner.ts";
import { readImported } from "./imported-questions.ts";
import type { QuestionSet } from "./question-sets.ts";
import { importInvalid } from "./refusals.ts";
import type { ImportedQuestion } from "./set-question.ts";
import { viewOf } from "./set-state.ts";
import type { Workshop } from "./workshop.ts";

export async function importQuestions(
  w: Workshop,
  owner: Owner,
  id: string,
  rows: readonly ImportedQuestion[],
): Promise<QuestionSet> {
  await w.store.load(owner, id);
  const { questions, problems } = readImported(rows, w.words);
  if (problems.length > 0 || questions.length === 0) throw importInvalid(problems);
  const set = await w.store.change(id, ({ folded }) => {
    const known = new Set(folded.skills?.flatMap((skill) => skill.questions.map((question) => question.id)));
    const added = questions.filter((question) => !known.has(question.id));
    return added.length > 0 ? [{ type: "questions-added", questions: added }] : [];
  });
  return viewOf(id, set.folded);
}
