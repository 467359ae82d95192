/** Makes text with places out of the words that were recognised in a picture of a page. */
import type { TextRun } from "./positioned-document.ts";

/** In pixels of the picture, origin at the top left. */
export interface RecognisedWord {
  text: string;
  x0: number;
  x1: number;
  /** 0 to 100. */
  confidence: number;
}

export interface RecognisedLine {
  words: RecognisedWord[];
  /** Of the line's middle, from the top. */
  baseline: number;
  /** From descender to ascender. */
  height: number;
}

export interface PictureText {
  runs: TextRun[];
  /** 0 to 1, the mean over the characters; 0 when nothing was recognised. */
  confidence: number;
}

/** Specks and icons come out as such: hardly sure, and hardly a word. */
const speckBelowConfidence = 40;
const speckCharacters = 2;
/** Heights this close are the same type: a line without descenders measures less. */
const sameSize = 0.18;
/** What a list's round or square mark is taken for, where it stands alone before a line. */
const takenForBullet = /^(?:[©®¢°*+»e0oO¤=•]|eo)$/;
const bulletFont = "picture-bullet";
/** From descender to ascender most text faces take this share of their size. */
const heightEm = 0.94;

/** @returns runs in points, one per word, the words of a line on one baseline */
export function textOfPicture(lines: readonly RecognisedLine[], pointsPerPixel: number): PictureText {
  const clean = lines.map((line) => ({
    ...line,
    words: line.words.filter(({ text, confidence }) =>
      text.trim() !== "" &&
      (confidence >= speckBelowConfidence || text.length > speckCharacters || /\d/.test(text))
    ),
  })).filter(({ words }) => words.length > 0);
  const sizeOf = alikeHeights(clean);
  const marks = bulletMarks(clean);
  const runs: TextRun[] = [];
  let sum = 0;
  let characters = 0;
  for (const line of clean) {
    const fontSize = round(sizeOf(line.height) / heightEm * pointsPerPixel);
    line.words.forEach((word, index) => {
      const isMark = index === 0 && line.words.length > 1 && marks.has(word.text);
      sum += word.confidence * word.text.length;
      characters += word.text.length;
      runs.push({
        text: isMark ? "•" : word.text,
        x: round(word.x0 * pointsPerPixel),
        baseline: round(line.baseline * pointsPerPixel),
        width: round((word.x1 - word.x0) * pointsPerPixel),
        fontSize,
        font: isMark ? bulletFont : "picture",
        angle: 0,
        rightToLeft: false,
      });
    });
  }
  return { runs, confidence: characters === 0 ? 0 : sum / characters / 100 };
}

/** Heights that are alike become one: the usual one first, then the larger and the smaller among themselves. */
function alikeHeights(lines: readonly RecognisedLine[]): (height: number) => number {
  const usual = usualHeight(lines);
  const groups = [usual];
  for (const { height } of lines.toSorted((a, b) => a.height - b.height)) {
    if (!groups.some((group) => Math.abs(height - group) <= sameSize * group)) {
      groups.push(height * (1 + sameSize / 2));
    }
  }
  return (height) => groups.find((group) => Math.abs(height - group) <= sameSize * group) ?? height;
}

/** The height of the middle character: headings and small print do not move it. */
function usualHeight(lines: readonly RecognisedLine[]): number {
  const weighted = lines.map(({ height, words }) => ({
    height,
    weight: words.reduce((sum, { text }) => sum + text.length, 0),
  })).toSorted((a, b) => a.height - b.height);
  const half = weighted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let reached = 0;
  for (const { height, weight } of weighted) {
    reached += weight;
    if (reached >= half) return height;
  }
  return 0;
}

/** What begins two lines or more: one alone may be a word. */
function bulletMarks(lines: readonly RecognisedLine[]): Set<string> {
  const marks = lines.flatMap(({ words: [first, second] }) =>
    first && second && takenForBullet.test(first.text) ? [first.text] : []
  );
  return new Set(marks.length >= 2 ? marks : []);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
