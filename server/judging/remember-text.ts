/** Keeps what was worked out for a text: gate, judge and probes look at the same answer a dozen times in a turn. */

/** An answer of 150 words costs about 40 KB of tokens, so this is some 20 MB at most. */
const KEPT_CHARACTERS = 400_000;
/** A text this long would drive out too many others. */
const LONGEST_CHARACTERS = 20_000;

/**
 * The same function, which answers again what it answered lately; the oldest text goes first.
 * @param work pure; what it returns is shared, so nobody may change it
 */
export function rememberText<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (text.length > LONGEST_CHARACTERS) return result;
    known.set(text, result);
    characters += text.length;
    for (const oldest of known.keys()) {
      if (characters <= KEPT_CHARACTERS) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
    return result;
  };
}
