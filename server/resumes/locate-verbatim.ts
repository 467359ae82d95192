/** Finds a value in the text exactly as it is claimed to stand there: the guard against invented values. */
import type { Block, Place } from "./profile.ts";

export interface Located {
  /** As it stands, with line breaks and runs of spaces as single spaces. */
  value: string;
  place: Place;
}

export interface Region {
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
}

/**
 * Whole words, same letters, same case; only white space may differ, since line breaks fall anywhere.
 * @returns null when it does not stand in the region
 */
export function locateVerbatim(
  claimed: string,
  text: string,
  blocks: readonly Block[],
  region: Region = { start: 0, end: text.length },
): Located | null {
  const words = claimed.normalize("NFC").split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("\\s+");
  const before = /^[\p{L}\p{N}]/u.test(words[0] ?? "") ? "(?<![\\p{L}\\p{N}])" : "";
  const after = /[\p{L}\p{N}]$/u.test(words.at(-1) ?? "") ? "(?![\\p{L}\\p{N}])" : "";
  const found = new RegExp(before + pattern + after, "u").exec(text.slice(region.start, region.end));
  if (!found) return null;
  const start = region.start + found.index;
  const end = start + found[0].length;
  const page = blocks.find((block) => block.start <= start && start < Math.max(block.end, block.start + 1))
    ?.page ?? 1;
  return { value: found[0].replace(/\s+/g, " "), place: { page, start, end } };
}
