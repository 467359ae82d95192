/** Tells typed noise from words: keyboard runs, repeated syllables, letter sequences that English does not have. */
import { COMMON_WORDS, STOP_WORDS } from "./lexicon/stop-words.ts";
import { IRREGULAR_LEMMAS } from "./lexicon/irregular-forms.ts";
import { SYNONYM_WORDS } from "./lexicon/synonyms.ts";
import { ACT_STEMS, LEISURE_STEMS, WORK_STEMS } from "./lexicon/topic-words.ts";
import { contentTokens, type Token } from "./words.ts";

const KEYBOARD_ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop", "1234567890"];
const KEYBOARD_RUN = 4;

function keyboardRuns(word: string): number {
  let runs = 0;
  for (let i = 0; i + KEYBOARD_RUN <= word.length; i++) {
    const run = word.slice(i, i + KEYBOARD_RUN);
    const backwards = [...run].reverse().join("");
    if (KEYBOARD_ROWS.some((row) => row.includes(run) || row.includes(backwards))) runs++;
  }
  return runs;
}

/** Words that hold a run of keys by chance: `property`, `power`, `were`. */
const RUN_BY_CHANCE = /(?:prop|tree|were|wert|tion|rewr|powe|treat|quer|wer|uio|poi|ert|rty)/;

/** Letter pairs that begin, fill or end words of English, learnt from the word lists of this folder. */
function learnPairs(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const words = [
    ...STOP_WORDS,
    ...COMMON_WORDS,
    ...WORK_STEMS,
    ...LEISURE_STEMS,
    ...ACT_STEMS,
    ...IRREGULAR_LEMMAS.keys(),
    ...SYNONYM_WORDS,
  ];
  for (const word of words) {
    const padded = `^${word}$`;
    for (let i = 0; i + 2 <= padded.length; i++) {
      const pair = padded.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}
const PAIRS = learnPairs();

/** Share of a word's letter pairs that English words do not have, 0 to 1. */
function strangeness(word: string): number {
  let strange = 0;
  for (let i = 0; i + 2 <= word.length; i++) {
    if (!PAIRS.has(word.slice(i, i + 2))) strange++;
  }
  return word.length < 2 ? 0 : strange / (word.length - 1);
}

/** Whether one word looks like noise. Acronyms (`HTTPS`), figures and words of other scripts do not. */
export function looksLikeNoise(token: Token): boolean {
  const word = token.lower;
  if (token.value !== null || token.stop || !/^[a-z]+$/.test(word)) return false;
  if (/(.)\1{3,}/.test(word) || /^([a-z]{1,3})\1{2,}[a-z]?$/.test(word)) return true;
  if (word.length === 3) return KEYBOARD_ROWS.some((row) => row.includes(word));
  if (word.length < 4) return false;
  // HTTPS, PostgreSQL, JUnit: capitals inside a word are a product's name.
  if (/^\p{Lu}{2,6}s?$/u.test(token.text) || /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(token.text)) return false;
  const runs = keyboardRuns(word);
  if (runs >= 3 || (runs > 0 && !RUN_BY_CHANCE.test(word))) return true;
  if (!/[aeiouy]/.test(word)) return true;
  if (/[bcdfghjklmnpqrstvwxz]{6,}/.test(word)) return true;
  if (word.length > 30) return true;
  const consonants = word.replace(/[aeiouy]/g, "").length / word.length;
  const strange = strangeness(word);
  if (word.length >= 5 && consonants > 0.8 && strange > 0) return true;
  return strange >= (word.length >= 7 ? 0.25 : 0.34);
}

export interface Noise {
  noise: boolean;
  because: string;
}

const LAUGHTER = /^(?:(?:ha|he|hi|hu){2,}h?|l+o+l+|rofl|lmao|x+d+|jaja(?:ja)*|kek|haha+)$/;
const CLEAR: Noise = { noise: false, because: "" };

/** A stretch of text as a whole: noise when half of its words are, or when it repeats itself without content. */
export function findNoise(text: string, tokens: readonly Token[], known: (token: Token) => boolean): Noise {
  const letters = text.replace(/\s/g, "");
  const wordLetters = tokens.reduce((n, token) => n + token.text.length, 0);
  if (letters.length >= 5 && wordLetters / letters.length < 0.35) {
    return { noise: true, because: "It is mostly symbols rather than words." };
  }
  if (tokens.length >= 1 && tokens.every((token) => token.value !== null) && letters.length >= 8) {
    return { noise: true, because: "It is a row of digits rather than words." };
  }
  const judged = tokens.filter((token) => !token.stop && token.value === null && !known(token));
  const strange = judged.filter(looksLikeNoise);
  const content = contentTokens(tokens);
  if (strange.length > 0 && strange.length >= content.length * 0.5) {
    return { noise: true, because: "It does not read as words." };
  }
  if (tokens.length >= 2 && tokens.every(({ lower }) => LAUGHTER.test(lower))) {
    return { noise: true, because: "It is laughter rather than words." };
  }
  const distinct = new Set(tokens.map((token) => token.lower)).size;
  const repeats = distinct <= 2 ? distinct <= tokens.length / 3 : distinct <= tokens.length / 10;
  if ((tokens.length >= 4 && repeats) || (tokens.length === 3 && distinct === 1)) {
    return { noise: true, because: "It repeats the same words without saying anything with them." };
  }
  return CLEAR;
}

/**
 * Real words strung together without grammar and without the subject: from six words on, with almost no function
 * words, no word of the subject and no sentence mark between. `known` tells words of the subject.
 */
export function isWordSalad(tokens: readonly Token[], known: (token: Token) => boolean): boolean {
  if (tokens.length < 6) return false;
  const functionWords = tokens.filter((token) => token.stop).length;
  const verbs =
    tokens.filter((token) => /(?:ed|ing)$/.test(token.lower) || IRREGULAR_LEMMAS.has(token.lower)).length;
  return functionWords / tokens.length < 0.15 && verbs / tokens.length < 0.15 && !tokens.some(known);
}
