/** Reads education: degree, field, institution, place and dates. */
import type { ReadDocument } from "../layout/text-block.ts";
import type { Education } from "../profile.ts";
import type { Section } from "../sections.ts";
import { entriesOf, type Entry } from "./entries.ts";
import { type Located, located } from "./located.ts";
import { type Piece, piecesOf, splitAtCommas } from "./pieces.ts";
import { findDegree, looksLikePlace, looksLikeSchool } from "./words.ts";

/** Degrees of every education section, in the document's order. */
export function readEducation(document: ReadDocument, sections: Section[]): Located<Education>[] {
  return sections.filter((section) => section.kind === "education")
    .flatMap((section) => entriesOf(section.blocks))
    .flatMap((entry) => {
      const education = educationOf(document, entry);
      return education ? [education] : [];
    });
}

function educationOf(document: ReadDocument, entry: Entry): Located<Education> | null {
  const pieces = piecesOf(entry.header);
  const degreePiece = pieces.find((piece) => findDegree(piece.text) && !onlySchool(piece.text)) ??
    pieces.find((piece) => findDegree(piece.text) !== null);
  const degree = degreePiece && degreeOf(degreePiece);
  let left = pieces.flatMap((piece) => (piece === degreePiece ? (degree?.rest ?? []) : splitOff(piece)));
  const institution = left.find((piece) => looksLikeSchool(piece.text)) ??
    left.find((piece) => piece !== degree?.field && !looksLikePlace(piece.text) && piece.text.length > 2);
  left = left.filter((piece) => piece !== institution);
  const place = left.find((piece) => looksLikePlace(piece.text));
  const field = degree?.field ??
    left.find((piece) =>
      piece !== place && !/\d|gpa|grade|note|cum laude|honou?rs/i.test(piece.text) && piece.text.length > 2
    );
  if (!degree && !institution) return null;
  const value: Education = { bullets: entry.body.map((block) => block.text.replace(/\t/g, " ")) };
  const parts: Parameters<typeof located>[2] = {};
  if (degree) parts.degree = { text: value.degree = degree.name.text, start: degree.name.start };
  if (field) parts.field = { text: value.field = field.text, start: field.start };
  if (institution) {
    parts.institution = { text: value.institution = institution.text, start: institution.start };
  }
  if (place) parts.location = { text: value.location = place.text, start: place.start };
  if (entry.dates?.start) value.start = entry.dates.start;
  if (entry.dates?.end) value.end = entry.dates.end;
  const sure = institution !== undefined && looksLikeSchool(institution.text);
  return located(document, value, parts, entry.header, (degree ? 0.6 : 0.4) + (sure ? 0.3 : 0.1));
}

/** A school may be named after degrees (`Diploma Institute`): then the degree must be looked for elsewhere. */
function onlySchool(text: string): boolean {
  return looksLikeSchool(text) && !/[,]|\bin\b/i.test(text) && (findDegree(text)?.start ?? 0) > 0;
}

interface Degree {
  name: Piece;
  field: Piece | null;
  /** What else stood in the piece: institution, place, grade. */
  rest: Piece[];
}

/** `PhD in Computer Science`, `MS in X, Stanford University, CA`, `Bachelor of Science (B.Sc.), Physics`. */
function degreeOf(piece: Piece): Degree | null {
  const found = findDegree(piece.text);
  if (!found) return null;
  const name = slice(piece, found.start, found.end);
  const before = piece.text.slice(0, found.start).replace(/[\s,(–—-]+$/u, "");
  const after =
    /^(?:['’]s)?(?:\s+degree)?\s*(?:\([^)]*\))?\s*((?:in|of|en|em|de|im|der|di|des)\b|:|,|–|-)?\s*(.*)$/isu
      .exec(piece.text.slice(found.end));
  const tail = after?.[2] ?? "";
  const rest: Piece[] = before === "" || /^(?:graduated as|graduated)$/i.test(before)
    ? []
    : splitOff(slice(piece, 0, before.length));
  if (tail.trim() === "") return { name, field: null, rest };
  const pieces = splitAtCommas(slice(piece, piece.text.length - tail.length, piece.text.length));
  const [first, ...others] = pieces;
  const subject = first && cutAt(first);
  const isField = subject && !looksLikeSchool(subject.head.text);
  return {
    name,
    field: isField ? subject.head : null,
    rest: [
      ...rest,
      ...(isField ? [] : first ? [first] : []),
      ...(subject?.tail && isField ? [subject.tail] : []),
      ...joinPlaces(others),
    ],
  };
}

/** `General Economics at the University of X` holds the institution as well. */
function cutAt(piece: Piece): { head: Piece; tail: Piece | null } {
  const match = /\s+(?:at|from|an der|bei der|a la|en la|na|presso)\s+(?:the\s+)?(?=\p{Lu})/u.exec(
    piece.text,
  );
  if (!match) return { head: piece, tail: null };
  return {
    head: slice(piece, 0, match.index),
    tail: slice(piece, match.index + match[0].length, piece.text.length),
  };
}

function splitOff(piece: Piece): Piece[] {
  return joinPlaces(splitAtCommas(piece)).flatMap((part) => {
    const { head, tail } = cutAt(part);
    return tail ? [head, tail] : [head];
  });
}

/** `Stanford` + `CA` belong together again. */
function joinPlaces(parts: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const pair = last && `${last.text}, ${part.text}`;
    if (
      last && pair && looksLikePlace(pair) && !looksLikeSchool(last.text) &&
      (/^\p{Lu}{2,3}$/u.test(part.text) || looksLikePlace(part.text))
    ) {
      joined[joined.length - 1] = { ...last, text: pair };
    } else joined.push(part);
  }
  return joined;
}

function slice(piece: Piece, start: number, end: number): Piece {
  const text = piece.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { ...piece, text: text.trim().replace(/[,;]$/, ""), start: piece.start + start + lead };
}
