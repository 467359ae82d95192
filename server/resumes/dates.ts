/** Reads dates and ranges of dates as resumes write them, in six languages. */
import type { PartialDate } from "./profile.ts";

export interface DateRange {
  start?: PartialDate;
  end?: PartialDate | "present";
  /** Offsets into the text that was searched, end exclusive. */
  from: number;
  to: number;
}

/** Month names and their short forms, lower case and without accents, January first. */
const monthWords = [
  "january|jan|janvier|janv|enero|ene|januar|janner|jaenner|janeiro|gennaio|gen",
  "february|feb|febr|fevrier|fev|fevr|febrero|februar|fevereiro|febbraio|febb",
  "march|mar|mars|marzo|marz|maerz|mrz|marco",
  "april|apr|avril|avr|abril|abr|aprile",
  "may|mai|mayo|maio|maggio|mag",
  "june|jun|juin|junio|juni|junho|giugno|giu",
  "july|jul|juillet|juil|julio|juli|julho|luglio|lug",
  "august|aug|aout|agosto|ago|ag",
  "september|sep|sept|septembre|septiembre|setembro|set|settembre|sett",
  "october|oct|octobre|octubre|oktober|okt|outubro|out|ottobre|ott",
  "november|nov|novembre|noviembre|novembro",
  "december|dec|decembre|diciembre|dic|dezember|dez|dezembro|dicembre",
];
const months = new Map(
  monthWords.flatMap((words, index) => words.split("|").map((word) => [word, index + 1])),
);

/** Seasons by the month they begin in (northern hemisphere); a range needs no more. */
const seasons = new Map(
  Object.entries({
    spring: 3,
    summer: 6,
    fall: 9,
    autumn: 9,
    winter: 12,
    printemps: 3,
    ete: 6,
    automne: 9,
    hiver: 12,
    primavera: 3,
    verano: 6,
    otono: 9,
    invierno: 12,
    fruhling: 3,
    fruhjahr: 3,
    sommer: 6,
    herbst: 9,
    verao: 6,
    outono: 9,
    inverno: 12,
    estate: 6,
    autunno: 9,
  }),
); // the six languages share some words

const presentWords = "present|presently|now|today|current|currently|ongoing|till date|to date|date|" +
  "actuel|actuelle|actuellement|aujourd'?hui|present|en cours|ce jour|maintenant|actual|actualidad|actualmente|" +
  "presente|la actualidad|hoy|la fecha|heute|jetzt|gegenwart|aktuell|laufend|atual|atualmente|hoje|o momento|momento|" +
  "oggi|attuale|attualmente|in corso";
const names = [...months.keys(), ...seasons.keys()].toSorted((a, b) => b.length - a.length).join("|");
const year = "(?:19[3-9]\\d|20[0-6]\\d)";
const shortYear = "['’]\\d{2}";
/** One date; the outer groups are named by the range below. */
const one = [
  `\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?(?:${names})\\b\\.?,?\\s*(?:de\\s+|del\\s+)?${year}`,
  `(?:${names})\\b\\.?\\s*(?:\\d{1,2}(?:st|nd|rd|th)?\\s*,)?\\s*(?:de\\s+|del\\s+|d'|of\\s+|/|-|,)?\\s*(?:${year}|${shortYear})`,
  `${year}\\s*(?:${names})\\b\\.?`,
  `\\d{1,2}\\s*[./]\\s*\\d{1,2}\\s*[./]\\s*${year}`,
  `(?:0?[1-9]|1[0-2])\\s*[./-]\\s*${year}`,
  `${year}\\s*[./-]\\s*(?:0[1-9]|1[0-2])(?:\\s*[./-]\\s*(?:[0-2]\\d|3[01]))?(?!\\d)`,
  year,
].join("|");
const dash =
  "\\s*(?:[-–—―‐‑−~]|--+|→|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bthru\\b|\\ba\\b|\\bal?\\b|\\bau\\b|\\bjusqu'?(?:a|en|au)\\b|\\bhasta\\b|\\bbis(?:\\s+zum?)?\\b|\\bate\\b|\\bfino(?:\\s+a)?\\b)\\s*";
const bareMonth = `(?:${names})\\b\\.?(?:\\s+\\d{1,2},?)?`;
const shortEnd = "\\d{2}(?!\\d)";
const since = "\\b(?:since|from|depuis|des|desde|seit|ab|dal|da)\\s+";
const rangePattern = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?:(?<start>${one}|(?:${bareMonth}(?=${dash}(?:${one}))))${dash}(?:(?:the|a|la|le|el|o)\\s+)?(?<end>(?:${one})(?![\\p{L}\\p{N}])|(?:${presentWords})(?![\\p{L}\\p{N}])|${shortEnd})` +
    `|(?<sinceMark>${since})(?<since>${one})(?!\\d)|(?<single>${one})(?![\\d%])(?<open>\\s*[-–—]\\s*(?=$|[\\t\\n),|]))?)`,
  "giu",
);

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
      if (!start || !end || end !== "present" && end.slice(0, 4) < start.slice(0, 4)) continue;
      found.push({ start, end, from, to });
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
  return /\d/.test(text) && findDates(text).length > 0;
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
  const name = new RegExp(`(?:^|[^\\p{L}])(${names})(?!\\p{L})`, "u").exec(plain)?.[1];
  const full = new RegExp(year).exec(plain)?.[0] ?? fullYear(/['’](\d{2})(?!\d)/.exec(plain)?.[1]);
  if (!full) return null;
  if (name !== undefined) return `${full}-${pad(months.get(name) ?? seasons.get(name) ?? 1)}`;
  const dayFirst = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*\d{4}$/.exec(plain);
  if (dayFirst) {
    const [day, month] = [Number(dayFirst[1]), Number(dayFirst[2])];
    // 06/15/2020 can only be month first; 03/04/2020 is read day first, as most of the world writes it.
    return month > 12 ? `${full}-${pad(day)}-${pad(month)}` : `${full}-${pad(month)}-${pad(day)}`;
  }
  const numeric = /^(\d{1,2})\s*[./-]\s*\d{4}$/.exec(plain)?.[1] ??
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

/** Keeps every offset: each accented letter becomes its base letter. */
function stripAccents(text: string): string {
  return /\P{ASCII}/u.test(text) ? text.replace(/[À-ɏ]/g, (char) => char.normalize("NFD")[0] ?? char) : text;
}
