/** The stage that makes the questions of one batch: sources, then the model in parts that fit, then the rules. */
import { EngineError, type FoundSources, type WritingTask } from "./engines.ts";
import { providerNote } from "./provider-note.ts";
import { repeatsAny } from "./repeats.ts";
import { splitBatch } from "./split-batch.ts";
import type { PlannedSkill } from "./set-events.ts";
import type { SetQuestion } from "./set-question.ts";
import { writeByRules } from "./write-by-rules.ts";
import { RULES, type Run, type Workshop } from "./workshop.ts";

/** @returns how many skills of the batch failed; one that fails takes no other down */
export async function writeStage(w: Workshop, run: Run, batch: readonly PlannedSkill[]): Promise<number> {
  const names = batch.map(({ skill }) => skill);
  run.emit({ type: "step", step: "finding-sources", skills: names });
  const found = await w.sources.find(run, batch);
  if (run.signal.aborted) return 0;
  for (const { skill } of batch) {
    const { sources, engine } = found.get(skill) ?? { sources: [], engine: RULES };
    run.emit({
      type: "sources-found",
      skill,
      sources: sources.map(({ url, title }) => ({ url, title })),
      engine,
    });
  }
  run.emit({ type: "step", step: "writing-questions", skills: names });
  const written = await writeWithModel(w, run, batch, found);
  let failed = 0;
  for (const skill of batch) {
    if (run.signal.aborted) return failed;
    try {
      finishSkill(w, run, skill, written.get(skill.skill));
    } catch (error) {
      failed += 1;
      w.log.error("The questions of a skill could not be made", { set: run.id, skill: skill.skill, error });
      run.emit({
        type: "skill-failed",
        skill: skill.skill,
        reason: "Something went wrong while its questions were written. Ask for this skill again.",
      });
    }
  }
  return failed;
}

interface FromModel {
  questions: readonly SetQuestion[];
  cached: boolean;
}

async function writeWithModel(
  w: Workshop,
  run: Run,
  batch: readonly PlannedSkill[],
  found: ReadonlyMap<string, FoundSources>,
): Promise<Map<string, FromModel>> {
  const written = new Map<string, FromModel>();
  const model = w.questionModel;
  if (!model) return written;
  const tasks = batch.map((skill): WritingTask => ({
    skill,
    sources: found.get(skill.skill)?.sources ?? [],
    // One is about the candidate's own work and needs no model.
    count: Math.max(1, run.settings.questionsPerSkill - 1),
  }));
  const parts = await splitBatch(model, tasks, run.settings.level, w.limits.safeTokenLimit, run);
  for (const part of parts) {
    if (run.signal.aborted) return written;
    if (run.spent.has("question-model")) break;
    try {
      for (const { skill, questions, cached } of await model.write(run, part, run.taken)) {
        written.set(skill, { questions, cached });
      }
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (run.signal.aborted) return written;
      providerNote(
        run,
        error,
        part.map(({ skill }) => skill.skill),
        "The built-in bank and templates wrote these questions instead.",
      );
    }
  }
  return written;
}

/** Puts a skill's questions together and announces them; nothing that the set has already is asked again. */
function finishSkill(w: Workshop, run: Run, skill: PlannedSkill, fromModel: FromModel | undefined): void {
  const count = run.settings.questionsPerSkill;
  const kept: SetQuestion[] = [];
  const take = (question: SetQuestion) => {
    kept.push(question);
    run.taken.push(question.text);
  };
  for (const question of fromModel?.questions ?? []) {
    if (kept.length >= Math.max(1, count - 1)) break;
    if (!repeatsAny(question.text, run.taken)) take(question);
  }
  const byRules = writeByRules(w.bank, {
    skill,
    level: run.settings.level,
    count: count - kept.length,
    avoid: run.taken,
    quoted: run.quoted,
    used: run.used,
    named: run.named,
    seed: `${run.id} ${run.taken.length}`,
  });
  for (const question of byRules) take(question);
  if (kept.length === 0) {
    run.emit({
      type: "skill-failed",
      skill: skill.skill,
      reason: "Nothing is left to ask about it that the set does not ask already.",
    });
    return;
  }
  if (kept.length < count) {
    run.emit({
      type: "note",
      code: "fewer-questions",
      provider: null,
      skills: [skill.skill],
      message: `${skill.skill} has ${kept.length} questions: more would repeat what is asked already.`,
    });
  }
  run.emit({
    type: "skill-done",
    skill: skill.skill,
    questions: kept.toSorted((a, b) => a.level - b.level),
    fallback: w.questionModel !== null && !kept.some(({ engine }) => engine !== RULES),
    cached: fromModel?.cached ?? false,
  });
}
