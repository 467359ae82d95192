/** What the stages expect of models and of the search for sources; each can be missing or fail, and the rules go on. */
import type { Engine } from "../judging/judging.ts";
import type { ModelFailure } from "../platform/model/language-model.ts";
import type { PlannedSkill, SetProvider } from "./set-events.ts";
import type { SetQuestion } from "./set-question.ts";
import type { Run } from "./workshop.ts";

/** A provider did not do its part; `failure` decides what is said about it. */
export class EngineError extends Error {
  override readonly name = "EngineError";
  constructor(
    readonly provider: SetProvider,
    readonly failure: ModelFailure,
    options: { cause?: unknown } = {},
  ) {
    super(`The ${provider} did not do its part (${failure}).`, options);
  }
}

export interface SkillModel {
  readonly engine: Engine;
  /**
   * Names skills that stand in the text, most important first.
   * @throws EngineError
   */
  name(run: Run, text: string, count: number): Promise<string[]>;
}

/** A page that was read. */
export interface ReadSource {
  url: string;
  title: string;
  /** Plain text, at most some thousand words. */
  text: string;
}

export interface FoundSources {
  sources: ReadSource[];
  engine: Engine;
}

export interface SourceFinder {
  readonly engine: Engine;
  /** Never throws but for an abort: what cannot be found or read is left out, and a note says so. */
  find(run: Run, skills: readonly PlannedSkill[]): Promise<Map<string, FoundSources>>;
}

export interface WritingTask {
  skill: PlannedSkill;
  sources: readonly ReadSource[];
  /** How many are wanted; a few more are asked for, because some will not pass. */
  count: number;
}

export interface WrittenSkill {
  skill: string;
  questions: SetQuestion[];
  cached: boolean;
}

export interface QuestionModel {
  readonly engine: Engine;
  /** Tokens of the prompt for these tasks. */
  tokensOf(tasks: readonly WritingTask[], level: number): Promise<number>;
  /** Cuts the sources of one task at paragraphs until its prompt fits; null when it fits as it is. */
  trim(task: WritingTask, level: number, limitTokens: number): Promise<WritingTask | null>;
  /**
   * Questions for each of the tasks; a skill without a usable one is left out. `avoid` must not be asked again.
   * @throws EngineError
   */
  write(run: Run, tasks: readonly WritingTask[], avoid: readonly string[]): Promise<WrittenSkill[]>;
}
