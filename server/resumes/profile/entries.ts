/** Parts a section (experience, education, projects) into its entries. */
import { type DateRange, findDates } from "../dates.ts";
import type { TextBlock } from "../layout/text-block.ts";
import { piecesOf } from "./pieces.ts";
import { looksLikeTitle } from "./words.ts";

export interface Entry {
  /** Lines that name the entry: title, organisation, place, dates. */
  header: TextBlock[];
  /** What was done, one per bullet or paragraph. */
  body: TextBlock[];
  dates: DateRange | null;
}

/** A line longer than this is prose, not a header. */
const headerLength = 130;
/** Lines a header may have above or below its dates. */
const headerLines = 4;

/**
 * Entries in order. Where dates are given, each begins an entry and the lines around it follow the layout of the
 * section's first entry; without dates a new entry begins where a header follows prose.
 */
export function entriesOf(blocks: TextBlock[]): Entry[] {
  const usable = blocks.filter((block) => !isLink(block.text) && !isContact(block.text));
  const dated = usable.flatMap((block, index) => (isDateLine(block) ? [index] : []));
  const starts = dated.length > 0
    ? withUndatedBefore(usable, datedStarts(usable, dated))
    : undatedStarts(usable);
  return starts.map((start, index) => entryOf(usable.slice(start, starts[index + 1] ?? usable.length)));
}

function datedStarts(blocks: TextBlock[], dated: number[]): number[] {
  const first = dated[0] ?? 0;
  const lead = blocks.slice(0, first).every(isHeaderLike) && first <= headerLines
    ? first
    : leadOf(blocks, first);
  const opening = blocks[first - lead];
  const starts: number[] = [];
  let floor = 0;
  for (const index of dated) {
    const lowest = Math.max(floor, index - lead - 1);
    let start = index;
    for (let at = index - 1; at >= lowest; at--) {
      const block = blocks[at];
      if (!block || !isHeaderLike(block)) break;
      const alike = opening !== undefined && block.style === opening.style &&
        Math.abs(block.indent - opening.indent) < 3;
      if (index - at <= lead && (lead > 0) || alike && lead > 0) start = at;
      if (alike && lead > 0 && index - at >= lead) break;
    }
    // Two dated lines in a row can be one entry: the second holds nothing but dates.
    const [previous, line] = [starts.at(-1), blocks[start]];
    const sameEntry = previous !== undefined && line !== undefined && start - previous === 1 &&
      onlyDates(line);
    if (!sameEntry) starts.push(start);
    floor = index + 1;
  }
  return starts;
}

/** What stands before the first dated entry, set like it and with a description of its own, is an entry, too. */
function withUndatedBefore(blocks: TextBlock[], starts: number[]): number[] {
  const first = starts[0] ?? 0;
  const [opening, own] = [blocks[first], blocks[0]];
  const alike = opening && own && own.style === opening.style && Math.abs(own.indent - opening.indent) < 3;
  if (first < 2 || !alike || isProse(own) || !blocks.slice(1, first).some(isProse)) return starts;
  return [...undatedStarts(blocks.slice(0, first)), ...starts];
}

function onlyDates(block: TextBlock): boolean {
  const rest = findDates(block.text).reduce(
    (length, { from, to }) => length - (to - from),
    block.text.length,
  );
  return rest < 4;
}

function leadOf(blocks: TextBlock[], first: number): number {
  let lead = 0;
  while (lead < headerLines && first - lead - 1 >= 0) {
    const block = blocks[first - lead - 1];
    if (!block || !isHeaderLike(block)) break;
    lead++;
  }
  return lead;
}

function undatedStarts(blocks: TextBlock[]): number[] {
  const opening = blocks[0];
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (!before || !opening) return [index];
    if (isProse(block)) return [];
    const alike = block.style === opening.style && Math.abs(block.indent - opening.indent) < 3;
    const aside = before.page === block.page && before.column !== block.column;
    return aside || isProse(before) || alike && index > 1 && block.style !== before.style ? [index] : [];
  });
}

