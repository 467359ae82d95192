/** Cuts text into pieces that one font can draw in one direction, and into units that a line may break between. */
import { bidiLevels, hasRightToLeft, mirrored } from "./bidi.ts";
import type { FaceName, FontFile, FontFiles, Shaped } from "./fonts.ts";

/** A stretch of text in one font, direction and marking. */
export interface Piece {
  /** As it is read, for copying and for screen readers. */
  text: string;
  start: number;
  end: number;
  /** Odd runs from the right. */
  level: number;
  face: FaceName;
  /** Null: no font has it, a substitute is drawn. */
  font: FontFile | null;
  shaped: Shaped | null;
  /** In points. */
  width: number;
  /** From the left edge of the column, once its line is set. */
  x: number;
  space: boolean;
}

/** Pieces that stay together on a line; `space` is what follows and vanishes at a line's end. */
export interface Unit {
  pieces: Piece[];
  space: Piece[];
}

export interface Span {
  text: string;
  face: FaceName;
}

export interface WordContext {
  fonts: FontFiles;
  size: number;
  /** Extra space after each character of the face's own Latin, in points. */
  tracking: number;
}

/** Width of the box drawn for a character without a font, in parts of the size. */
export const SUBSTITUTE_WIDTH = 0.62;

/** The common word: letters and signs that allow no break within. */
const PLAIN_WORD = /^[!-,.0-~\u00A1-\u024F\u2018-\u201F\u2026]*$/u;
const IGNORED = /[\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/gu;
const JOINERS = /[\u200C\u200D]/gu;
const IDEOGRAPHIC = /[\u2E80-\u2FFF\u3000-\u312F\u3190-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;
/** Characters that may not begin a line, and those that may not end one (the common core of JIS X 4051). */
const NEVER_FIRST = /^[、。，．：；？！）」』】〉》〕｝ー々…‥’”ぁぃぅぇぉっゃゅょァィゥェォッャュョ%‰℃°]/u;
const NEVER_LAST = /[（「『【〈《〔｛‘“$￥¥£]$/u;

/** Scripts that write words without spaces between them; a dictionary says where one ends. */
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const wordsWithin = new Intl.Segmenter("th", { granularity: "word" });
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Makes text harmless for one line of print and keeps its length, so that offsets of quotes stay true: control
 * characters become spaces, halves of surrogate pairs the replacement character. Newlines stay.
 */
export function printable(text: string): string {
  return text.toWellFormed()
    .replace(/[\u2028\u2029\u0085\v\f]/gu, "\n")
    // deno-lint-ignore no-control-regex -- control characters are what is being removed
    .replace(/[\u0000-\u0009\u000D-\u001F\u007F-\u009F]/gu, " ");
}

/** Units of one paragraph (no newline in it); `cuts` are offsets at which a marking or a face begins or ends. */
export function unitsOf(
  paragraph: string,
  offset: number,
  faceAt: (offset: number) => FaceName,
  cuts: readonly number[],
  context: WordContext,
): { units: Unit[]; base: 0 | 1 } {
  const { base, levels } = hasRightToLeft(paragraph)
    ? bidiLevels(paragraph)
    : { base: 0 as const, levels: null };
  const units: Unit[] = [];
  for (const match of paragraph.matchAll(/ +|[^ ]+/gu)) {
    const text = match[0];
    const start = match.index;
    if (text.startsWith(" ")) {
      // A run of spaces is one space, as in HTML.
      const level = levels?.[start] ?? 0;
      const end = start + text.length + offset;
      units.at(-1)?.space.push(...pieceOf(" ", start + offset, end, level, faceAt(start + offset), context));
      continue;
    }
    for (const part of breakable(text)) {
      const from = start + part.at;
      const ends = boundaries(paragraph, from, from + part.text.length, offset, cuts, levels);
      const pieces: Piece[] = [];
      let at = from;
      for (const to of ends) {
        const level = levels?.[at] ?? 0;
        const word = at === from && to === from + part.text.length ? part.text : paragraph.slice(at, to);
        pieces.push(...pieceOf(word, at + offset, to + offset, level, faceAt(at + offset), context));
        at = to;
      }
      if (pieces.length > 0) units.push({ pieces, space: [] });
    }
  }
  return { units, base };
}

/** Ends of the stretches of a word that have one level and are not cut; never inside a surrogate pair. */
function boundaries(
  paragraph: string,
  from: number,
  to: number,
  offset: number,
  cuts: readonly number[],
  levels: Uint8Array | null,
): number[] {
  const ends: number[] = [];
  for (const cut of cuts) {
    const at = cut - offset;
    const pair = /[\uD800-\uDBFF]/u.test(paragraph.charAt(at - 1)) &&
      /[\uDC00-\uDFFF]/u.test(paragraph.charAt(at));
    if (at > from && at < to && !pair) ends.push(at);
  }
  if (levels !== null) {
    for (let at = from + 1; at < to; at++) if (levels[at] !== levels[at - 1]) ends.push(at);
  }
  ends.push(to);
  return ends.length === 1 ? ends : [...new Set(ends)].sort((a, b) => a - b);
}

/** Splits a piece that is wider than a whole line into parts that fit, between characters as people see them. */
export function splitPiece(piece: Piece, widest: number, context: WordContext): Piece[] {
  const parts: Piece[] = [];
  // Letters that join can be wider together than apart; characters are measured apart here.
  const limit = piece.level % 2 === 1 ? widest * 0.8 : widest;
  let from = piece.start, text = "", width = 0;
  const close = (to: number) => {
    if (text !== "") parts.push(...pieceOf(text, from, to, piece.level, piece.face, context));
    from = to;
    text = "";
    width = 0;
  };
  let at = piece.start;
  for (const { segment } of graphemes.segment(piece.text)) {
    const next = pieceOf(segment, at, at + segment.length, piece.level, piece.face, context)
      .reduce((sum, each) => sum + each.width, 0);
    if (width + next > limit) close(at);
    text += segment;
    width += next;
    at += segment.length;
  }
  close(at);
  return parts;
}

/** Where a word without spaces may still break: between ideographs, after hyphens and slashes. */
function breakable(word: string): { text: string; at: number }[] {
  if (PLAIN_WORD.test(word)) return [{ text: word, at: 0 }];
  if (WITHOUT_SPACES.test(word)) {
    return [...wordsWithin.segment(word)].map(({ segment, index }) => ({ text: segment, at: index }));
  }
  if (!IDEOGRAPHIC.test(word) && !/[-/\u2010\u2013\u2014\u0964]./u.test(word)) return [{ text: word, at: 0 }];
  const parts: { text: string; at: number }[] = [];
  for (const { segment, index } of graphemes.segment(word)) {
    const last = parts.at(-1);
    const together = last && (
      NEVER_FIRST.test(segment) || NEVER_LAST.test(last.text) ||
      !(IDEOGRAPHIC.test(segment) || IDEOGRAPHIC.test(last.text.slice(-2)) ||
        /\p{L}[-/\u2010\u2013\u2014\u0964]$/u.test(last.text))
    );
    if (together) last.text += segment;
    else parts.push({ text: segment, at: index });
  }
  return parts;
}

/** One word (or part of one) as pieces per font. */
function pieceOf(
  text: string,
  start: number,
  end: number,
  level: number,
  face: FaceName,
  context: WordContext,
): Piece[] {
  const { fonts, size, tracking } = context;
  const primary = fonts.primary(face);
  const simple = level === 0 ? fonts.simple(face, text) : null;
  if (simple !== null) {
    const width = simple.width / 1000 * size + (tracking === 0 ? 0 : tracking * text.length);
    return [{
      text,
      start,
      end,
      level,
      face,
      font: primary,
      shaped: simple,
      width,
      x: 0,
      space: text === " ",
    }];
  }
  const piece = (raw: string, from: number, to: number, font: FontFile | null): Piece => {
    const shaped = font === null
      ? null
      : font.shape(glyphText(raw, level, font), level > 0 && level % 2 === 0);
    const width = shaped === null || font === null
      ? SUBSTITUTE_WIDTH * size
      : shaped.width / 1000 * size * font.scale + (font === primary ? tracking * [...raw].length : 0);
    return { text: raw, start: from, end: to, level, face, font, shaped, width, x: 0, space: raw === " " };
  };
  const pieces: Piece[] = [];
  let run: { text: string; from: number; to: number; font: FontFile | null } | null = null;
  const close = () => {
    if (run !== null) pieces.push(piece(run.text, run.from, run.to, run.font));
    run = null;
  };
  let at = start;
  for (const { segment } of graphemes.segment(text)) {
    const to = at + segment.length;
    const font = fontFor(segment, face, fonts);
    if (font === "nothing") {
      at = to;
      continue;
    }
    // Each character without a font gets a box of its own; all else joins while the font stays.
    if (run !== null && run.font === font && font !== null) {
      run.text += segment;
      run.to = to;
    } else {
      close();
      run = { text: segment, from: at, to, font };
    }
    at = to;
  }
  close();
  return pieces;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** The font for one visible character with its marks; `nothing` for what is invisible anyway. */
function fontFor(grapheme: string, face: FaceName, fonts: FontFiles): FontFile | null | "nothing" {
  const visible = grapheme.normalize("NFC").replace(IGNORED, "").replace(JOINERS, "");
  if (visible === "") return "nothing";
  const [base = "", ...rest] = visible;
  const font = fonts.choose(face, codeOf(base));
  if (font === null) return null;
  // A mark that the font lacks is left off; anything else that it lacks makes the whole a substitute.
  return rest.every((each) => font.covers(codeOf(each)) || /\p{M}/u.test(each)) ? font : null;
}

/** What is handed to the font: composed, without invisible characters, turned round where the font would not. */
function glyphText(text: string, level: number, font: FontFile): string {
  const composed = text.normalize("NFC").replace(IGNORED, "");
  const kept = [...composed].filter((each) => font.covers(codeOf(each))).join("");
  if (level % 2 === 0) return kept;
  // Letters of a right-to-left script are turned by their font's shaping; signs between them are not.
  if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(kept)) {
    return kept;
  }
  return [...kept].reverse().map(mirrored).join("");
}
