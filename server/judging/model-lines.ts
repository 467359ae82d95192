/** Which sentences of a model may be shown to the candidate: plain text, in English, and no score of its own. */
import type { AnswerPart } from "./assessment.ts";
import { withoutInstructions } from "./answer-gate.ts";
import { readsAsEnglish } from "./foreign-language.ts";

const LINE_LIMIT_CHARACTERS = 300;

/** "9/10", "level 5", "score: 8": totals are ours, and a figure in a sentence would contradict them. */
const SCORE =
  /\b\d{1,3}(?:[.,]\d+)?\s*(?:\/|out of)\s*(?:5|10|100)\b|\b(?:scores?|levels?|grades?|ratings?|marks?)\s*(?:of|is|=|:)?\s*\d+\b|\b(?:full|top|perfect|maximum) (?:marks|score)\b/iu;

// deno-lint-ignore no-control-regex -- control characters have no place in a sentence and break some documents
const CONTROL = /[\u0000-\u001f\u007f]+/g;

function statesScore(line: string, parts: readonly AnswerPart[]): boolean {
  const found = SCORE.exec(line)?.[0].toLowerCase();
  // A figure that the candidate named ("3 out of 10 services") is a fact of the answer.
  return found !== undefined && !parts.some(({ text }) => text.toLowerCase().includes(found));
}

/** The sentence without control characters and markup, cut to its limit; empty when it may not be shown. */
export function shownLine(line: string, parts: readonly AnswerPart[]): string {
  const plain = line.replace(CONTROL, " ").replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim()
    .slice(0, LINE_LIMIT_CHARACTERS);
  return !readsAsEnglish(plain) || statesScore(plain, parts) ? "" : plain;
}

/** An improved answer as it may be shown, or null: in another language, or with commands to a grader in it. */
export function shownVersion(version: string, limitCharacters: number): string | null {
  const plain = version.replace(CONTROL, " ").replace(/\s+/g, " ").trim().slice(0, limitCharacters);
  if (plain === "" || !readsAsEnglish(plain)) return null;
  return withoutInstructions(plain).removed.length > 0 ? null : plain;
}
