/** The stage that chooses the skills: the model where there is one, checked against the document, else the rules. */
import { bankFieldOf } from "./bank-fields.ts";
import { chooseSkills } from "./choose-skills.ts";
import { EngineError } from "./engines.ts";
import { type Material, textOf } from "./material.ts";
import { providerNote } from "./provider-note.ts";
import type { PlannedSkill } from "./set-events.ts";
import { RULES, type Run, type Workshop } from "./workshop.ts";

/** More than are wanted, so that those a model did not name can still fill up. */
const CANDIDATES_FACTOR = 3;

/** @returns null when there is nothing to ask about: the set is finished then */
export async function chooseStage(w: Workshop, run: Run): Promise<PlannedSkill[] | null> {
  const kept = await w.store.material(run.id);
  if (kept === null) throw new Error("A set without skills must have its material.");
  const material: Material = JSON.parse(kept);
  const count = run.settings.skillCount;
  run.emit({ type: "step", step: "choosing-skills", skills: [] });
  const year = w.clock.now().getUTCFullYear();
  const byRules = chooseSkills(material, {
    count: count * CANDIDATES_FACTOR,
    words: w.words,
    year,
    bankAsks: (skill) => w.bank.find({ skill: bankFieldOf(skill) }).length > 0,
  });
  let chosen: PlannedSkill[] | null = null;
  let fallback = false;
  if (w.skillModel) {
    try {
      const names = await w.skillModel.name(run, textOf(material), count);
      chosen = mergeNamed(names, byRules, count, w.skillModel.engine);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      run.signal.throwIfAborted();
      providerNote(run, error, [], "The skills were chosen by rules instead.");
      fallback = true;
    }
  }
  const skills = chosen ?? byRules.slice(0, count);
  if (skills.length === 0) {
    run.emit({
      type: "finished",
      outcome: "failed",
      message:
        "No skill was found that questions could be made for. Name a role, or paste a job description that names tools or methods.",
    });
    return null;
  }
  run.emit({
    type: "skills-chosen",
    skills,
    engine: chosen && w.skillModel ? w.skillModel.engine : RULES,
    fallback,
  });
  if (skills.length < count) {
    run.emit({
      type: "note",
      code: "fewer-skills",
      provider: null,
      skills: [],
      message: skills.length === 1
        ? "Only one skill stands in what was given; nothing was made up."
        : `Only ${skills.length} skills stand in what was given; nothing was made up.`,
    });
  }
  return skills;
}

/** The model's order, with the evidence that the rules found; what it left open the rules fill. */
function mergeNamed(
  names: readonly string[],
  byRules: readonly PlannedSkill[],
  count: number,
  engine: PlannedSkill["engine"],
): PlannedSkill[] {
  const known = new Map(byRules.map((skill) => [skill.skill.toLowerCase(), skill]));
  const named = names.map((name): PlannedSkill => ({
    ...known.get(name.toLowerCase()) ??
      { skill: name, weight: 0, because: "It stands in the document.", evidence: [] },
    engine,
  }));
  const rest = byRules.filter(({ skill }) =>
    !names.some((name) => name.toLowerCase() === skill.toLowerCase())
  );
  return [...named, ...rest].slice(0, count).map((skill, index) => ({
    ...skill,
    // The model gives an order and no figures.
    weight: Number((1 - index / (count + 1)).toFixed(2)),
  }));
}
