/** Finds a few of the candidate's own words that a follow-up may quote: verbatim, short, and about what is asked. */
import type { ProbeAim } from "./interview-events.ts";

const LONGEST_CHARACTERS = 60;
const FEWEST_WORDS = 3;
const MOST_WORDS = 9;

/** Only plain words: no markup, address or quotation mark gets back into a question. */
const PLAIN = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} '’%-]*$/u;
const OPENING_WORDS =
  /^(?:and|so|but|then|because|well|also|um|uh|like|basically|actually|i mean|you know|(?:probably|maybe|perhaps|possibly|honestly)(?: that)?)\s+/iu;
/** What reads like an order, to whomever, is not repeated by the interviewer. */
const ORDER = /\b(?:ignore|score|rate|grade|instruction|prompt|system|assistant|pretend|give me)\b/i;
/** A verb in the past: regular ones by their ending, the usual irregular ones by name ("old" is no verb). */
const DONE =
  /\b(?:\p{L}{2,}ed|was|were|had|did|went|got|made|built|wrote|took|found|saw|gave|left|led|lost|won|ran|began|brought|bought|thought|taught|caught|knew|grew|drew|threw|sent|spent|sold|told|held|kept|met|broke|fell|rose|came|became|cut|put|set)\b/iu;
/** A thing or a person that does it comes first: "old against new" says nothing by itself. */
const STATEMENT =
  /^(?:(?:i|we|you|he|she|it|they|this|that|there|the|a|an|my|our|some|most|many|one|two|all|both|no)\b|\p{Lu})/u;

const ABOUT: Partial<Record<ProbeAim, RegExp>> = {
  // Only where the speaker hides among others; "I" in the clause would make the question sound deaf.
  "own-action": /^(?!.*\bi\b).*\b(?:we|our team|the team)\b/i,
  result: DONE,
  situation: DONE,
  reasoning: /\b(?:decided|chose|changed|moved|switched|stopped|started|used|wanted|had to)\b/i,
};

/** What came of it is asked about the end of the story, everything else about its beginning. */
const FROM_THE_END: ReadonlySet<ProbeAim> = new Set(["result"]);

/** The clause to quote, exactly as it stands in `text`; null when none is fit. */
export function quotable(text: string, aim: ProbeAim): string | null {
  const about = ABOUT[aim];
  if (!about) return null;
  const clauses = text.split(/[.,;:!?\n\r()"“”–—]+/);
  for (const clause of FROM_THE_END.has(aim) ? clauses.reverse() : clauses) {
    const words = clause.trim().replace(OPENING_WORDS, "");
    const count = words.split(/\s+/).length;
    if (count < FEWEST_WORDS || count > MOST_WORDS || words.length > LONGEST_CHARACTERS) continue;
    if (!PLAIN.test(words) || ORDER.test(words)) continue;
    if (about.test(words) && STATEMENT.test(words)) return words;
  }
  return null;
}
