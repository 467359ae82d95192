/** What makes an answer checkable: figures, names, tools and times. */
import type { Reading, ReadSentence } from "./reading.ts";
import type { Span } from "./sentences.ts";
import type { Token } from "./words.ts";

export interface Specifics {
  numbers: (Span & { sentence: ReadSentence })[];
  names: number;
  tools: number;
  times: number;
}

const CLOSED_CLASS =
  /^(?:i|i'm|i've|i'd|i'll|the|a|an|and|but|so|we|he|she|they|it|this|that|my|our|in|on|at|when|then)$/;

/** A capital inside a sentence, or a word of another script: a name, whoever bears it. */
function isNameLike(token: Token, index: number): boolean {
  if (CLOSED_CLASS.test(token.lower)) return false;
  if (/^\p{L}/u.test(token.text) && !/^\p{Script=Latin}/u.test(token.text)) return true;
  return index > 0 && /^\p{Lu}/u.test(token.text);
}

/** Counts what is specific. Text in capitals throughout has no names. */
export function findSpecifics(reading: Reading): Specifics {
  const numbers: Specifics["numbers"] = [];
  let names = 0;
  for (const sentence of reading.sentences) {
    const capitals = sentence.spoken.filter((token) => /^\p{Lu}/u.test(token.text)).length;
    const shouted = capitals > sentence.spoken.length * 0.6 && sentence.spoken.length > 3;
    sentence.spoken.forEach((token, index) => {
      if (token.value !== null) numbers.push({ start: token.start, end: token.end, sentence });
      else if (!shouted && isNameLike(token, index)) names++;
    });
  }
  return { numbers, names, tools: reading.cues("TOOLS").length, times: reading.cues("TIME").length };
}
