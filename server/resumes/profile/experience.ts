/** Reads employment: who, as what, where, when, and what was done. */
import { findDates, withoutDates } from "../dates.ts";
import type { ReadDocument } from "../layout/text-block.ts";
import type { Employment } from "../profile.ts";
import type { Section } from "../sections.ts";
import { entriesOf, type Entry } from "./entries.ts";
import { type Located, located } from "./located.ts";
import { type Piece, piecesOf, splitAtCommas } from "./pieces.ts";
import { looksLikeOrganisation, looksLikePlace, looksLikeTitle } from "./words.ts";

interface Named {
  title?: Piece;
  organisation?: Piece;
  place?: Piece;
  /** The words themselves said which is which. */
  sure: boolean;
}

/** Employment of every section that holds it, in the document's order. */
export function readExperience(document: ReadDocument, sections: Section[]): Located<Employment>[] {
  return sections.filter((section) => section.kind === "experience").flatMap((section) => {
    const entries = entriesOf(section.blocks);
    const named = entries.map((entry) => nameParts(piecesOf(entry.header), placeAfterDates(entry)));
    const order = usualOrder(named);
    const jobs: Located<Employment>[] = [];
    // Named on a line of its own, and the titles under it follow one by one.
    let employer: string | undefined;
    entries.forEach((entry, index) => {
      if (entry.header.length > 1) employer = undefined;
      const job = employmentOf(document, entry, arrange(named[index] ?? { sure: false }, order), employer);
      if (!job) return;
      jobs.push(job);
      if (entry.header.length > 1) employer = job.value.organisation;
    });
    return jobs;
  });
}

/** The words behind the dates of a line that says nothing else: `Feb 2021 – Present, Pune`. */
function placeAfterDates(entry: Entry): string | null {
  if (entry.header.length < 2) return null;
  for (const { text } of entry.header) {
    const last = findDates(text).at(-1);
    if (!last || /\p{L}/u.test(withoutDates(text.slice(0, last.to)))) continue;
    const rest = text.slice(last.to).replace(/^[\s,;|·•()–—-]+|[\s()]+$/gu, "");
    if (/^\p{L}/u.test(rest) && rest.split(/\s+/).length <= 3) return rest;
  }
  return null;
}

/** Which piece is the title, which the organisation, which the place. */
function nameParts(all: Piece[], afterDates: string | null): Named {
  // Behind the dates stands a place, if title and organisation are found elsewhere.
  const behind = all.find((piece) => piece.text === afterDates);
  const others = all.filter((piece) => piece !== behind);
  const enough = behind !== undefined && !looksLikeTitle(behind.text) &&
    !looksLikeOrganisation(behind.text) &&
    (others.length >= 2 || others.some(({ text }) => looksLikeTitle(text) && text.includes(",")));
  if (enough) {
    const named = nameParts(others, null);
    if (named.title && named.organisation) return { ...named, place: named.place ?? behind };
  }
  return partsOf(all);
}

