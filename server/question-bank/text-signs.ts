/** How the checker sees text: lower-case stems in order, so that "sorted keys" shows the sign "sort key". */

/** Endings that inflect a word without changing what it is about, longest first. */
const ENDINGS = ["ings", "ing", "edly", "ed", "es", "ly", "s", "e"] as const;

/**
 * A crude stem, the same for every form of a word that matters here. It only has to be consistent, not
 * linguistically right; it never cuts a word below three letters.
 */
function stem(word: string): string {
  if (/\d/.test(word)) return word;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const cut = word.slice(0, -ending.length);
    // "dropping" and "drop" share a stem; "call" keeps both letters in every form.
    return /([bdgmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut.replace(/([^aeiou])i$/, "$1y");
  }
  return word.replace(/([^aeiou])y$/, "$1y");
}

/** The words of a text in order, lower case, stemmed; punctuation separates, `c++` and `c#` stay whole. */
export function stems(text: string): string[] {
  const words = text.normalize("NFKC").toLowerCase().replaceAll("’", "'").match(
    /[\p{L}\p{N}]+(?:'[a-z]+)?(?:\+\+|#)?/gu,
  );
  return (words ?? []).map((word) => stem(word.replace(/'s$/, "")));
}

/** Whether the words of `sign` stand next to each other, in order, in the stemmed text. */
export function shows(textStems: readonly string[], sign: string): boolean {
  const wanted = stems(sign);
  if (wanted.length === 0) return false;
  return textStems.some((_, start) => wanted.every((word, offset) => textStems[start + offset] === word));
}

/** Whether every group has at least one alternative that the stemmed text shows. */
export function showsAll(textStems: readonly string[], signs: readonly (readonly string[])[]): boolean {
  return signs.every((group) => group.some((sign) => shows(textStems, sign)));
}
