/** Finds a few of the candidate's own words that a follow-up may quote: verbatim, short, and about what is asked. */
import type { ProbeAim } from "./interview-events.ts";

const LONGEST_CHARACTERS = 60;
const FEWEST_WORDS = 3;
const MOST_WORDS = 9;

/** Only plain words: no markup, address or quotation mark gets back into a question. */
const PLAIN = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} '’%-]*$/u;
const OPENING_WORDS =
  /^(?:and|so|but|then|because|well|also|um|uh|like|basically|actually|i mean|you know)\s+/iu;
/** What reads like an order, to whomever, is not repeated by the interviewer. */
const ORDER = /\b(?:ignore|score|rate|grade|instruction|prompt|system|assistant|pretend|give me)\b/i;
const DONE = /\b\p{L}+(?:ed|ught|ade|ew|ilt|ote|ent|old|an|ook)\b/u;

const ABOUT: Partial<Record<ProbeAim, RegExp>> = {
  // Only where the speaker hides among others; "I" in the clause would make the question sound deaf.
  "own-action": /^(?!.*\bi\b).*\b(?:we|our team|the team)\b/i,
  result: DONE,
  situation: DONE,
  reasoning: /\b(?:decided|chose|changed|moved|switched|stopped|started|used|wanted|had to)\b/i,
};

/** The clause to quote, exactly as it stands in `text`; null when none is fit. */
export function quotable(text: string, aim: ProbeAim): string | null {
  const about = ABOUT[aim];
  if (!about) return null;
  for (const clause of text.split(/[.,;:!?\n\r()"“”–—]+/)) {
    const words = clause.trim().replace(OPENING_WORDS, "");
    const count = words.split(/\s+/).length;
    if (count < FEWEST_WORDS || count > MOST_WORDS || words.length > LONGEST_CHARACTERS) continue;
    if (PLAIN.test(words) && about.test(words) && !ORDER.test(words)) return words;
  }
  return null;
}
