/** Whether a model's wording may stand: a question, the same question, new, and without its answer. */
import type { Question } from "../question-bank/question-bank.ts";
import { isRepeat, normalise, shapeOf } from "./repetition.ts";

export type Rejection =
  | "empty"
  | "too-long"
  | "not-a-question"
  | "praise"
  | "out-of-role"
  | "repeat"
  | "leak"
  | "other-subject";

const LONGEST_QUESTION_CHARACTERS = 500;
const LONGEST_PROBE_CHARACTERS = 240;

/** How a sentence or clause begins that asks without a question mark. */
const ASKS =
  /(?:^|[.:;,]\s+|\bplease\s+)(?:tell|describe|explain|walk|talk|give|take|show|imagine|suppose|think|compare|say|design|sketch|outline|choose|pick|name|list|discuss|build|plan|go)\b/iu;

/** An interviewer does not grade aloud. */
const PRAISE =
  /^(?:great|excellent|good|nice|impressive|fantastic|wonderful|perfect|brilliant|amazing|well done)\b|\b(?:great|excellent|good|nice|impressive|fantastic|wonderful|perfect|brilliant|amazing)\s+(?:answer|point|example|explanation|response|start|job!)/i;

/** Nor does it speak about itself as a program, excuse itself, or reply in a format. */
const OUT_OF_ROLE =
  /\b(?:as|i am|i'm) an? (?:ai|large|language)\b|\bi(?: a|['’])m (?:sorry|unable)\b|\bi (?:cannot|can['’]t)\b|\bsystem prompt\b|^\s*[{[<]|```/i;

/** A wording keeps at least this share of the words that carry the bank question's meaning. */
const SAME_SUBJECT_SHARE = 0.25;

function sameSubject(text: string, question: Question): boolean {
  const wanted = shapeOf(question.text).content;
  const got = shapeOf(text).content;
  if (wanted.size === 0) return true;
  let kept = 0;
  for (const word of wanted) if (got.has(word)) kept += 1;
  return kept / wanted.size >= SAME_SUBJECT_SHARE;
}

/** A rubric point whose signs all stand in the wording, and did not in the bank's own text, gives the answer away. */
function leaks(text: string, asked: string, question: Question): boolean {
  const said = ` ${normalise(text)} `;
  const known = ` ${normalise(asked)} `;
  const shows = (where: string, sign: string) => where.includes(` ${normalise(sign)} `);
  return question.points.some(({ signs }) =>
    signs.every((group) => group.some((sign) => shows(said, sign))) &&
    !signs.every((group) => group.some((sign) => shows(known, sign)))
  );
}

function common(text: string, longest: number): Rejection | null {
  if (text.trim().length < 8) return "empty";
  if (text.length > longest) return "too-long";
  if (PRAISE.test(text)) return "praise";
  if (OUT_OF_ROLE.test(text)) return "out-of-role";
  return text.includes("?") || ASKS.test(text) ? null : "not-a-question";
}

/** Null when the wording may stand. @param earlier texts of the questions asked before */
export function rejectQuestion(
  text: string,
  question: Question,
  earlier: readonly string[],
): Rejection | null {
  return common(text, LONGEST_QUESTION_CHARACTERS) ??
    (sameSubject(text, question) ? null : "other-subject") ??
    (leaks(text, question.text, question) ? "leak" : null) ??
    (earlier.some((other) => isRepeat(other, text)) ? "repeat" : null);
}

/** Null when the wording may stand. @param wording the rules' own; @param asked the question and its follow-ups so far */
export function rejectProbe(
  text: string,
  wording: string,
  question: Question,
  asked: readonly string[],
): Rejection | null {
  return common(text, LONGEST_PROBE_CHARACTERS) ??
    (leaks(text, `${wording} ${asked.join(" ")}`, question) ? "leak" : null) ??
    (asked.some((other) => isRepeat(other, text)) ? "repeat" : null);
}

/** Whether a wording is hopeless from its first words on, before anybody heard them. */
export function beginsBadly(text: string): boolean {
  return PRAISE.test(text) || OUT_OF_ROLE.test(text);
}
