/** A value together with where its parts stand in the document. */
import type { ReadDocument, TextBlock } from "../layout/text-block.ts";
import type { Evidence, Place } from "../profile.ts";

export interface Located<T> {
  value: T;
  /** By property name; `""` is the value as a whole. */
  evidence: Record<string, Evidence>;
}

/**
 * @param parts properties with their exact words and offsets
 * @param lines the lines that the value as a whole was read from
 */
export function located<T>(
  document: ReadDocument,
  value: T,
  parts: Record<string, { text: string; start: number }>,
  lines: TextBlock[],
  confidence: number,
): Located<T> {
  const evidence: Record<string, Evidence> = {};
  const rounded = Math.round(Math.min(0.99, Math.max(0.1, confidence)) * 100) / 100;
  const [first, last] = [lines[0], lines.at(-1)];
  evidence[""] = {
    confidence: rounded,
    place: first && last ? { page: first.page, start: first.start, end: last.end } : null,
    source: "rules",
  };
  for (const [name, { text, start }] of Object.entries(parts)) {
    evidence[name] = {
      confidence: rounded,
      place: placeAt(document, start, start + text.length),
      source: "rules",
    };
  }
  return { value, evidence };
}

/** The place of a stretch of the document's text. */
export function placeAt(document: ReadDocument, start: number, end: number): Place {
  const block = document.blocks.findLast((candidate) => candidate.start <= start);
  return { page: block?.page ?? 1, start, end };
}
