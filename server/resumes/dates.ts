/** Reads dates and ranges of dates as resumes write them, in seven languages. */
import { fromWords, months, presentWords, seasons, sinceWords, untilWords } from "./date-words.ts";
import type { PartialDate } from "./profile.ts";

export interface DateRange {
  start?: PartialDate;
  end?: PartialDate | "present";
  /** Offsets into the text that was searched, end exclusive. */
  from: number;
  to: number;
}

const names = [...months.keys(), ...seasons.keys()].toSorted((a, b) => b.length - a.length).join("|");
/** `\b` knows no accents and no other script. */
const wordEnd = "(?![\\p{L}\\p{M}])";
const wordStart = "(?<![\\p{L}\\p{M}\\p{N}])";
const month = `(?:${names})${wordEnd}\\.?`;
const day = "\\d{1,2}(?:st|nd|rd|th|er|\\.|[º°ª])?";
const of = "(?:de\\s+|del\\s+|d['’]|of\\s+)?";
const year = "(?:19[3-9]\\d|20[0-6]\\d)";
const shortYear = "['’]\\d{2}";
/** One date; the outer groups are named by the range below. */
const one = [
  `${day}\\s+${of}${month},?\\s*${of}${year}`,
  `${month}\\s*(?:\\d{1,2}(?:st|nd|rd|th)?\\s*,)?\\s*(?:${of}|/|-|,)\\s*(?:${year}|${shortYear})`,
  `${year}\\s*${month}`,
  `\\d{1,2}\\s*[./]\\s*\\d{1,2}\\s*[./]\\s*${year}`,
  `(?:0?[1-9]|1[0-2])\\s*[./-]\\s*${year}`,
  `${year}\\s*[./-]\\s*(?:0[1-9]|1[0-2])(?:\\s*[./-]\\s*(?:[0-2]\\d|3[01]))?(?!\\d)`,
  year,
].join("|");
/** `03/19`: only believed where another date follows. */
const shortMonth = "(?:0?[1-9]|1[0-2])\\s*/\\s*\\d{2}(?!\\s*[\\d/])(?!\\.\\d)";
const sign = "[-–—―‐‑−~]|--+|→";
const until = `${wordStart}(?:${untilWords})${wordEnd}`;
/** `–`, `bis`, `– até o`: a sign, a word, or both. */
const dash = `\\s*(?:(?:${sign})\\s*(?:${until}\\s+)?|${until}\\s+)`;
const bareMonth = `${month}(?:\\s+\\d{1,2},?)?`;
const shortEnd = "\\d{2}(?!\\d)";
const article = "(?:(?:the|la|le|el|o|il|l['’])\\s*)?";
const since = `${wordStart}(?:${sinceWords})\\s+(?:(?:the|le|la|el|o|il|dem)\\s+)?`;
const before = `${wordStart}(?:${fromWords})\\s+`;
const rangePattern = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/])(?:(?:${before})?(?<start>${one}|${bareMonth}(?=${dash}(?:${one}))|${shortMonth}(?=${dash}))` +
    `${dash}${article}(?<end>(?:${one})(?![\\p{L}\\p{N}])|(?:${presentWords})(?![\\p{L}\\p{M}\\p{N}])|${shortMonth}|${shortEnd})(?:\\s+(?:तक|tak)${wordEnd})?` +
    `|(?<sinceMark>${since})(?<since>${one})(?!\\d)|(?<single>${one})(?![\\d%])(?<open>\\s*[-–—]\\s*(?=$|[\\t\\n),|])|\\s+(?:से|onwards)(?=$|[\\s),|]))?)`,
  "giu",
);

const isoMonth = new RegExp(`^${year}[./-](?:0[1-9]|1[0-2])$`);

/** Every date or range in order of appearance. A single date is given as `end` alone. */
export function findDates(text: string): DateRange[] {
  const plain = stripAccents(text);
  const found: DateRange[] = [];
  for (const match of plain.matchAll(rangePattern)) {
    const groups = match.groups ?? {};
    const from = match.index;
    const to = from + match[0].length;
    if (groups.start !== undefined && groups.end !== undefined) {
      const end = parseEnd(groups.end, groups.start);
      const start = parseDate(groups.start) ?? borrowYear(groups.start, end);
      if (!start || !end) continue;
      // "Nov - 2011" is a month of that year, not the months from then on.
      if (/^\d{4}$/.test(groups.end) && parseDate(groups.start) === null) {
        found.push({ end: start, from, to });
        continue;
      }
      if (end === "present" || end.slice(0, 4) >= start.slice(0, 4)) found.push({ start, end, from, to });
      // "2021-06" cannot mean 2021 to 2006.
      else if (isoMonth.test(match[0])) found.push({ end: match[0].replace(/[./]/, "-"), from, to });
    } else if (groups.since !== undefined) {
      const start = parseDate(groups.since);
      if (start) found.push({ start, end: "present", from, to });
    } else if (groups.single !== undefined) {
      const end = parseDate(groups.single);
      if (!end) continue;
      // An open dash after a year ("2021 –") means that it lasts.
      found.push(groups.open === undefined ? { end, from, to } : { start: end, end: "present", from, to });
    }
  }
  return found;
}

/** Whether a text holds a date at all. */
export function hasDate(text: string): boolean {
  return /\p{Nd}/u.test(text) && findDates(text).length > 0;
}

/** What is left of a text when its dates, and the brackets and separators around them, are taken out. */
export function withoutDates(text: string): string {
  let rest = "";
  let at = 0;
  for (const range of findDates(text)) {
    rest += text.slice(at, range.from);
    at = range.to;
  }
  rest += text.slice(at);
  return at === 0 ? text : rest.replace(/[([]\s*[)\]]/g, " ").replace(/[\s,;|·•–—-]+$/u, "").replace(
    /^[\s,;:|·•–—-]+/u,
    "",
  ).replace(/ {2,}/g, " ");
}

/** One date as exact as it is written, or null. */
export function parseDate(text: string): PartialDate | null {
  const plain = stripAccents(text).toLowerCase().trim();
  const name = new RegExp(`(?<![\\p{L}\\p{M}])(?:${names})${wordEnd}`, "u").exec(plain)?.[0];
  const full = new RegExp(year).exec(plain)?.[0] ??
    fullYear(/['’](\d{2})(?!\d)/.exec(plain)?.[1] ?? /^\d{1,2}\s*\/\s*(\d{2})$/.exec(plain)?.[1]);
  if (!full) return null;
  if (name !== undefined) return `${full}-${pad(months.get(name) ?? seasons.get(name) ?? 1)}`;
  const dayFirst = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*\d{4}$/.exec(plain);
  if (dayFirst) {
    const [day, month] = [Number(dayFirst[1]), Number(dayFirst[2])];
    // 06/15/2020 can only be month first; 03/04/2020 is read day first, as most of the world writes it.
    return month > 12 ? `${full}-${pad(day)}-${pad(month)}` : `${full}-${pad(month)}-${pad(day)}`;
  }
  const numeric = /^(\d{1,2})\s*[./-]\s*(?:\d{4}|\d{2})$/.exec(plain)?.[1] ??
    /^\d{4}\s*[./-]\s*(\d{2})(?!\d)/.exec(plain)?.[1];
  return numeric === undefined ? full : `${full}-${pad(Number(numeric))}`;
}

function parseEnd(text: string, start: string): PartialDate | "present" | null {
  if (new RegExp(`^(?:${presentWords})$`, "iu").test(text.trim())) return "present";
  const short = /^\d{2}$/.exec(text.trim());
  if (short) {
    const century = new RegExp(year).exec(start)?.[0].slice(0, 2);
    return century === undefined ? null : `${century}${short[0]}`;
  }
  return parseDate(text);
}

/** `June – August 2004`: the first month has the second's year. */
function borrowYear(text: string, end: PartialDate | "present" | null): PartialDate | null {
  return end === null || end === "present" ? null : parseDate(`${text} ${end.slice(0, 4)}`);
}

function fullYear(short: string | undefined): string | null {
  if (short === undefined) return null;
  return Number(short) > 60 ? `19${short}` : `20${short}`;
}

function pad(value: number): string {
  return String(Math.min(12 + 19, Math.max(1, value))).padStart(2, "0");
}

/** Keeps every offset: each accented letter becomes its base letter, each Devanagari digit its European one. */
function stripAccents(text: string): string {
  if (!/\P{ASCII}/u.test(text)) return text;
  return text.replace(/[À-ɏ]/g, (char) => char.normalize("NFD")[0] ?? char)
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
}
