/** Makes the engines of question sets from the models that are configured; what is missing the rules do. */
import type { WebPages } from "../platform/fetch/web-pages.ts";
import { tokenCounterFor } from "../platform/model/count-tokens.ts";
import type { LanguageModel } from "../platform/model/language-model.ts";
import type { QuestionBank } from "../question-bank/question-bank.ts";
import type { SkillWords } from "./choose-skills.ts";
import { createDirectorySources } from "./directory-sources.ts";
import type { QuestionModel, SkillModel, SourceFinder } from "./engines.ts";
import { createFairGate } from "./fair-gate.ts";
import { createQuestionModel } from "./questions-by-model.ts";
import { createSkillModel } from "./skills-by-model.ts";
import { createWebSources } from "./web-sources.ts";
import type { WorkCache } from "./work-cache-store.ts";

export interface SetEngines {
  skillModel: SkillModel | null;
  sources: SourceFinder;
  questionModel: QuestionModel | null;
}

export interface SetEnginesOptions {
  models: {
    reading: LanguageModel | null;
    searching: LanguageModel | null;
    writing: LanguageModel | null;
  };
  pages: WebPages;
  cache: WorkCache;
  bank: QuestionBank;
  words: SkillWords;
  settings: { sourceDiscoveryConcurrency: number; safeTokenLimit: number };
}

export function createSetEngines(options: SetEnginesOptions): SetEngines {
  const { models: { reading, searching, writing }, pages, cache, bank, words, settings } = options;
  const withCounter = (model: LanguageModel) => ({ model, tokens: tokenCounterFor(model.id) });
  return {
    skillModel: reading && createSkillModel({
      ...withCounter(reading),
      words,
      cache,
      limitTokens: settings.safeTokenLimit,
    }),
    // Without a model that writes from pages nobody reads them: naming them is enough.
    sources: writing === null ? createDirectorySources() : createWebSources({
      search: searching && withCounter(searching),
      pages,
      cache,
      gate: createFairGate(settings.sourceDiscoveryConcurrency),
    }),
    questionModel: writing && createQuestionModel({ ...withCounter(writing), bank, words, cache }),
  };
}
