/** What the use cases of question sets share: the tools, the settings, and the engines that are configured. */
import type { Engine } from "../judging/judging.ts";
import type { Owner } from "../owner.ts";
import type { Clock } from "../platform/clock.ts";
import type { WakeSignal } from "../platform/events/wake-signal.ts";
import type { Log } from "../platform/log.ts";
import type { QuestionBank } from "../question-bank/question-bank.ts";
import type { Resumes } from "../resumes/resumes.ts";
import type { SkillWords } from "./choose-skills.ts";
import type { Runs } from "./runs.ts";
import type { SetEvent, SetSettings } from "./set-events.ts";
import type { SetStore } from "./set-store.ts";
import type { QuestionModel, SkillModel, SourceFinder } from "./engines.ts";

export interface SetLimits {
  skillCount: number;
  batchSize: number;
  maxConcurrentBatches: number;
  /** Tokens of one batch's prompt. */
  safeTokenLimit: number;
}

export interface Workshop {
  store: SetStore;
  bank: QuestionBank;
  resumes: Pick<Resumes, "get" | "upload" | "demandsOf">;
  words: SkillWords;
  limits: SetLimits;
  /** Null: the rules choose. */
  skillModel: SkillModel | null;
  sources: SourceFinder;
  /** Null: the rules write. */
  questionModel: QuestionModel | null;
  runs: Runs;
  signal: WakeSignal;
  clock: Clock;
  newId(prefix: string): string;
  log: Log;
}

/** One set in work: what every stage may use. */
export interface Run {
  id: string;
  owner: Owner;
  settings: SetSettings;
  signal: AbortSignal;
  /** Puts an event on its way to the log. */
  emit(event: SetEvent): void;
  /** Texts that the set has already, so that nothing is asked twice. */
  taken: string[];
  /** Lines of the document that a question quotes already. */
  quoted: Set<string>;
  /** How often each template was used. */
  used: Map<string, number>;
  /** The skills of the set: what may be named in a question of another skill. */
  named: Set<string>;
  /** Providers that said that their quota is spent: not asked again by this run. */
  spent: Set<"skills-model" | "search" | "question-model">;
}

export const RULES: Engine = "rules";
