/** Reduces an English word to its stem, so that `indexes`, `indexed` and `indexing` compare as equal. */
import { IRREGULAR_LEMMAS } from "./lexicon/irregular-forms.ts";

const VOWEL = /[aeiouy]/;

/** The "measure" of Porter (1980): how many vowel-consonant sequences a word holds. */
function measure(word: string): number {
  const shape = word.replace(/[^aeiouy]+/g, "c").replace(/[aeiouy]+/g, "v");
  return (shape.match(/vc/g) ?? []).length;
}

const SUFFIXES: readonly (readonly [string, string])[] = [
  ["ization", "ize"],
  ["isation", "ize"],
  ["ational", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["ation", "ate"],
  ["ising", "ize"],
  ["entli", "ent"],
  ["ousli", "ous"],
  ["alli", "al"],
  ["ator", "ate"],
  ["ise", "ize"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
  ["li", ""],
];

const ENDINGS = [
  "ement",
  "ance",
  "ence",
  "able",
  "ible",
  "ment",
  "ant",
  "ent",
  "ism",
  "ate",
  "iti",
  "ous",
  "ive",
  "ize",
  "al",
  "er",
  "or",
  "ic",
];

function dropInflection(word: string): string {
  let w = word;
  if (w.endsWith("sses")) w = w.slice(0, -2);
  else if (w.endsWith("ies")) w = w.length > 4 ? `${w.slice(0, -3)}y` : w.slice(0, -1);
  else if (/(?:x|ch|sh|z)es$/.test(w)) w = w.slice(0, -2);
  else if (w.endsWith("s") && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);

  if (w.endsWith("eed")) return w;
  const ending = /(?:ed|ing)$/.exec(w)?.[0];
  if (!ending) return w;
  const base = w.slice(0, -ending.length);
  if (base.length < 2 || !VOWEL.test(base)) return w;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeioulsz])\1$/.test(base)) return base.slice(0, -1);
  if (measure(base) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/.test(base) && base.length <= 4) return `${base}e`;
  return base;
}

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/**
 * Stem of a lower-case word: irregular forms by table, then the suffix steps of Porter (1980), shortened to
 * those that matter for comparing answers. Words of up to three letters, numbers and symbols stay as they are.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = stemFresh(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}

function stemFresh(word: string): string {
  // British spelling meets the American one: optimise, organised, serialisation.
  const spelt = word.replace(/(al|im|or|an|er|ic|it|ar|on|il|id)is(e[ds]?|ing|ations?|ers?)$/, "$1iz$2");
  const lemma = IRREGULAR_LEMMAS.get(spelt) ?? spelt;
  if (lemma.length <= 3 || !/^[a-z]+$/.test(lemma)) return lemma;
  let w = dropInflection(lemma);
  if (w.length > 3 && /[^aeiou]y$/.test(w)) w = `${w.slice(0, -1)}i`;
  for (const [from, to] of SUFFIXES) {
    if (w.endsWith(from) && measure(w.slice(0, -from.length)) > 0) {
      w = w.slice(0, -from.length) + to;
      break;
    }
  }
  for (const ending of ENDINGS) {
    if (w.endsWith(ending) && measure(w.slice(0, -ending.length)) > 1) {
      w = w.slice(0, -ending.length);
      break;
    }
  }
  if (/[st]ion$/.test(w) && measure(w.slice(0, -3)) > 1) w = w.slice(0, -3);
  if (w.endsWith("e") && measure(w.slice(0, -1)) >= 1 && w.length > 4) w = w.slice(0, -1);
  if (/(?:ll)$/.test(w) && measure(w) > 1) w = w.slice(0, -1);
  return w;
}
