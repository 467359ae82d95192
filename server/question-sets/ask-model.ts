/** Asks a model for the sake of a set: counts what it uses, and turns every failure into one that the stages know. */
import {
  type LanguageModel,
  ModelError,
  type ModelReply,
  type ModelRequest,
} from "../platform/model/language-model.ts";
import type { TokenCounter } from "../platform/model/count-tokens.ts";
import { EngineError } from "./engines.ts";
import type { SetProvider } from "./set-events.ts";
import type { Run } from "./workshop.ts";

export interface Asked {
  provider: SetProvider;
  model: LanguageModel;
  tokens: TokenCounter;
}

/**
 * Every request that leaves the house stands in the set's log, failed ones too. @throws EngineError
 */
export async function askModel(
  { provider, model, tokens }: Asked,
  run: Run,
  request: Omit<ModelRequest, "signal" | "sent" | "answeredBy">,
): Promise<ModelReply> {
  let failed = 0;
  const emit = (
    modelId: string,
    requests: number,
    use: { input: number; output: number; estimated: boolean },
  ) =>
    run.emit({
      type: "used",
      use: {
        provider,
        model: modelId,
        requests,
        inputTokens: use.input,
        outputTokens: use.output,
        searches: request.search && use.input > 0 ? 1 : 0,
        estimated: use.estimated,
      },
    });
  try {
    let usage: ModelReply["usage"] = null;
    const reply = await model.complete({
      ...request,
      signal: run.signal,
      sent(sent) {
        if (sent.answered) usage = sent.usage;
        else failed += 1;
      },
    });
    const known = usage as ModelReply["usage"];
    if (known) {
      emit(model.id, failed + 1, { input: known.inputTokens, output: known.outputTokens, estimated: false });
    } else {
      const [input, output] = await Promise.all([
        tokens.count(request.messages.map(({ content }) => content).join("\n")),
        tokens.count(reply.text),
      ]);
      emit(model.id, failed + 1, { input, output, estimated: true });
    }
    return reply;
  } catch (error) {
    if (failed > 0) emit(model.id, failed, { input: 0, output: 0, estimated: false });
    const failure = error instanceof ModelError ? error.failure : "unavailable";
    throw new EngineError(provider, failure, { cause: error });
  }
}
