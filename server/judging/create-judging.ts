/** Puts the judging domain together: rules alone, or a model with the rules behind it. */
import type { LanguageModel } from "../platform/model/language-model.ts";
import { gateAnswer } from "./answer-gate.ts";
import { assessByModel } from "./assess-by-model.ts";
import { assessByRules } from "./assess-by-rules.ts";
import type { Judging } from "./judging.ts";
import { anchorOf, RUBRIC_VERSION } from "./rubric.ts";
import { totalsOf } from "./totals.ts";

export interface JudgingDeps {
  /** Null: rules only, and nothing counts as fallback. */
  model: LanguageModel | null;
  /** Milliseconds for one assessment by the model, its repair included. */
  deadlineMs: number;
}

/** The judging service. Stateless; safe to share. */
export function createJudging({ model, deadlineMs }: JudgingDeps): Judging {
  return {
    engine: model ? `model:${model.id}` : "rules",
    rubricVersion: RUBRIC_VERSION,
    gate: gateAnswer,
    assess({ question, parts }, signal) {
      return model
        ? assessByModel({ model, deadlineMs }, question, parts, signal)
        : Promise.resolve().then(() => assessByRules(question, parts));
    },
    totals: totalsOf,
    anchor: anchorOf,
  };
}
