/** Puts dictated words where the caret stands, as a person would type them. */

/** With a capital where a sentence begins, and a space before where one is missing. */
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
