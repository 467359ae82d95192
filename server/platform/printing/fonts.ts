/** The typefaces of the printed report: which files cover which characters, opened when first needed and kept. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { hasRightToLeft } from "./bidi.ts";
import { type OpenFont, openFont } from "./embedded-font.ts";
import { unwrapWoff } from "./unwrap-woff.ts";

/** Newsreader for what is said, Inter for what the product says. */
export const FACES = ["serif", "serif-italic", "sans", "sans-strong"] as const;
export type FaceName = (typeof FACES)[number];

/** A shaped word: glyphs left to right as they stand on the page, lengths in thousandths of the size. */
export interface Shaped {
  glyphs: number[];
  codePoints: number[][];
  /** What the font says a glyph takes, before kerning. */
  widths: number[];
  advances: number[];
  xOffsets: number[];
  yOffsets: number[];
  width: number;
}

export interface FontFile {
  /** `inter-latin-400-normal`. */
  readonly name: string;
  /** Size relative to the face it stands in for, so that scripts look equally large. */
  readonly scale: number;
  covers(codePoint: number): boolean;
  /** `leftToRight` holds letters and digits of a right-to-left script in the order given. */
  shape(text: string, leftToRight?: boolean): Shaped;
  readonly open: OpenFont;
}

export interface FontFiles {
  /** The file of this face that has the character; null when no font here has it. */
  choose(face: FaceName, codePoint: number): FontFile | null;
  /** The face's own Latin file. */
  primary(face: FaceName): FontFile;
  /** A word that the face's own Latin file sets alone, left to right; null when it takes more than that. */
  simple(face: FaceName, word: string): Shaped | null;
}

/** Words shaped and kept per font; a report has some 500 different ones. Emptied when full. */
const SHAPED_LIMIT = 2_000;
const LONGEST_KEPT = 40;
/** Latin with its punctuation: no marks to combine, nothing invisible, nothing that runs from the right. */
const SIMPLE_LATIN = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u203A\u20AC\u2212]*$/u;

const INTER = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"];
const NEWSREADER = ["latin", "latin-ext", "vietnamese"];
const NOTO = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"];

/** Finds the font files beside the application; Latin ones are opened at once, all others when first needed. */
export function loadFontFiles(): FontFiles {
  const require = createRequire(import.meta.url);
  const fonts = new Map<string, OpenFont>();
  const opened = new Map<string, FontFile>();
  const file = (family: string, part: string, weight: number, style: "normal" | "italic", scale = 1) => {
    const name = `${family}-${part}-${weight}-${style}`;
    const known = opened.get(`${name}@${scale}`);
    if (known) return known;
    const fresh = fontFile(name, scale, () => {
      const font = fonts.get(name) ??
        openFont(name, unwrapWoff(readFileSync(require.resolve(`@fontsource/${family}/files/${name}.woff`))));
      fonts.set(name, font);
      return font;
    });
    opened.set(`${name}@${scale}`, fresh);
    return fresh;
  };
  const ranges = (family: string) =>
    Object.entries(require(`@fontsource/${family}/unicode.json`) as Record<string, string>)
      .map(([part, list]) => ({ part: part.replace(/^\[(\d+)\]$/u, "$1"), contains: parseRanges(list) }));

  const candidates = (face: FaceName): Candidate[] => {
    const weight = face === "sans-strong" ? 600 : 400;
    const style: "normal" | "italic" = face === "serif-italic" ? "italic" : "normal";
    const serif = face === "serif" || face === "serif-italic";
    const own = serif ? "newsreader" : "inter";
    // Newsreader is small for its size: at 0.9 the sans scripts look as large beside it.
    const scale = serif ? 0.9 : 1;
    const family = (
      name: string,
      parts: string[] | null,
      atScale: number,
      atWeight = weight,
      atStyle: "normal" | "italic" = style,
    ) =>
      ranges(name).filter(({ part }) => parts === null || parts.includes(part)).map(({ part, contains }) => ({
        contains,
        file: () => file(name, part, atWeight, atStyle, atScale),
      }));
    return [
      ...family(own, serif ? NEWSREADER : INTER, 1, weight, style),
      ...family("inter", INTER, scale, weight, "normal"),
      ...family("noto-sans", NOTO, scale, weight, "normal"),
      ...family("noto-sans-arabic", ["arabic"], scale, weight, "normal"),
      ...family("noto-sans-devanagari", ["devanagari"], scale, weight, "normal"),
      ...["hebrew", "thai", "bengali", "tamil"].flatMap((script) =>
        family(`noto-sans-${script}`, [script], scale, weight, "normal")
      ),
      // One large file keeps Chinese text in one font; the slices add what it leaves out. One weight is enough.
      { contains: isEastAsian, file: () => file("noto-sans-sc", "chinese-simplified", 400, "normal", scale) },
      ...family("noto-sans-sc", null, scale, 400, "normal"),
      { contains: isKorean, file: () => file("noto-sans-kr", "korean", 400, "normal", scale) },
      ...family("noto-sans-arabic", ["symbols", "math"], scale, 400, "normal"),
      ...family("noto-emoji", null, scale, 400, "normal"),
    ];
  };

  const chains = new Map(FACES.map((face) => [face, candidates(face)]));
  const chosen = new Map(FACES.map((face) => [face, new Map<number, FontFile | null>()]));
  const choose = (face: FaceName, codePoint: number): FontFile | null => {
    const known = chosen.get(face)?.get(codePoint);
    if (known !== undefined) return known;
    const found =
      chains.get(face)?.find(({ contains, file }) => contains(codePoint) && file().covers(codePoint))
        ?.file() ?? null;
    chosen.get(face)?.set(codePoint, found);
    return found;
  };
  const primaries = new Map(FACES.map((face) => {
    const latin = choose(face, 0x61);
    if (latin === null) throw new Error(`No Latin font file for ${face}.`);
    latin.shape("a");
    return [face, latin] as const;
  }));
  const primary = (face: FaceName) => primaries.get(face) ?? fail(face);
  const words = new Map(FACES.map((face) => [face, new Map<string, Shaped | null>()]));
  return {
    choose,
    primary,
    simple(face, word) {
      const known = words.get(face)?.get(word);
      if (known !== undefined) return known;
      const own = primary(face);
      const alone = SIMPLE_LATIN.test(word) &&
        [...word].every((character) => choose(face, character.codePointAt(0) ?? 0) === own);
      const shaped = alone ? own.shape(word) : null;
      remember(words.get(face), word, shaped);
      return shaped;
    },
  };
}

