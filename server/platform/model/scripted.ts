/** A model that says what it was told to: for tests of whatever talks to one. */
import { pause } from "../pause.ts";
import { type LanguageModel, ModelError, type ModelRequest } from "./language-model.ts";

export interface ScriptedReply {
  /** Streamed piece by piece; `complete` joins them. */
  pieces: readonly string[];
  /** Before the first piece and between two. */
  pauseMs?: number;
  /** Thrown after the pieces instead of ending. */
  failure?: ModelError;
}

/** Text streams word by word; an error is thrown at once. */
export type ScriptedAnswer = string | ScriptedReply | ModelError;

export type Script = readonly ScriptedAnswer[] | ((request: ModelRequest, call: number) => ScriptedAnswer);

export interface ScriptedModel extends LanguageModel {
  /** Every request so far, in order. */
  readonly calls: readonly ModelRequest[];
}

/**
 * Answers from a list, one entry per call, or from a function; a call beyond the list fails as `unavailable`, so
 * that a test notices a call that it did not expect. Heeds the signal and reports `answeredBy` like a real one.
 */
export function createScriptedModel(script: Script, id = "scripted"): ScriptedModel {
  const calls: ModelRequest[] = [];

  function next(request: ModelRequest): ScriptedReply {
    calls.push(request);
    const answer = typeof script === "function"
      ? script(request, calls.length - 1)
      : script[calls.length - 1] ?? new ModelError("unavailable", "The script is over.");
    if (answer instanceof ModelError) return { pieces: [], failure: answer };
    return typeof answer === "string" ? { pieces: answer.match(/\S+\s*|\s+/g) ?? [] } : answer;
  }

  async function* speak(request: ModelRequest): AsyncGenerator<string> {
    const { pieces, pauseMs = 0, failure } = next(request);
    if (pieces.length > 0) request.answeredBy?.(id);
    for (const piece of pieces) {
      if (pauseMs > 0) await pause(pauseMs, request.signal);
      if (request.signal?.aborted) throw new ModelError("aborted", "The model call was called off.");
      yield piece;
    }
    if (failure !== undefined) throw failure;
  }

  return {
    id,
    calls,
    async complete(request) {
      let text = "";
      for await (const piece of speak(request)) text += piece;
      return { text, usage: null };
    },
    stream: speak,
  };
}
