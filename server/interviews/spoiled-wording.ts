/** What no later word of a model's wording can heal: found as soon as it stands there, before anybody hears it. */
import type { Question } from "../question-bank/question-bank.ts";
import { isKnowledge } from "./probing.ts";
import { normalise } from "./repetition.ts";

export type Spoiled = "praise" | "out-of-role" | "grading" | "leak";

/** An interviewer does not praise aloud. */
const PRAISE_OPENING =
  /^(?:great|excellent|good|nice|impressive|fantastic|wonderful|perfect|brilliant|amazing|well done)\b/i;
const PRAISE =
  /\b(?:great|excellent|good|nice|impressive|fantastic|wonderful|perfect|brilliant|amazing)\s+(?:answer|point|example|explanation|response|start|job!)/i;

/** Nor does it speak about itself as a program, excuse itself, announce what it will say, or reply in a format. */
const OUT_OF_ROLE_OPENING =
  /^(?:\s*[{[<]|(?:sure|certainly|of course|absolutely|no problem|understood)\b|here(?:['’]s| is| are)\b[^?]{0,30}\b(?:question|follow-up|version|assessment|reply|response)\b|(?:question|follow-up|interviewer|answer)s?\s*:)/i;
/** The name of a format that a fence was labelled with; "JSON" as a subject is written in capitals. */
const FORMAT_LABEL = /^(?:json|text|txt|plaintext|markdown|md)\s/;
const OUT_OF_ROLE =
  /\b(?:as|i am|i'm) an? (?:ai|large|language)\b|\bi(?: a|['’])m (?:sorry|unable)\b|\bi (?:cannot|can['’]t)\b|\bsystem prompt\b|```|\blet me know\b|\bhope (?:this|that) helps\b/i;

/** Nor does it grade: a verdict aloud is what an obeyed command in an answer sounds like. */
const GRADING =
  /\byou(?:['’]ve| have) (?:now |already |just |clearly )?(?:passed|scored|earned)\b|\byou(?:['’]re| are) hired\b|\b(?:full|top) marks\b|\b(?:\d{1,3}|five|ten)\s?(?:out of|\/)\s?(?:5|10|100|five|ten)\b|\byour (?:score|grade|rating|level|mark)s? (?:is|are|was)\b|\bcorrect(?: answer)?!/i;

/** Longer than the longest phrase above: so far back is looked again when words were added. */
const LOOK_BACK_CHARACTERS = 60;

/**
 * The rubric points whose signs do not all stand in what the candidate was told anyway. Only knowledge can be given
 * away: the signs of a story ("team", "because") are words that a neutral follow-up may need.
 */
function openPoints(question: Question, known: string): string[][][] {
  if (!isKnowledge(question.kind)) return [];
  const told = ` ${normalise(known)} `;
  return question.points
    .map(({ signs }) => signs.map((group) => group.map((sign) => ` ${normalise(sign)} `)))
    .filter((signs) => !signs.every((group) => group.some((sign) => told.includes(sign))));
}

/**
 * Watches a wording grow. A rubric point whose signs all stand in it, and did not in `known` (the rules' own text
 * and what was asked before), gives the answer away. `from`: so many characters were looked at before.
 */
export function createSpoilWatch(
  question: Question,
  known: string,
): (text: string, from?: number) => Spoiled | null {
  const points = openPoints(question, known);
  const telling = new Set(points.flat(2).flatMap((sign) => sign.trim().split(" ")));
  const unlessKnown = (pattern: RegExp) => pattern.test(known) ? null : pattern;
  const grading = unlessKnown(GRADING);

  function leaks(text: string): boolean {
    const said = ` ${normalise(text)} `;
    return points.some((signs) => signs.every((group) => group.some((sign) => said.includes(sign))));
  }

  return (text, from = 0) => {
    const back = from <= LOOK_BACK_CHARACTERS ? 0 : text.lastIndexOf(" ", from - LOOK_BACK_CHARACTERS) + 1;
    const recent = text.slice(back);
    if (PRAISE.test(recent) || (back === 0 && PRAISE_OPENING.test(text))) return "praise";
    if (OUT_OF_ROLE.test(recent)) return "out-of-role";
    if (back === 0 && (OUT_OF_ROLE_OPENING.test(text) || FORMAT_LABEL.test(text))) return "out-of-role";
    if (grading?.test(recent)) return "grading";
    // Looking for signs costs more than looking whether a new word can be one; this runs for every token.
    const mayTell = normalise(text.slice(from)).split(" ").some((word) => telling.has(word));
    return mayTell && leaks(text) ? "leak" : null;
  };
}
