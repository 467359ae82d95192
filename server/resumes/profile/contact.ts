/** Finds how to reach the candidate: e-mail, phone, links, place. */
import type { ReadDocument, TextBlock } from "../layout/text-block.ts";
import type { Evidence, ProfileLink } from "../profile.ts";
import type { Section } from "../sections.ts";
import { findDates } from "../dates.ts";
import { placeAt } from "./located.ts";
import { isSurePlace, looksLikePlace, looksLikeTitle } from "./words.ts";

export interface Found {
  value: string;
  evidence: Evidence;
}

export interface Contact {
  email?: Found;
  phone?: Found;
  location?: Found;
  links: { value: ProfileLink; evidence: Evidence }[];
}

const emailPattern = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** Seven to fifteen digits (E.164) in groups; a year range or a plain number is none. */
const phonePattern =
  /(?<![\p{L}\p{N}.])(?:\+|00)?\(?\d{1,4}\)?(?:[ ./–-]{0,2}\(?\d{1,5}\)?){1,6}(?![\p{L}\p{N}]| ?\*)/gu;
const urlPattern =
  /(?:https?:\/\/|www\.)[^\s,;|()<>"]+|(?<![@\p{L}\p{N}.-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|ai|app|edu|info|co|de|fr|es|it|pt|nl|uk|in|ca|ch|at|eu|br|pl|tech|page|xyz|site|online|blog)(?:\/[^\s,;|()<>"]*)?(?![\p{L}\p{N}@])/giu;

