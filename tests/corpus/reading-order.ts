/** Says how much of a document's order of reading survived. */

export interface OrderFigure {
  /** Pairs that could be judged: both strings stand in the text exactly once. */
  pairs: number;
  kept: number;
}

/** Shorter strings (a town, a skill) stand at many places of a page; whole sentences stand at one. */
const SENTENCE_CHARACTERS = 40;

/**
 * The score is kept / pairs: the share of neighbours in the true order that follow one another in the text with no
 * other of the true strings between them. Lines of two columns read across break nearly every pair; a column that is
 * merely read before another breaks one.
 * @param order strings in the order in which a person reads them, each group (a column, an entry) by itself
 */
export function measureOrder(text: string, order: readonly (readonly string[])[]): OrderFigure {
  const folded = plain(text);
  const all = [...new Set(order.flat().map(plain))].filter((string) => string.length > 3);
  const once = (string: string) => {
    const at = folded.indexOf(string);
    return at >= 0 && folded.indexOf(string, at + 1) < 0 ? at : null;
  };
  let [pairs, kept] = [0, 0];
  for (const group of order) {
    const strings = group.map(plain);
    for (const [index, first] of strings.slice(0, -1).entries()) {
      const second = strings[index + 1] ?? "";
      const [from, to] = [once(first), once(second)];
      if (from === null || to === null) continue;
      pairs++;
      const between = folded.slice(from + first.length, to);
      if (to > from && !all.some((other) => between.includes(other))) kept++;
    }
  }
  return { pairs, kept };
}

/** Runs of neighbouring sentences in a truth file's strings: the bullets of one job, never those of two. */
export function sentencesOf(strings: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const string of strings) {
    if (string.length >= SENTENCE_CHARACTERS) groups.at(-1)?.push(string);
    else if ((groups.at(-1)?.length ?? 0) > 0) groups.push([]);
  }
  return groups.filter((group) => group.length > 1);
}

/** Null where nothing could be judged. */
export function orderScore({ pairs, kept }: OrderFigure): number | null {
  return pairs === 0 ? null : kept / pairs;
}

/** Without white space, case, and the shapes of hyphens and quotes. */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑–—-]/g, "-")
    .replace(/\s+/g, "").toLowerCase();
}
