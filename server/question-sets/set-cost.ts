/** Adds up what a set used and estimates what that costs by the price table. Pure. */
import { PRICES, PRICES_AS_OF } from "./prices.data.ts";
import type { ModelCost, SetCost } from "./question-sets.ts";
import type { SetUse } from "./set-events.ts";

/** @returns null for a model that the table does not know */
export function priceOf(use: Pick<SetUse, "model" | "inputTokens" | "outputTokens" | "searches">) {
  const name = use.model.toLowerCase();
  // The longest start that fits: `gemini-2.5-flash-lite` is not `gemini-2.5-flash`.
  const price = PRICES.filter(({ model }) => name.startsWith(model))
    .toSorted((a, b) => b.model.length - a.model.length)[0];
  if (!price) return null;
  return use.inputTokens / 1e6 * price.inputPerMillion + use.outputTokens / 1e6 * price.outputPerMillion +
    use.searches / 1e3 * price.searchesPerThousand;
}

/** @param cachedParts how often the cache saved a call */
export function costOf(uses: readonly SetUse[], cachedParts: number): SetCost {
  const byModel = new Map<string, ModelCost>();
  for (const use of uses) {
    const key = `${use.provider} ${use.model}`;
    const sum = byModel.get(key) ?? {
      provider: use.provider,
      model: use.model,
      requests: 0,
      inputTokens: 0,
      outputTokens: 0,
      searches: 0,
      estimatedUsd: null,
    };
    sum.requests += use.requests;
    sum.inputTokens += use.inputTokens;
    sum.outputTokens += use.outputTokens;
    sum.searches += use.searches;
    byModel.set(key, sum);
  }
  const models = [...byModel.values()].map((sum) => ({ ...sum, estimatedUsd: priceOf(sum) }));
  const total = (pick: (model: ModelCost) => number) => models.reduce((sum, model) => sum + pick(model), 0);
  const known = models.filter(({ estimatedUsd }) => estimatedUsd !== null);
  return {
    inputTokens: total(({ inputTokens }) => inputTokens),
    outputTokens: total(({ outputTokens }) => outputTokens),
    requests: total(({ requests }) => requests),
    searches: total(({ searches }) => searches),
    cachedParts,
    estimatedUsd: models.length > 0 && known.length === 0
      ? null
      : known.reduce((sum, model) => sum + (model.estimatedUsd ?? 0), 0),
    approximate: uses.some(({ estimated }) => estimated),
    byModel: models,
    pricesAsOf: PRICES_AS_OF,
  };
}
