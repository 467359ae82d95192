/** Checks that a rewritten answer holds no fact that the candidate did not give. */
import { tokenise } from "./words.ts";

/**
 * Figures and names of `version` outside its brackets that stand in none of the `sources`. Names are words with a
 * capital inside a sentence. An empty list means nothing checkable was invented.
 */
export function inventedFacts(version: string, sources: readonly string[]): string[] {
  const known = new Set<string>();
  const values = new Set<number>();
  for (const token of sources.flatMap(tokenise)) {
    known.add(token.lower);
    known.add(token.stem);
    if (token.value !== null) values.add(token.value);
  }
  const told = version.replace(/\[[^\]]*\]/g, " . ");
  return tokenise(told).filter((token) => {
    if (token.value !== null) return !values.has(token.value);
    const before = told.slice(0, token.start).trimEnd();
    const opensSentence = before === "" || /[.!?:;"“(\n]$/.test(before);
    const isName = /^\p{Lu}/u.test(token.text) && !opensSentence && !/^i(?:'\w+)?$/.test(token.lower);
    return isName && !known.has(token.lower) && !known.has(token.stem);
  }).map((token) => token.text);
}
