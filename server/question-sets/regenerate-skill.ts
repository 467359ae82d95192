/** Has the questions of one skill made anew; until they are there the old ones stay. */
import type { Owner } from "../owner.ts";
import type { QuestionSet } from "./question-sets.ts";
import { skillBusy, skillMissing } from "./refusals.ts";
import { viewOf } from "./set-state.ts";
import type { Workshop } from "./workshop.ts";

export async function regenerateSkill(
  w: Workshop,
  owner: Owner,
  id: string,
  name: string,
): Promise<QuestionSet> {
  await w.store.load(owner, id);
  const set = await w.store.change(id, ({ folded }) => {
    const skill = folded.skills?.find((each) => each.skill.toLowerCase() === name.trim().toLowerCase());
    if (!skill) throw skillMissing();
    // A cancelled set left skills waiting: asking for one of them is asking to go on.
    const settled = skill.state === "done" || skill.state === "failed" || folded.finished !== null;
    if (!settled) throw skillBusy();
    return [{ type: "skill-restarted", skill: skill.skill }];
  });
  w.runs.start(id);
  return viewOf(id, set.folded);
}
