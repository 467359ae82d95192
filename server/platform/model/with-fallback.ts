/** Several models as one: the next is asked when the one before it failed. */
import { type LanguageModel, ModelError } from "./language-model.ts";

/**
 * Any failure but a call-off moves on to the next model; for a stream only before its first piece. `answeredBy`
 * of the request tells who answered; `id` is that of the first. When all fail, the last failure is thrown.
 */
export function withFallback(models: readonly [LanguageModel, ...LanguageModel[]]): LanguageModel {
  const mayMoveOn = (error: unknown, index: number) =>
    index < models.length - 1 && error instanceof ModelError && error.failure !== "aborted";
  return {
    id: models[0].id,
    async complete(request) {
      for (const [index, model] of models.entries()) {
        try {
          return await model.complete(request);
        } catch (error) {
          if (!mayMoveOn(error, index)) throw error;
        }
      }
      throw new ModelError("unavailable", "No model answered.");
    },
    async *stream(request) {
      for (const [index, model] of models.entries()) {
        let given = false;
        try {
          for await (const piece of model.stream(request)) {
            given = true;
            yield piece;
          }
          return;
        } catch (error) {
          if (given || !mayMoveOn(error, index)) throw error;
        }
      }
    },
  };
}
