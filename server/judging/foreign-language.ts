/** Recognises an answer that is not in English, by script and by function words. */
import { LANGUAGE_WORDS } from "./lexicon/language-words.ts";
import { STOP_WORDS } from "./lexicon/stop-words.ts";
import { type Token, tokenise } from "./words.ts";

/** Below this share of function words a text of some length is hardly English. */
const ENGLISH_SHARE = 0.2;

/**
 * Name of the language or script when the text is not English, else null. Short answers of technical words stay
 * English: a language is only named on two of its function words, or on letters of another script.
 */
export function foreignLanguage(text: string, tokens: readonly Token[]): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 4 && latin / letters < 0.5) return "another script";
  const words = tokens.filter((token) => token.value === null);
  if (words.length < 3) return null;
  const english = words.filter((token) => STOP_WORDS.has(token.lower)).length / words.length;
  let best = { language: "", hits: 0 };
  for (const [language, list] of Object.entries(LANGUAGE_WORDS)) {
    const hits = words.filter((token) => list.has(token.lower)).length;
    if (hits > best.hits) best = { language, hits };
  }
  const foreign = best.hits / words.length;
  if (best.hits >= 2 && foreign > english + 0.05 && foreign >= 0.2) return best.language;
  const marked = words.filter((token) => /[^\p{ASCII}’]/u.test(token.lower)).length / words.length;
  if (words.length >= 5 && english < ENGLISH_SHARE / 2 && marked >= 0.25) return "another language";
  return null;
}

/** Whether a text, such as a question that a model worded, is English as far as one can tell. */
export function readsAsEnglish(text: string): boolean {
  return foreignLanguage(text, tokenise(text)) === null;
}
