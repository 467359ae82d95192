/** Has a model word a question aloud, within the deadline; what fails or may not stand is replaced by the rules' text. */
import type { Engine } from "../judging/judging.ts";
import type { LanguageModel, ModelMessage } from "../platform/model/language-model.ts";
import {
  comesToProbe,
  comesToQuestion,
  LONGEST_PROBE_CHARACTERS,
  LONGEST_QUESTION_CHARACTERS,
  type Rejection,
  rejectProbe,
  rejectQuestion,
} from "./accept-wording.ts";
import type { ProbeAsked, QuestionAsked } from "./interview-events.ts";
import type { LoadedInterview } from "./interview-log.ts";
import { probeMessages, questionMessages } from "./prompts.ts";
import { createSpoilWatch, type Spoiled } from "./spoiled-wording.ts";
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
  /** A model that does not stop is stopped here. */
  longestCharacters: number;
  /** The rules' text. */
  otherwise: string;
  /** Whether the first words are about what is asked. */
  comesToIt: (text: string) => boolean;
  /** What no later word heals; `from`: so many characters were looked at before. */
  spoiled: (text: string, from: number) => Spoiled | null;
  /** What the finished text must not be. */
  reject: (text: string) => Rejection | null;
}

/** Heard only from here on, so that a refusal or a stray format is never heard at all. */
const HELD_BACK_CHARACTERS = 16;
/** With less of the deadline left than this nobody words a question in time; the rules do at once. */
const LEAST_SHARE = 0.1;

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

/** When and by whom a wording is called off. */
export interface Patience {
  /** On the clock of `performance.now()`: the end of the whole turn. */
  until: number;
  /** Fires when the turn is stopped. */
  halt: AbortSignal;
}

async function speak(
  w: Workings,
  model: LanguageModel,
  loaded: LoadedInterview,
  order: SpeakOrder,
  { until, halt }: Patience,
): Promise<Spoken> {
  const speaker = w.speech.begin(loaded.id, loaded.state.sequence);
  const byRules = (because: string): Spoken => {
    w.logger.warn("The model's wording was replaced by the rules'", { purpose: order.purpose, because });
    speaker.replace(order.otherwise);
    return { text: order.otherwise, engine: "rules", fallback: true };
  };
  const leftMs = until - performance.now();
  if (leftMs < w.modelDeadlineMs * LEAST_SHARE) return byRules("the deadline of the turn");
  const deadline = AbortSignal.timeout(Math.ceil(leftMs));
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
  const listen = async (): Promise<Rejection | null> => {
    for await (const piece of model.stream(request)) {
      // What comes after the end of patience is heard by nobody.
      if (signal.aborted) return null;
      spoken.push(piece);
      if (spoken.text.length > order.longestCharacters) return "too-long";
      // The last word may not be complete yet, and is looked at when it is.
      const ready = spoken.text.slice(0, Math.max(0, spoken.text.lastIndexOf(" ")));
      if (ready.length < HELD_BACK_CHARACTERS || ready.length <= heard) continue;
      const spoiled = order.spoiled(ready, heard);
      if (spoiled) return spoiled;
      if (heard === 0 && !order.comesToIt(ready)) continue;
      speaker.say(ready.slice(heard));
      heard = ready.length;
    }
    return null;
  };
  try {
    const rejection = await untilAborted(listen(), signal) ?? order.reject(spoken.text);
    if (rejection) return byRules(rejection);
    if (spoken.text.length > heard) speaker.say(spoken.text.slice(heard));
    return { text: spoken.text, engine: `model:${speakingModel}`, fallback: false };
  } catch (error) {
    halt.throwIfAborted();
    return byRules(deadline.aborted ? "deadline" : error instanceof Error ? error.message : "failed");
  }
}

export async function speakQuestion(
  w: Workings,
  loaded: LoadedInterview,
  asked: QuestionAsked,
  patience: Patience,
): Promise<QuestionAsked> {
  if (!w.model) return asked;
  const { question } = asked;
  const earlier = loaded.state.turns.map(({ question }) => question.text);
  const { text, engine, fallback } = await speak(w, w.model, loaded, {
    purpose: "ask-question",
    messages: questionMessages(loaded.state, asked),
    maxTokens: 200,
    longestCharacters: LONGEST_QUESTION_CHARACTERS,
    otherwise: question.text,
    comesToIt: (wording) => comesToQuestion(wording, question),
    spoiled: createSpoilWatch(question, question.text),
    reject: (wording) => rejectQuestion(wording, question, earlier),
  }, patience);
  return { ...asked, question: { ...question, text }, engine, fallback };
}

export async function speakProbe(
  w: Workings,
  loaded: LoadedInterview,
  probe: ProbeAsked,
  patience: Patience,
): Promise<ProbeAsked> {
  const turn = loaded.state.turns.find(({ index }) => index === probe.index);
  if (!w.model || !turn) return probe;
  const { question } = turn;
  const { aim, text: wording } = probe;
  const asked = turn.parts.map(({ text }) => text);
  const spoken = await speak(w, w.model, loaded, {
    purpose: "ask-follow-up",
    messages: probeMessages(loaded.state, probe),
    maxTokens: 120,
    longestCharacters: LONGEST_PROBE_CHARACTERS,
    otherwise: wording,
    comesToIt: (text) => comesToProbe(text, { wording, question, aim }),
    spoiled: createSpoilWatch(question, `${wording} ${asked.join(" ")}`),
    reject: (text) => rejectProbe(text, wording, question, asked, aim),
  }, patience);
  return { ...probe, ...spoken };
}
