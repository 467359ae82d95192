/** Has a model word a question aloud, within the deadline; what fails or may not stand is replaced by the rules' text. */
import type { Engine } from "../judging/judging.ts";
import type { LanguageModel, ModelMessage } from "../platform/model/language-model.ts";
import { beginsBadly, type Rejection, rejectProbe, rejectQuestion } from "./accept-wording.ts";
import type { ProbeAsked, QuestionAsked } from "./interview-events.ts";
import type { LoadedInterview } from "./interview-log.ts";
import { probeMessages, questionMessages } from "./prompts.ts";
import { createSpokenText } from "./spoken-text.ts";
import type { Workings } from "./workings.ts";

interface Spoken {
  text: string;
  engine: Engine;
  fallback: boolean;
}

interface SpeakOrder {
  purpose: string;
  messages: ModelMessage[];
  maxTokens: number;
  /** The rules' text. */
  otherwise: string;
  reject: (text: string) => Rejection | null;
}

/** Heard only from here on, so that a refusal or a stray format is never heard at all. */
const HELD_BACK_CHARACTERS = 16;
/** Far above any question; a model that does not stop is stopped. */
const LONGEST_CHARACTERS = 1_200;

/** Settles as `work` does, or rejects with the signal's reason; work that does not listen is left alone. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    signal.throwIfAborted();
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
    work.catch(() => {});
  }
}

async function speak(
  w: Workings,
  model: LanguageModel,
  loaded: LoadedInterview,
  order: SpeakOrder,
  halt: AbortSignal,
): Promise<Spoken> {
  const speaker = w.speech.begin(loaded.id, loaded.state.sequence);
  const deadline = AbortSignal.timeout(w.modelDeadlineMs);
  const signal = AbortSignal.any([halt, deadline]);
  const spoken = createSpokenText();
  let heard = 0;
  // With several providers behind one model, the one that spoke is named.
  let speakingModel = model.id;
  const answeredBy = (id: string) => {
    speakingModel = id;
  };
  const { purpose, messages, maxTokens } = order;
  const request = {
    purpose,
    messages,
    maxTokens,
    format: "text" as const,
    temperature: 0.4,
    signal,
    answeredBy,
  };
  const listen = async () => {
    for await (const piece of model.stream(request)) {
      // What comes after the end of patience is heard by nobody.
      if (signal.aborted) return;
      spoken.push(piece);
      if (spoken.text.length > LONGEST_CHARACTERS) return;
      if (spoken.text.length < HELD_BACK_CHARACTERS || spoken.text.length === heard) continue;
      if (heard === 0 && beginsBadly(spoken.text)) return;
      speaker.say(spoken.text.slice(heard));
      heard = spoken.text.length;
    }
  };
  let because: string;
  try {
    await untilAborted(listen(), signal);
    const rejection = order.reject(spoken.text);
    if (!rejection) {
      if (spoken.text.length > heard) speaker.say(spoken.text.slice(heard));
      return { text: spoken.text, engine: `model:${speakingModel}`, fallback: false };
    }
    because = rejection;
  } catch (error) {
    halt.throwIfAborted();
    because = deadline.aborted ? "deadline" : error instanceof Error ? error.message : "failed";
  }
  w.logger.warn("The model's wording was replaced by the rules'", { purpose: order.purpose, because });
  speaker.replace(order.otherwise);
  return { text: order.otherwise, engine: "rules", fallback: true };
}

export async function speakQuestion(
  w: Workings,
  loaded: LoadedInterview,
  asked: QuestionAsked,
  halt: AbortSignal,
): Promise<QuestionAsked> {
  if (!w.model) return asked;
  const earlier = loaded.state.turns.map(({ question }) => question.text);
  const { text, engine, fallback } = await speak(w, w.model, loaded, {
    purpose: "ask-question",
    messages: questionMessages(loaded.state, asked),
    maxTokens: 200,
    otherwise: asked.question.text,
    reject: (wording) => rejectQuestion(wording, asked.question, earlier),
  }, halt);
  return { ...asked, question: { ...asked.question, text }, engine, fallback };
}

export async function speakProbe(
  w: Workings,
  loaded: LoadedInterview,
  probe: ProbeAsked,
  halt: AbortSignal,
): Promise<ProbeAsked> {
  const turn = loaded.state.turns.find(({ index }) => index === probe.index);
  if (!w.model || !turn) return probe;
  const spoken = await speak(w, w.model, loaded, {
    purpose: "ask-follow-up",
    messages: probeMessages(loaded.state, probe),
    maxTokens: 120,
    otherwise: probe.text,
    reject: (wording) => rejectProbe(wording, probe.text, turn.question, turn.parts.map(({ text }) => text)),
  }, halt);
  return { ...probe, ...spoken };
}
