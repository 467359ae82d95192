/** Turns a job title, as anybody types it, into comparable words with the one that says what the person is. */
import { SENIORITY_WORDS, SHORT_FORMS, STOP_WORDS, toFamily } from "./title-words.ts";

/** A longer one is not a job title; what follows is ignored, so that no input costs much. */
const MAX_WORDS = 16;
const MAX_CHARACTERS = 200;

export interface TitleWords {
  /** Word families in order, without stop words. */
  families: string[];
  /** The words as they were written, without accents, one for each family. */
  words: string[];
  /** Index of the family that names the role: `engineer` in `Engineer, Software`; -1 when there is none. */
  head: number;
  /** Families from here on only narrow the title down (after a comma, dash or bracket, not the head). */
  narrowing: ReadonlySet<number>;
}

/** Lower case, without accents, in words; `C++`, `C#` and `.NET` stay whole. */
export function toWords(text: string): string[] {
  return toPlain(text).match(WORD)?.slice(0, MAX_WORDS) ?? [];
}

const WORD = /\.net\b|[\p{L}\p{N}]+(?:\+\+|#)?/gu;

function toPlain(text: string): string {
  const short = text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text;
  // Sixty thousand listed titles are plain already when they are compiled, and typed ones mostly.
  const plain = /^[\0-\x7f]*$/.test(short) ? short : short.normalize("NFKD").replace(/\p{M}/gu, "");
  const lower = plain.toLowerCase();
  return /['’ß&]/.test(lower)
    ? lower.replace(/ß/g, "ss").replace(/['’]s?(?=\W|$)/g, "").replace(/\br&d\b/g, "rnd")
    : lower;
}

/** The words with their short forms written out. */
function expand(words: readonly string[]): string[] {
  return words.flatMap((word) => SHORT_FORMS.get(word)?.split(" ") ?? word);
}

/** What ends the main part of a title: `Engineer, Software`, `Engineer (Software)`, `Engineer - Software`. */
const PART_END = /[,;|()[\]:]|\s[-–—]\s/;
/** "… at Acme" and "… @ Acme" name the employer. */
const EMPLOYER = /\s(?:at|@|bei|chez)\s.*$/;
/** "Director of Nursing": the role stands before the "of", in several languages. */
const OF = /^(?:of|de|du|des|della|fur)$/;

/** @param options.withoutSeniority leaves out `senior`, `II`, `intern` and the like, unless nothing else is there */
export function readTitle(text: string, options: { withoutSeniority?: boolean } = {}): TitleWords {
  const parts = toPlain(text).replace(EMPLOYER, "").split(PART_END)
    .map((part) => expand(part.match(WORD)?.slice(0, MAX_WORDS) ?? [])).filter((part) => part.length > 0);
  const families: string[] = [];
  const words: string[] = [];
  const narrowing = new Set<number>();
  let head = -1;
  let headFound = false;
  // "Engineer (Software)" is nothing without its second part; "Web Developer (Paris)" is.
  const mainIsEnough = (parts[0] ?? []).filter((word) => !SENIORITY_WORDS.has(word)).length > 1;
  for (const [at, part] of parts.entries()) {
    for (const word of part) {
      if (at === 0 && head >= 0 && OF.test(word)) headFound = true;
      if (STOP_WORDS.has(word) || (options.withoutSeniority && SENIORITY_WORDS.has(word))) continue;
      const family = toFamily(word);
      if (families.includes(family)) continue;
      if (at > 0 && mainIsEnough && head >= 0) narrowing.add(families.length);
      if (!headFound) head = families.length;
      families.push(family);
      words.push(word);
    }
    headFound = head >= 0;
  }
  if (families.length === 0 && options.withoutSeniority) return readTitle(text);
  return { families, words, head, narrowing };
}
