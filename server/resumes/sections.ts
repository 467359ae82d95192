/** Tells which lines are headings and parts a document into sections by what their headings mean. */
import type { LooseBlock, TextBlock } from "./layout/text-block.ts";
import { foldHeading, type SectionKind, sectionModifiers, sectionWords } from "./section-words.ts";

export type { SectionKind };

export interface Section {
  kind: SectionKind;
  /** Null for what stands before the first heading. */
  heading: TextBlock | null;
  blocks: TextBlock[];
}

/** Every meaning of a heading that joins several: `Education & Experience`. */
export function sectionKinds(heading: string): SectionKind[] {
  return partsOf(plainWords(heading)).flatMap((part) => kindOfPart(part) ?? []);
}

function partsOf(text: string): string[] {
  return text.split(/\s*(?:,|\/|\||\+)\s*|\s+(?:and|et|y|e|und|ed|&|और|एवं|तथा|aur|evam)\s+/)
    .filter((part) => part !== "");
}

function kindOfPart(part: string): SectionKind | null {
  return sectionWords.get(part) ?? sectionWords.get(withoutModifiers(part)) ?? null;
}

/** The meaning of a heading, or null when the words are not one that is known. */
export function sectionKind(heading: string): SectionKind | null {
  const text = plainWords(heading);
  if (text === "" || text.length > 60) return null;
  const known = sectionWords.get(text);
  if (known) return known;
  const kinds = partsOf(text).map(kindOfPart);
  if (kinds.length > 0 && kinds.every((kind) => kind !== null)) {
    // "Additional experience and awards" holds anything: better no job than an invented one.
    return kinds[0] === "experience" && kinds.includes("awards") ? "awards" : kinds[0] ?? null;
  }
  return sectionWords.get(withoutModifiers(text)) ?? null;
}

export function isSectionHeading(text: string): boolean {
  return text.length <= 60 && sectionKind(text) !== null;
}

function withoutModifiers(text: string): string {
  return text.split(" ").filter((word) => !sectionModifiers.has(word)).join(" ");
}

/** Lower case, no accents, no numbering, no decoration. */
function plainWords(text: string): string {
  return foldHeading(text)
    .replace(/’/g, "'").replace(/ß/g, "ss")
    .replace(/^[\s\p{P}\p{S}\d]*(?:[ivx]{1,4}[.)]\s)?/u, "").replace(/[\s:.।\p{S}–—-]+$/u, "")
    .replace(/\s*&\s*/g, " and ").replace(/\s+/g, " ").trim();
}

/**
 * Marks the headings among the blocks: known words in a heading's look, and lines in the very look of those
 * headings. A line of a known word in a lesser look (a label of a skill group) stays what it is.
 */
export function markHeadings(blocks: LooseBlock[]): void {
  const bodySize = usualSize(blocks);
  const bodyStyle = usualStyle(blocks);
  const candidates = blocks.filter((block) => canBeHeading(block) && sectionKind(block.text) !== null);
  const size = usualSize(candidates);
  const main = mainLook(candidates);
  const byColumn = Map.groupBy(candidates, (block) => block.column);
  const ofColumn = new Map([...byColumn].map(([column, own]) => [column, mainLook(own)]));
  const inMarks = blocks.filter((block) => block.markedHeading !== null && block.markedHeading > 0);
  for (const block of candidates) {
    const own = ofColumn.get(block.column);
    const stands = block.fontSize > bodySize + 0.4 || isUpper(block) || block.style !== bodyStyle;
    const prominent = block.fontSize >= size - 0.6 && stands && isUpper(block) === main.upper;
    const accepted = block.markedHeading !== null || lookOf(block) === main.look ||
      stands && own !== undefined && own.count >= 2 && own.look === lookOf(block) ||
      main.count < 2 && inMarks.length < 2 || prominent;
    if (accepted) block.kind = "heading";
  }
  const topMark = Math.min(
    ...inMarks.filter((block) => sectionKind(block.text)).map((block) => block.markedHeading ?? 9),
  );
  for (const block of blocks) {
    if (block.kind === "heading" || !canBeHeading(block)) continue;
    const markedAlike = block.markedHeading !== null && block.markedHeading > 0 &&
      block.markedHeading <= topMark;
    const looksAlike = block.markedHeading === null && main.count >= 2 && lookOf(block) === main.look &&
      (block.fontSize > bodySize + 0.4 || main.upper) && block.text.length <= 40 &&
      !/\d{4}|[.,;]$/.test(block.text);
    if (markedAlike || looksAlike) block.kind = "heading";
  }
}

function canBeHeading(block: LooseBlock): boolean {
  return !block.bullet && block.cells.length === 1 && block.lineCount <= 2 && block.text.length <= 60 &&
    (block.kind === "paragraph" || block.kind === "heading") && !/[@]|https?:/.test(block.text);
}

/** The look of most headings: the section's own, not that of labels within it. */
function mainLook(candidates: LooseBlock[]): { look: string; count: number; upper: boolean } {
  const looks = new Map<string, number>();
  for (const block of candidates) looks.set(lookOf(block), (looks.get(lookOf(block)) ?? 0) + 1);
  const [look, count] = [...looks].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  return { look, count, upper: look.endsWith("upper") };
}

function usualStyle(blocks: LooseBlock[]): string {
  const styles = new Map<string, number>();
  for (const block of blocks) styles.set(block.style, (styles.get(block.style) ?? 0) + block.text.length);
  return [...styles].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0])[0];
}

function lookOf(block: LooseBlock): string {
  return `${block.style} ${isUpper(block) ? "upper" : ""}`.trim();
}

function isUpper(block: LooseBlock): boolean {
  return block.text === block.text.toUpperCase() && block.text !== block.text.toLowerCase();
}

/** The size of type that sets most characters. */
export function usualSize(blocks: LooseBlock[]): number {
  const sizes = new Map<number, number>();
  for (const block of blocks) sizes.set(block.fontSize, (sizes.get(block.fontSize) ?? 0) + block.text.length);
  return [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

/**
 * Sections in reading order. A column that goes on at the top of the next page goes on with its own section, not
 * with what the page before happened to end on.
 */
export function sectionsOf(blocks: TextBlock[]): Section[] {
  const sections: Section[] = [];
  const lastOfColumn = new Map<number, Section>();
  let current: Section = { kind: "other", heading: null, blocks: [] };
  sections.push(current);
  let previous: TextBlock | null = null;
  for (const block of blocks) {
    if (block.kind === "page-footer" || block.kind === "page-header") continue;
    if (block.kind === "heading") {
      current = { kind: sectionKind(block.text) ?? "other", heading: block, blocks: [] };
      sections.push(current);
    } else {
      if (previous && previous.page !== block.page) current = lastOfColumn.get(block.column) ?? current;
      else if (previous && block.column > previous.column) {
        const above = headingAbove(sections, block);
        if (above) current = above;
        else sections.push(current = { kind: "other", heading: null, blocks: [] });
      }
      current.blocks.push(block);
    }
    lastOfColumn.set(block.column, current);
    previous = block;
  }
  return sections;
}

/** A column without a heading of its own belongs to what stands above it, if anything does. */
function headingAbove(sections: Section[], block: TextBlock): Section | null {
  const top = block.box?.y;
  if (top === undefined) return sections.at(-1) ?? null;
  return sections.findLast(({ heading }) => heading?.page === block.page && (heading.box?.y ?? 0) < top) ??
    null;
}