function partsOf(pieces: Piece[]): Named {
  const place = pieces.find((piece) => looksLikePlace(piece.text) && !looksLikeTitle(piece.text)) ??
    pieces.find((piece) => /^[\p{Lu}][\p{L}.' -]+,\s*\p{Lu}{2,3}$/u.test(piece.text));
  const rest = pieces.filter((piece) => piece !== place);
  if (rest.length >= 2) {
    const named = pair(rest);
    return { ...named, ...trimPlace(named.organisation, place) };
  }
  const only = rest[0];
  if (!only) return { sure: false, place };
  return oneLine(only, place);
}

/** Two or more pieces: the first title-like one and the first other one, unless the words say otherwise. */
function pair(pieces: Piece[]): Named {
  const titles = pieces.filter((piece) => looksLikeTitle(piece.text));
  const first = titles.find((piece) => !looksLikeOrganisation(piece.text)) ?? titles[0];
  if (first) {
    const title = withFollowing(first, pieces);
    const organisation = pieces.find((piece) => piece !== first && !isPartOf(piece, title)) ?? undefined;
    return { title, organisation, sure: organisation !== undefined };
  }
  const organisation = pieces.find((piece) => looksLikeOrganisation(piece.text));
  const other = pieces.find((piece) => piece !== organisation);
  if (organisation && other) return { title: other, organisation, sure: true };
  return { title: pieces[0], organisation: pieces[1], sure: false };
}

/** `Software Engineer` + `Intern`, set apart by a dash or a bar, are one title. */
function withFollowing(title: Piece, pieces: Piece[]): Piece {
  const next = pieces[pieces.indexOf(title) + 1];
  const follows = next && next.line === title.line && next.cell === title.cell &&
    next.style === title.style &&
    /^(?:intern|internship|part[- ]time|full[- ]time|contract|freelance|trainee|working student)$/i.test(
      next.text,
    );
  return follows ? { ...title, text: `${title.text}, ${next.text}` } : title;
}

function isPartOf(piece: Piece, title: Piece): boolean {
  return piece.start > title.start && title.text.endsWith(piece.text) && title.text !== piece.text;
}

/** One piece holds all: `Data Scientist, Uber, Menlo Park, USA`, `Engineer at Stripe`. */
function oneLine(piece: Piece, place: Piece | undefined): Named {
  const at = /^(.*?)\s+(?:at|bei|chez|en|na|presso)\s+(.+)$/u.exec(piece.text);
  const [head, tail] = [at?.[1], at?.[2]];
  if (head && tail && looksLikeTitle(head)) {
    const organisation = { ...piece, text: tail, start: piece.start + piece.text.length - tail.length };
    return { title: { ...piece, text: head }, ...trimPlace(organisation, place), sure: true };
  }
  const parts = splitAtCommas(piece);
  const titles = parts.filter((part) => looksLikeTitle(part.text));
  const others = parts.filter((part) => !looksLikeTitle(part.text));
  if (titles.length > 0 && others.length > 0) {
    const [title, organisation] = [joined(piece, titles), others[0]];
    const place2 = place ?? (others.length > 1 ? joined(piece, others.slice(1)) : undefined);
    return { title, organisation, place: place2, sure: true };
  }
  if (titles.length > 0) return { title: piece, place, sure: false };
  const [organisation, ...more] = parts;
  if (more.length > 0 && looksLikeOrganisation(organisation?.text ?? "")) {
    return { organisation, place, sure: false };
  }
  return {
    ...(parts.length > 1 ? { title: parts[0], organisation: parts[1] } : { organisation: piece }),
    place,
    sure: false,
  };
}

function joined(piece: Piece, parts: Piece[]): Piece {
  return { ...piece, text: parts.map((part) => part.text).join(", "), start: parts[0]?.start ?? piece.start };
}

/** `Stripe, San Francisco, CA` gives its tail to the place. */
function trimPlace(
  organisation: Piece | undefined,
  place: Piece | undefined,
): Pick<Named, "organisation" | "place"> {
  if (!organisation || place) return { organisation, place };
  const parts = splitAtCommas(organisation);
  for (let from = 1; from < parts.length; from++) {
    const tail = joined(organisation, parts.slice(from));
    // "Norrland AB, Umeå": after a legal form only the town can follow.
    const closed = from === 1 &&
      /\s(?:inc|llc|ltd|corp|gmbh|ag|ab|plc|s\.?a|srl|bv|oy)\.?$/i.test(parts[0]?.text ?? "");
    const town = parts.length === 2 && isTownBehind(parts[0]?.text ?? "", tail.text);
    if (
      (closed || town || looksLikePlace(tail.text)) && !/^(?:inc|llc|ltd|corp|gmbh|co)\.?$/i.test(tail.text)
    ) {
      return { organisation: joined(organisation, parts.slice(0, from)), place: tail };
    }
  }
  return { organisation, place };
}

/** Endings of departments and fields: `Stanford University, Linguistics`. */
const departmentEnding =
  /(?:ics|ing|ogy|ion|ment|ence|istry|law|labs?|sales|cloud|search|health|finance|security|medicine|services|ik|wesen)$/i;

/** `Paprika Retail Group, Budapest`: the name is complete before the comma. */
function isTownBehind(name: string, tail: string): boolean {
  return (looksLikeOrganisation(name) || /\s/.test(name)) && !looksLikeTitle(name) &&
    /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(tail) && !looksLikeOrganisation(tail) &&
    !looksLikeTitle(tail) && !departmentEnding.test(tail);
}

/** Whether this section writes titles before organisations, as far as its sure entries tell. */
function usualOrder(named: Named[]): "title-first" | "organisation-first" {
  let score = 0;
  for (const { title, organisation, sure } of named) {
    if (sure && title && organisation) score += title.start < organisation.start ? 1 : -1;
  }
  return score < 0 ? "organisation-first" : "title-first";
}

function arrange(named: Named, order: "title-first" | "organisation-first"): Named {
  if (named.sure || !named.title || !named.organisation) return named;
  const titleFirst = named.title.start < named.organisation.start;
  return titleFirst === (order === "title-first")
    ? named
    : { ...named, title: named.organisation, organisation: named.title };
}

function employmentOf(
  document: ReadDocument,
  entry: Entry,
  named: Named,
  employer: string | undefined,
): Located<Employment> | null {
  if (!named.title && !named.organisation) return null;
  // A title of its own under an employer named once above: a promotion.
  const inherited = named.title && !named.organisation && entry.header.length === 1;
  const value: Employment = { bullets: entry.body.map((block) => block.text.replace(/\t/g, " ")) };
  const parts: Parameters<typeof located>[2] = {};
  if (named.title) parts.title = { text: value.title = named.title.text, start: named.title.start };
  if (named.organisation) {
    parts.organisation = {
      text: value.organisation = named.organisation.text,
      start: named.organisation.start,
    };
  } else if (inherited && employer !== undefined) value.organisation = employer;
  if (named.place) parts.location = { text: value.location = named.place.text, start: named.place.start };
  if (entry.dates?.start) value.start = entry.dates.start;
  if (entry.dates?.end) value.end = entry.dates.end;
  const confidence = (named.sure ? 0.9 : 0.6) + (entry.dates?.start ? 0.05 : -0.15);
  return located(document, value, parts, entry.header, confidence);
}
