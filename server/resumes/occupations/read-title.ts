/** Turns a job title, as anybody types it, into comparable words with the one that says what the person is. */
import { PHRASES, SENIORITY_WORDS, SHORT_FORMS, STOP_WORDS, toFamily } from "./title-words.ts";

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
  const plain = text.slice(0, MAX_CHARACTERS).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/ß/g, "ss").replace(/['’]s?(?=\W|$)/g, "").replace(/\br&d\b/g, "rnd");
  return plain.match(/\.net\b|[\p{L}\p{N}]+(?:\+\+|#)?/gu)?.slice(0, MAX_WORDS) ?? [];
}

function expand(words: readonly string[]): string[] {
  const written = words.flatMap((word) => SHORT_FORMS.get(word)?.split(" ") ?? [word]);
  const joined: string[] = [];
  for (let at = 0; at < written.length; at++) {
    const first = written[at] ?? "";
    const phrase = PHRASES.get(`${first} ${written[at + 1]}`);
    if (phrase) at++;
    joined.push(phrase ?? first);
  }
  return joined;
}

/** @param options.withoutSeniority leaves out `senior`, `II`, `intern` and the like, unless nothing else is there */
export function readTitle(text: string, options: { withoutSeniority?: boolean } = {}): TitleWords {
  // "… at Acme" and "… @ Acme" name the employer.
  const ofPerson = text.slice(0, MAX_CHARACTERS).replace(/\s(?:at|@|bei|chez)\s.*$/iu, "");
  const [main = "", ...rest] = ofPerson.split(/[,;|()[\]:]|\s[-–—]\s/).filter((part) =>
    toWords(part).length > 0
  );
  const families: string[] = [];
  const words: string[] = [];
  const narrowing = new Set<number>();
  let head = -1;
  let headFound = false;
  for (const [part, segment] of [main, ...rest].entries()) {
    for (const word of expand(toWords(segment))) {
      // "Director of Nursing": the role stands before the "of", in several languages.
      if (/^(of|de|du|des|della|fur)$/.test(word) && part === 0 && head >= 0) headFound = true;
      if (STOP_WORDS.has(word)) continue;
      if (options.withoutSeniority && SENIORITY_WORDS.has(word)) continue;
      const family = toFamily(word);
      if (families.includes(family)) continue;
      if (part > 0 && head >= 0) narrowing.add(families.length);
      if (!headFound && (part === 0 || head < 0)) head = families.length;
      families.push(family);
      words.push(word);
    }
    if (head >= 0) headFound = true;
  }
  if (families.length === 0 && options.withoutSeniority) return readTitle(text);
  return { families, words, head, narrowing };
}

/** `Registered Nurse (RN)` is two titles: with and without what stands in the brackets. */
export function spellings(title: string): string[] {
  const bracket = title.match(/^(.*?)\s*\(([^()]+)\)\s*$/);
  return bracket ? [bracket[1] ?? "", bracket[2] ?? ""] : [title];
}