/** `48143 Münster`, `D-50667 Köln`, `75011 Paris`. */
const postcodeAndTown = /^(?:\p{Lu}{1,2}-)?\d{4,5} \p{Lu}\p{Ll}[\p{L} .'’-]{1,30}$/u;

/** Looks near the top and in contact sections first, then everywhere. */
export function readContact(document: ReadDocument, sections: Section[]): Contact {
  const contact: Contact = { links: [] };
  const areas = contactBlocks(document, sections);
  const email = findIn(document, areas, emailPattern) ?? mailLink(document) ??
    findIn(document, document.blocks, emailPattern);
  if (email) contact.email = email;
  const phone = findPhone(document, areas) ?? telLink(document) ?? findPhone(document, document.blocks);
  if (phone) contact.phone = phone;
  const location = findLocation(document, areas);
  if (location) contact.location = location;
  contact.links = findLinks(document, areas);
  return contact;
}

/** What stands before the first heading on its page, contact sections, page headers and footers. */
export function contactBlocks(document: ReadDocument, sections: Section[]): TextBlock[] {
  const top = sections.filter((section) => section.heading === null).flatMap((section) => section.blocks);
  const own = sections.filter((section) => section.kind === "contact").flatMap((section) => section.blocks);
  const margins = document.blocks.filter((block) =>
    block.kind === "page-header" || block.kind === "page-footer"
  );
  return [...top, ...own, ...margins];
}

function findIn(document: ReadDocument, blocks: TextBlock[], pattern: RegExp): Found | null {
  for (const block of blocks) {
    const match = new RegExp(pattern).exec(block.text);
    if (match) return found(document, block, match.index, match[0]);
  }
  return null;
}

function found(document: ReadDocument, block: TextBlock, at: number, text: string, confidence = 0.95): Found {
  const start = block.start + at;
  return {
    value: text,
    evidence: { confidence, place: placeAt(document, start, start + text.length), source: "rules" },
  };
}

function mailLink(document: ReadDocument): Found | null {
  const link = document.links.find(({ url }) => /^mailto:[^@\s]+@/i.test(url));
  const address = link && decodeSafely(link.url.slice(7).split("?")[0] ?? "");
  return address ? { value: address, evidence: { confidence: 0.85, place: null, source: "rules" } } : null;
}

function telLink(document: ReadDocument): Found | null {
  const link = document.links.find(({ url }) => /^tel:/i.test(url));
  const number = link && decodeSafely(link.url.slice(4));
  return number ? { value: number, evidence: { confidence: 0.85, place: null, source: "rules" } } : null;
}

function findPhone(document: ReadDocument, blocks: TextBlock[]): Found | null {
  const candidates: { found: Found; score: number }[] = [];
  for (const block of blocks) {
    for (const match of block.text.matchAll(phonePattern)) {
      // A postcode may stand right before the number.
      const text = match[0].trim().replace(/[.,–-]+$/, "").replace(/^\d{5} (?=\()/, "");
      const digits = text.replace(/\D/g, "");
      if (digits.length < 7 || digits.length > 15) continue;
      const before = block.text.slice(Math.max(0, match.index - 18), match.index).toLowerCase();
      if (/fax\W*$/.test(before) || findDates(text).some((date) => date.to - date.from > text.length - 4)) {
        continue;
      }
      if (/^\d{4,}$/.test(text) && digits.length < 9 || /[/.]\s*$|doi|isbn|orcid|arxiv|#|\d$/.test(before)) {
        continue;
      }
      if (/\d{4}-\d{4}-\d{4}-\d{3}/.test(text)) continue;
      const labelled =
        /(?:phone|tel|mobile|cell|mob|telefon|telefono|movil|portable|handy|celular|cellulare)\W*$/.test(
          before,
        );
      const shaped = /^(?:\+|00)|^0\d(?:[ .-]\d{2}){4}$|^0\d{2,4}[ /-]\d{5,}|\(\d{2,4}\)|\d[\s.-]\d{3}/.test(
        text,
      );
      if (!labelled && !shaped) continue;
      candidates.push({
        found: found(
          document,
          block,
          block.text.indexOf(text, match.index),
          text,
          labelled || text.startsWith("+") ? 0.95 : 0.8,
        ),
        score: (labelled ? 2 : 0) + (text.startsWith("+") ? 1 : 0),
      });
    }
  }
  return candidates.reduce<typeof candidates[number] | null>(
    (best, next) => (best && best.score >= next.score ? best : next),
    null,
  )?.found ?? null;
}

function findLocation(document: ReadDocument, blocks: TextBlock[]): Found | null {
  let unsure: Found | null = null;
  for (const block of blocks) {
    for (const { text, at } of itemsOf(block)) {
      const place = text.replace(/^(?:address|location|adresse|direccion|wohnort|based in)\s*:?\s*/i, "");
      const start = at + text.length - place.length;
      if (isSurePlace(place) || postcodeAndTown.test(place)) return found(document, block, start, place, 0.9);
      if (looksLikePlace(place) && !looksLikeTitle(place) && place.includes(",")) {
        unsure ??= found(document, block, start, place, 0.6);
      }
    }
  }
  return unsure;
}

/** The cells of a line, cut at the signs that part contact details. */
export function itemsOf(block: TextBlock): { text: string; at: number }[] {
  const items: { text: string; at: number }[] = [];
  for (const cell of block.cells) {
    let at = cell.start;
    for (
      const part of block.text.slice(cell.start, cell.end).split(
        /(\s*[|•·⋄◆]\s*|\s+[–—-]\s+|\s+,\s+|\s*—\s*)/,
      )
    ) {
      const text = part.trim();
      if (/[\p{L}\p{N}]/u.test(text)) items.push({ text, at: at + part.indexOf(text) });
      at += part.length;
    }
  }
  return items;
}

function findLinks(document: ReadDocument, areas: TextBlock[]): Contact["links"] {
  const links = new Map<string, { value: ProfileLink; evidence: Evidence }>();
  const add = (url: string, evidence: Evidence) => {
    const full = /^https?:/i.test(url) ? url : `https://${url}`;
    const key = full.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/[/.]+$/, "");
    // "github.com/" is a site, not a person's page on it.
    const bareSite = linkKind(key) !== "website" && siteAlone.test(key);
    if (key.length > 3 && !bareSite && !links.has(key)) {
      links.set(key, { value: { kind: linkKind(key), url: full.replace(/[.,]+$/, "") }, evidence });
    }
  };
  for (const block of areas) {
    const masked = block.text.replace(emailPattern, (email) => " ".repeat(email.length));
    for (const match of masked.matchAll(urlPattern)) {
      const start = block.start + match.index;
      add(match[0], {
        confidence: 0.9,
        place: placeAt(document, start, start + match[0].length),
        source: "rules",
      });
    }
  }
  const inAreas = areas.map((block) => block.text).join("\n");
  for (const { url, words, page } of document.links) {
    if (!/^https?:\/\/[\w.-]+/i.test(url) || page > 1) continue;
    const known = linkKind(url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "")) !== "website";
    // An icon without words, or words from the contact lines: the candidate's own.
    if (known && words.length < 60 || words !== "" && inAreas.includes(words)) {
      add(url, { confidence: 0.8, place: null, source: "rules" });
    }
  }
  return [...links.values()].slice(0, 12);
}

/** A host with at most a language before it (`de.linkedin.com`), and no more of a path than `/in`. */
const siteAlone = /^(?:(?:m|[a-z]{2})\.)?[\w-]+\.\w+(?:\/in)?$/;

function linkKind(address: string): string {
  const host = address.split("/")[0] ?? "";
  const known = [
    "linkedin",
    "github",
    "gitlab",
    "bitbucket",
    "stackoverflow",
    "twitter",
    "xing",
    "medium",
    "kaggle",
    "behance",
    "dribbble",
    "leetcode",
    "orcid",
    "youtube",
    "facebook",
    "instagram",
    "mastodon",
    "codepen",
  ];
  if (host === "x.com") return "twitter";
  if (host.startsWith("scholar.google")) return "google-scholar";
  return known.find((name) =>
    host === `${name}.com` || host.endsWith(`.${name}.com`) || host === `${name}.org` ||
    host.endsWith(`.${name}.com`)
  ) ?? "website";
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text.trim();
  }
}
