/** Whether a model's wording may stand: a question, the same question, new, and without its answer. */
import { readsAsEnglish } from "../judging/judging.ts";
import type { Question } from "../question-bank/question-bank.ts";
import type { ProbeAim } from "./interview-events.ts";
import { contentOf, isRepeat, isRepeatedFollowUp, shapeOf } from "./repetition.ts";
import { createSpoilWatch, type Spoiled } from "./spoiled-wording.ts";

export type Rejection =
  | Spoiled
  | "empty"
  | "too-long"
  | "not-a-question"
  | "unfinished"
  | "other-language"
  | "repeat"
  | "other-subject";

export const LONGEST_QUESTION_CHARACTERS = 500;
export const LONGEST_PROBE_CHARACTERS = 240;

/** How a sentence or clause begins that asks without a question mark. */
const ASKS =
  /(?:^|[.:;,]\s+|\bplease\s+)(?:tell|describe|explain|walk|talk|give|take|show|imagine|suppose|think|compare|say|design|sketch|outline|choose|pick|name|list|discuss|build|plan|go)\b/iu;

/** A sentence has an end; a reply that was cut off has none. */
const FINISHED = /[.?!…][\s"'”’)\]]*$/u;

/** A wording keeps at least this share of the words that carry the bank question's meaning. */
const SAME_SUBJECT_SHARE = 0.25;

/** Words that ask for what is missing, whatever the story was about. */
const AIM_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  "own-action": contentOf(
    "yourself part role step own alone person personally responsible hand contribution did do first action individual",
  ),
  result: contentOf(
    "end result outcome change changed effect impact measure tell worked happen happened finally afterwards different " +
      "success figure number come came turn",
  ),
  situation: contentOf(
    "happen occasion particular specific context background project moment day set scene stake going involved time year " +
      "setting circumstances",
  ),
  reasoning: contentOf(
    "reason decision choose chose consider alternative option because lead led weigh rationale approach",
  ),
  reflection: contentOf(
    "differently back again learn learned lesson change today since now tomorrow surprised hindsight takeaway improve",
  ),
};

function sameSubject(text: string, question: Question): boolean {
  const wanted = shapeOf(question.text).content;
  if (wanted.size === 0) return true;
  return shapeOf(text).content.intersection(wanted).size / wanted.size >= SAME_SUBJECT_SHARE;
}

/** Whether these first words have come to what is to be asked; before that nothing of them need be heard. */
export function comesToQuestion(text: string, question: Question): boolean {
  const wanted = shapeOf(question.text).content;
  return wanted.size === 0 || !contentOf(text).isDisjointFrom(wanted);
}

/** The same for a follow-up: the aim, the rules' wording or the question lend it a word, never the answer alone. */
export function comesToProbe(
  text: string,
  probe: { wording: string; question: Question; aim?: ProbeAim | undefined },
): boolean {
  const content = contentOf(text);
  return [
    AIM_WORDS[probe.aim ?? ""] ?? new Set<string>(),
    shapeOf(probe.wording).content,
    shapeOf(probe.question.text).content,
  ].some((wanted) => !content.isDisjointFrom(wanted));
}

function common(text: string, longest: number): Rejection | null {
  if (text.trim().length < 8) return "empty";
  if (text.length > longest) return "too-long";
  return readsAsEnglish(text) ? null : "other-language";
}

function form(text: string): Rejection | null {
  if (!text.includes("?") && !ASKS.test(text)) return "not-a-question";
  return FINISHED.test(text) ? null : "unfinished";
}

/** Null when the wording may stand. @param earlier texts of the questions asked before */
export function rejectQuestion(
  text: string,
  question: Question,
  earlier: readonly string[],
): Rejection | null {
  return common(text, LONGEST_QUESTION_CHARACTERS) ??
    createSpoilWatch(question, question.text)(text) ??
    form(text) ??
    (sameSubject(text, question) ? null : "other-subject") ??
    (earlier.some((other) => isRepeat(other, text)) ? "repeat" : null);
}

/** Null when the wording may stand. @param wording the rules' own; @param asked the question and its follow-ups so far */
export function rejectProbe(
  text: string,
  wording: string,
  question: Question,
  asked: readonly string[],
  aim?: ProbeAim,
): Rejection | null {
  const content = contentOf(text);
  return common(text, LONGEST_PROBE_CHARACTERS) ??
    createSpoilWatch(question, `${wording} ${asked.join(" ")}`)(text) ??
    form(text) ??
    // "And what exactly did you do?" has no word of its own, and so none of another subject.
    (content.size === 0 || comesToProbe(text, { wording, question, aim }) ? null : "other-subject") ??
    (asked.some((other) => isRepeatedFollowUp(other, text)) ? "repeat" : null);
}
