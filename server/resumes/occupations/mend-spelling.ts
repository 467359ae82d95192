/** Finds the word that a mistyped one was meant to be, among words that are known. */

/** Short words have too many neighbours: `nurse` and `purse`. */
const MIN_LENGTH_FOR_ONE_SLIP = 5;
const MIN_LENGTH_FOR_TWO_SLIPS = 8;

/**
 * @param known words to choose from, with how often each is used
 * @returns the nearest within one slip (two from eight letters on), the more frequent of equals; null when none
 */
export function mendSpelling(word: string, known: Iterable<readonly [string, number]>): string | null {
  if (word.length < MIN_LENGTH_FOR_ONE_SLIP || !/^[a-z]+$/.test(word)) return null;
  const allowed = word.length >= MIN_LENGTH_FOR_TWO_SLIPS ? 2 : 1;
  let best: { word: string; slips: number; uses: number } | null = null;
  for (const [candidate, uses] of known) {
    // Few slips hit the first letter, and most words differ in it: this saves nearly all the work.
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > allowed) continue;
    const slips = countSlips(word, candidate, best ? best.slips : allowed);
    if (slips > allowed) continue;
    if (!best || slips < best.slips || (slips === best.slips && uses > best.uses)) {
      best = { word: candidate, slips, uses };
    }
  }
  return best?.word ?? null;
}

/** Optimal string alignment distance (Damerau–Levenshtein without repeated edits); above `limit` any larger number. */
export function countSlips(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      current.push(slips);
      least = Math.min(least, slips);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}
