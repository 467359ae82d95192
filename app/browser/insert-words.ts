/** Puts dictated words where the caret stands, as a person would type them. */

/** A word of one's own line begins with a capital after the end of a sentence and at the beginning. */
function fitted(words: string, before: string): string {
  const opensSentence = /(?:^|[.!?…]\s*|\n\s*)$/.test(before);
  const first = opensSentence ? words.charAt(0).toLocaleUpperCase() + words.slice(1) : words;
  return before !== "" && !/\s$/.test(before) && !/^[,.;:!?]/.test(first) ? ` ${first}` : first;
}

/** @returns the text with `words` in place of what was selected from `start` to `end`, and where the caret goes */
export function withWords(
  text: string,
  start: number,
  end: number,
  words: string,
): { text: string; caret: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const inserted = fitted(words, before);
  const gap = after !== "" && !/^[\s,.;:!?]/.test(after) ? " " : "";
  return { text: before + inserted + gap + after, caret: before.length + inserted.length };
}
