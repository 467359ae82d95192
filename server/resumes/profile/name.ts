/** Finds the candidate's name and the headline beneath it. */
import type { ReadDocument, TextBlock } from "../layout/text-block.ts";
import { findDates } from "../dates.ts";
import type { Section } from "../sections.ts";
import { isSectionHeading } from "../sections.ts";
import type { Found } from "./contact.ts";
import { placeAt } from "./located.ts";
import { findLanguage, looksLikePlace, looksLikeTitle } from "./words.ts";

interface Candidate {
  block: TextBlock;
  text: string;
  at: number;
  size: number;
  score: number;
}

const documentWords =
  /(?:जीवन[- ]?वृत्त|जीवनवृत्त|बायोडाटा|बायो-डाटा|रिज्यूमे)|\b(?:curriculum vitae|curriculum vitæ|resume|résumé|r\u00e9sum\u00e9|cv|lebenslauf|europass|currículum|curriculo|currículo|bio-?data|jeevan vritt)\b/giu;
const particles = "de|da|di|do|dos|das|del|della|van|von|der|den|la|le|el|al|bin|ibn|ben|ter|ten|zu|y|e";
const nameShape = new RegExp(
  `^(?:(?:dr|prof|mr|mrs|ms|herr|frau|ing|dipl)\\.?[- ]+)*(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lo}[\\p{Lo}\\p{M}]*)(?:\\s+(?:(?:${particles})\\b|\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lo}[\\p{Lo}\\p{M}]*|\\(\\p{Lu}\\p{L}+\\))){0,5}(?:,\\s*(?:ph\\.?d|m\\.?d|mba|msc|cpa|pmp|jr|sr|ii|iii)\\.?)*$`,
  "iu",
);

/** Best by size of type, place, shape and likeness to the e-mail address; null when nothing is like a name. */
export function readName(document: ReadDocument, email: string | undefined): Found | null {
  const best = candidates(document, email).reduce<Candidate | null>(
    (winner, next) => (winner && winner.score >= next.score ? winner : next),
    null,
  );
  if (!best || best.score < 3) return null;
  const start = best.block.start + best.at;
  return {
    value: properCase(best.text),
    evidence: {
      confidence: Math.min(0.98, 0.5 + best.score / 20),
      place: placeAt(document, start, start + best.text.length),
      source: "rules",
    },
  };
}

function candidates(document: ReadDocument, email: string | undefined): Candidate[] {
  const page = document.blocks.filter((block) => block.page === 1);
  const sizes = page.map((block) => sizeOf(block, 0, block.text.length));
  const largest = Math.max(0, ...sizes);
  const usual = sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 10;
  const local = email?.split("@")[0]?.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "") ?? "";
  return page.flatMap((block, index) =>
    block.bullet || block.text.length > 120 ? [] : pieces(block).flatMap(({ text, at }) => {
      if (!isNameLike(text)) return [];
      const size = sizeOf(block, at, at + text.length);
      const words = text.split(/\s+/);
      let score = 0;
      if (size >= largest - 0.5 && largest > usual * 1.1) score += 8;
      else if (size > usual * 1.25) score += 4;
      if (block.markedHeading === 0) score += 5;
      score += Math.max(0, 4 - index * 0.25);
      if (words.length >= 2 && words.length <= 4) score += 3;
      if (local !== "") {
        const parts = words.map((word) => word.toLowerCase().normalize("NFD").replace(/[^\p{L}]/gu, ""));
        score += 3 * parts.filter((part) => part.length > 2 && local.includes(part)).length;
      }
      if (block.kind === "page-footer") score -= 6;
      if (looksLikeTitle(text)) score -= 6;
      if (looksLikePlace(text) || findLanguage(text) && words.length === 1) score -= 5;
      if (words.length === 1) score -= 2;
      return [{ block, text, at, size, score }];
    })
  );
}

/** Cells, cut at bars and where the look changes, without the words for the document itself. */
function pieces(block: TextBlock): { text: string; at: number }[] {
  return block.cells.flatMap((cell) => {
    const text = block.text.slice(cell.start, cell.end).replace(
      documentWords,
      (word) => "\t".repeat(word.length),
    )
      .replace(/\s[|–—-]\s|[|•·:]/g, (mark) => "\t".repeat(mark.length));
    const found: { text: string; at: number }[] = [];
    for (const match of text.matchAll(/[^\t]+/g)) {
      const trimmed = match[0].trim().replace(/[,;]$/, "");
      if (trimmed !== "") {
        found.push({ text: trimmed, at: cell.start + match.index + match[0].indexOf(trimmed) });
      }
    }
    return found;
  });
}

function isNameLike(text: string): boolean {
  if (text.length < 3 || text.length > 50 || /[\d@/\\:;!?"<>*]/.test(text)) return false;
  return nameShape.test(text) && /^[\p{Lu}\p{Lo}]/u.test(text) && !isSectionHeading(text) &&
    findDates(text).length === 0;
}

function sizeOf(block: TextBlock, from: number, to: number): number {
  let size = 0;
  for (const span of block.spans) {
    if (span.end > from && span.start < to) size = Math.max(size, Number(span.style.split("@").at(-1)) || 0);
  }
  return size || block.fontSize;
}

/** `JANE O’NEIL` to `Jane O’Neil`; mixed case stays as it was written. */
function properCase(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return name.toLowerCase().replace(
    /(?<![\p{L}\p{M}])\p{L}|(?<=\bmc)\p{L}/gu,
    (letter) => letter.toUpperCase(),
  );
}

/** The line beneath the name that says what the candidate is: a title, not contact details. */
export function readHeadline(document: ReadDocument, sections: Section[], name: Found | null): Found | null {
  if (!name?.evidence.place) return null;
  const at = document.blocks.findIndex((block) => block.end > (name.evidence.place?.start ?? 0));
  const own = document.blocks[at];
  const headings = new Set(sections.flatMap((section) => (section.heading ? [section.heading] : [])));
  const near = [own, ...document.blocks.slice(at + 1, at + 5)];
  for (const block of near) {
    if (!block || headings.has(block)) break;
    for (const { text, at: offset } of pieces(block)) {
      const start = block.start + offset;
      if (start <= name.evidence.place.start && block === own) continue;
      const plain = text.length <= 100 && !/[@\d]{2}|https?:|www\.|[\d]{3}/.test(text) &&
        !looksLikePlace(text);
      const titled = looksLikeTitle(text) && text.split(/\s+/).length <= 14;
      if (!plain || !titled || text.toLowerCase() === name.value.toLowerCase()) continue;
      return {
        value: text,
        evidence: { confidence: 0.75, place: placeAt(document, start, start + text.length), source: "rules" },
      };
    }
  }
  return null;
}