/** Keeps short words, which come again, and forgets all when full. */
function remember<Value>(kept: Map<string, Value> | undefined, word: string, value: Value): void {
  if (!kept || word.length > LONGEST_KEPT) return;
  if (kept.size >= SHAPED_LIMIT) kept.clear();
  kept.set(word, value);
}

interface Candidate {
  contains: (codePoint: number) => boolean;
  file: () => FontFile;
}

function fail(face: string): never {
  throw new Error(`Unknown face ${face}.`);
}

function fontFile(name: string, scale: number, load: () => OpenFont): FontFile {
  let font: OpenFont | undefined;
  const shapes = new Map<string, Shaped>();
  const open = () => font ??= load();
  return {
    name,
    scale,
    get open() {
      return open();
    },
    covers: (codePoint) => open().shaper.hasGlyphForCodePoint(codePoint),
    shape(text, leftToRight = false) {
      const key = leftToRight ? `${text}>` : text;
      const known = shapes.get(key);
      if (known) return known;
      const shaped = shape(open().shaper, text, leftToRight);
      remember(shapes, key, shaped);
      return shaped;
    },
  };
}

function shape(font: OpenFont["shaper"], text: string, leftToRight: boolean): Shaped {
  const { glyphs, positions } = leftToRight
    ? font.layout(text, undefined, undefined, undefined, "ltr")
    : font.layout(text);
  const toThousandths = 1000 / font.unitsPerEm;
  const advances = positions.map(({ xAdvance }) => xAdvance * toThousandths);
  return {
    glyphs: glyphs.map(({ id }) => id),
    codePoints: spoken(leftToRight ? "" : text, glyphs.map(({ codePoints }) => codePoints)),
    widths: glyphs.map(({ advanceWidth }) => advanceWidth * toThousandths),
    advances,
    xOffsets: positions.map(({ xOffset }) => xOffset * toThousandths),
    yOffsets: positions.map(({ yOffset }) => yOffset * toThousandths),
    width: advances.reduce((sum, advance) => sum + advance, 0),
  };
}

/**
 * Which characters each glyph stands for. The font engine remembers them per glyph, which is wrong where letters
 * share one: for text from the right they are taken from the text itself, letter by letter from the last glyph on.
 */
function spoken(text: string, remembered: number[][]): number[][] {
  const characters = [...text].map((character) => character.codePointAt(0) ?? 0);
  const total = remembered.reduce((sum, { length }) => sum + length, 0);
  if (!hasRightToLeft(text) || total !== characters.length) return remembered;
  let at = 0;
  return [...remembered].reverse().map(({ length }) => characters.slice(at, at += length)).reverse();
}

/** CJK symbols, kana, ideographs and full-width forms. */
function isEastAsian(codePoint: number): boolean {
  return codePoint >= 0x2e80 && codePoint <= 0x9fff || codePoint >= 0xf900 && codePoint <= 0xfaff ||
    codePoint >= 0xff00 && codePoint <= 0xffef || codePoint >= 0x20000 && codePoint <= 0x3ffff;
}

/** Hangul: syllables, letters, and the half-width forms of them. */
function isKorean(codePoint: number): boolean {
  return codePoint >= 0xac00 && codePoint <= 0xd7ff || codePoint >= 0x1100 && codePoint <= 0x11ff ||
    codePoint >= 0x3130 && codePoint <= 0x318f || codePoint >= 0xa960 && codePoint <= 0xa97f;
}

/** `U+0000-00FF,U+0131` as a test; the lists have up to some hundred entries, so they are searched by halves. */
function parseRanges(list: string): (codePoint: number) => boolean {
  const ranges = list.split(",").map((range) => {
    const [from = "", to = from] = range.trim().replace(/^U\+/iu, "").split("-");
    return { from: parseInt(from, 16), to: parseInt(to, 16) };
  }).sort((a, b) => a.from - b.from);
  return (codePoint) => {
    let low = 0, high = ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = ranges[middle];
      if (!range) return false;
      if (codePoint < range.from) high = middle - 1;
      else if (codePoint > range.to) low = middle + 1;
      else return true;
    }
    return false;
  };
}