/** What was done, with or without a bullet. */
function isProse(block: TextBlock): boolean {
  return !isHeaderLike(block) || block.cells.length === 1 && (block.text.split(/\s+/).length > 9 ||
        /\.$/.test(block.text) && block.text.split(/\s+/).length > 4);
}

function entryOf(blocks: TextBlock[]): Entry {
  const dateLine = blocks.findIndex((block) => isDateLine(block));
  let length = Math.max(1, dateLine + 1);
  const lead = blocks[0];
  while (length < blocks.length && length <= dateLine + headerLines) {
    const block = blocks[length];
    if (!block || !isHeaderLike(block) || isActivity(block, lead)) break;
    if (readsOn(block) && isNamed(blocks.slice(0, length))) break;
    length++;
  }
  const header = blocks.slice(0, length);
  const dates = header.flatMap((block) => findDates(block.text)).toSorted(byExtent)[0] ?? null;
  return { header, body: blocks.slice(length), dates };
}

/** A range says more than a single date. */
function byExtent(a: DateRange, b: DateRange): number {
  return Number(b.start !== undefined) - Number(a.start !== undefined);
}

/** Set in from the header or begun with what was done: a line of description without a bullet. */
function isActivity(block: TextBlock, lead: TextBlock | undefined): boolean {
  const step = lead === undefined ? 0 : block.indent - lead.indent;
  const inset = lead !== undefined && block.cells.length === 1 && block.text.split(/\s+/).length > 3 &&
    (step > lead.fontSize && step < 6 * lead.fontSize || step > 4 && block.style !== lead.style);
  return inset || block.text.split(/\s+/).length > 5 && /^\p{Lu}\p{Ll}+(?:ed|ing)\b/u.test(block.text) ||
    /^(?:Led|Built|Wrote|Ran|Made|Won|Taught|Grew|Drove|Set up|Co-\p{L}+ed)\b/u.test(block.text) ||
    block.text.split(/\s+/).length > 9 && block.cells.length === 1;
}

/** Words of a sentence, not of a name: six or more, most of them in lower case. */
function readsOn(block: TextBlock): boolean {
  const words = block.text.split(/\s+/);
  return block.cells.length === 1 && words.length >= 6 &&
    words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2;
}

/** Whether these lines name two things already, as title and organisation. */
function isNamed(header: TextBlock[]): boolean {
  const pieces = piecesOf(header);
  return pieces.length > 1 || pieces.some(({ text }) => /,\s/.test(text) && looksLikeTitle(text));
}

export function isHeaderLike(block: TextBlock): boolean {
  if (block.bullet || block.lineCount > 2 || block.text.length > headerLength) return false;
  if (/[.!?]$/.test(block.text) && block.text.split(/\s+/).length > 9 && block.cells.length === 1) {
    return false;
  }
  return block.text.split(/\s+/).length <= 22;
}

function isDateLine(block: TextBlock): boolean {
  if (!isHeaderLike(block)) return false;
  const dates = findDates(block.text);
  const first = dates[0];
  if (!first) return false;
  // A year in the midst of words ("Class of 2004 prize") is no period, unless it ends or opens its cell.
  if (
    first.start === undefined &&
    /\b(?:in|on|by|for|of|until|im|en|le|nel)\s$/i.test(block.text.slice(0, first.from))
  ) return false;
  const cell = block.cells.find((part) => part.start <= first.from && part.end >= first.from);
  const rest = cell ? block.text.slice(first.to, cell.end) : "";
  const opens = cell !== undefined && first.from - cell.start < 2;
  return first.start !== undefined || opens || rest.replace(/[^\p{L}\p{N}]/gu, "") === "" ||
    block.cells.length > 1;
}

/** Contact details that a page layout put among the entries. */
function isContact(text: string): boolean {
  const words = text.replace(/\S+@\S+\.\p{L}+|[+(]?\d[\d ().-]{6,}\d/gu, "");
  return words !== text && findDates(text).length === 0 && words.replace(/[^\p{L}]/gu, "").length < 4;
}

function isLink(text: string): boolean {
  return text.split(/\s*[|·•,]\s*|\s+/).every(isAddress);
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$/i.test(text.trim());
}
