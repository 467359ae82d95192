/** How the checker reads text: stems in order, so that "sorted keys" shows the sign "sort key". */

/** A text as its stems, each between single spaces: ` sort key `. Made by `stemmed` only. */
export type Stemmed = string & { readonly stemmed: unique symbol };

/** Endings that inflect a word without changing what it is about, longest first. */
const ENDINGS = ["ings", "ing", "ed", "es", "s", "e"] as const;

/**
 * A crude stem, the same for the usual forms of a word. It only has to be consistent, not linguistically
 * right; it never cuts a word below three letters.
 */
function stem(word: string): string {
  if (/\d/.test(word)) return word;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const cut = word.slice(0, -ending.length);
    // "dropping" and "drop" share a stem; "call" keeps both letters in every form.
    return /([bdgmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut.replace(/([^aeiou])i$/, "$1y");
  }
  return word;
}

/** The stems of a text in order; punctuation separates words, `c++` and `c#` stay whole. */
export function stems(text: string): string[] {
  const words = text.normalize("NFKC").toLowerCase().replaceAll("’", "'").match(
    /[\p{L}\p{N}]+(?:'[a-z]+)?(?:\+\+|#)?/gu,
  );
  return (words ?? []).map((word) => stem(word.replace(/'s$/, "")));
}

export function stemmed(text: string): Stemmed {
  return ` ${stems(text).join(" ")} ` as Stemmed;
}

const stemmedSigns = new Map<string, Stemmed>();

/** Whether the words of `sign` stand next to each other, in order, in the text. */
export function shows(text: Stemmed, sign: string): boolean {
  let wanted = stemmedSigns.get(sign);
  if (wanted === undefined) stemmedSigns.set(sign, wanted = stemmed(sign));
  return wanted.trim() !== "" && text.includes(wanted);
}

/** Whether every group has at least one alternative that the text shows. */
export function showsAll(text: Stemmed, signs: readonly (readonly string[])[]): boolean {
  return signs.every((group) => group.some((sign) => shows(text, sign)));
}
