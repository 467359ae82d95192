/** Has the questions of one skill made anew; until they are there the old ones stay. */
import type { Owner } from "../owner.ts";
import { type QuestionSet, SET_LIMITS } from "./question-sets.ts";
import { skillBusy, skillMissing, tooManySets } from "./refusals.ts";
import { viewOf } from "./set-state.ts";
import type { Workshop } from "./workshop.ts";

export async function regenerateSkill(
  w: Workshop,
  owner: Owner,
  id: string,
  name: string,
): Promise<QuestionSet> {
  const { folded } = await w.store.load(owner, id);
  // A set that rests becomes one more in work; without an owner the limits of the API hold.
  if (folded.finished && owner !== "open") {
    const { working } = await w.store.count(owner);
    if (working >= SET_LIMITS.inWork) throw tooManySets(SET_LIMITS.inWork);
  }
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
