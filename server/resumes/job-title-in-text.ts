/** Finds the title and the seniority that a job description states. */
import type { Seniority } from "./profile.ts";

const LABEL =
  /^(?:job (?:title|description|posting)|title|position|role|job|vacancy|stelle|stellenbezeichnung|poste|intitulé du poste|puesto(?: de trabajo)?|cargo|vaga|posizione)\s*[:：]\s*(\S.{2,100})$/iu;
const ROLE_WORDS =
  "engineer|developer|manager|designer|analyst|scientist|architect|administrator|consultant|specialist|director|lead|nurse|accountant|officer|representative|assistant|technician|teacher|programmer|tester|coordinator|executive|driver|clerk|chef|cook|entwickler(?:in)?|ingenieur(?:in)?|développeu(?:r|se)|ingénieure?|desarrollador[ae]?|programador[ae]?|ingenier[oa]|desenvolvedor[ae]?|sviluppatore";
const ROLE_WORD = new RegExp(`(?:${ROLE_WORDS})(?!\\p{L})`, "iu");
/** "We are looking for a Senior Nurse", over line ends as well. */
const SENTENCE = new RegExp(
  "(?:looking for|seeking|hiring|searching for|recruiting|role of|position of|suchen(?: wir)?|recherch\\w+|" +
    "buscando|buscamos|procuramos|cerchiamo)\\s+(?:an?|the|our|our next|eine?n?|une?|uma?|uno)?\\s*" +
    `((?:[\\p{L}\\p{N}.+#/&-]+\\s+){0,5}?(?:${ROLE_WORDS}))(?!\\p{L})`,
  "iu",
);
/** Praise before the title: "a talented and experienced …". */
const PRAISE =
  /^(?:(?:highly|very|an?|experienced|seasoned|talented|motivated|passionate|skilled|dynamic|enthusiastic|dedicated|proactive|self-motivated|and|new|next|erfahrene[nr]?|engagierte[nr]?|expérimentée?)[\s,]+)+/iu;
const MAX_TITLE_WORDS = 9;
const MAX_TITLE_CHARACTERS = 120;

/** A labelled title, else a first line that reads like one, else "we are looking for a …"; undefined when none. */
export function findTitle(text: string): string | undefined {
  const start = text.slice(0, 20_000);
  const lines = start.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  for (const line of lines.slice(0, 30)) {
    const labelled = line.match(LABEL)?.[1];
    if (labelled && readsLikeTitle(labelled)) return withoutExtras(labelled);
  }
  const first = lines[0]?.replace(/^[^\p{L}\p{N}]+/u, "") ?? "";
  if (lines.length > 1 && readsLikeTitle(first) && ROLE_WORD.test(first)) return withoutExtras(first);
  const said = start.match(SENTENCE)?.[1];
  return said && withoutExtras(said.replace(/\s+/g, " "));
}

function readsLikeTitle(line: string): boolean {
  return line.length <= MAX_TITLE_CHARACTERS && !/[.!?:]$/.test(line) &&
    withoutExtras(line).split(/\s+/).length <= MAX_TITLE_WORDS;
}

/** Without "(5+ years of experience)", also where the line ends before the bracket does. */
function withoutExtras(title: string): string {
  return title.replace(/\s*\([^)]*\)?\s*$/u, "").replace(PRAISE, "").trim();
}

const LEVELS: readonly [RegExp, Seniority][] = [
  [/\b(?:intern(?:ship)?|trainee|praktik\w+|stagiaire|prácticas)\b/iu, "intern"],
  [/\b(?:chief|vp|vice president|head of|c[tfoim]o)\b/iu, "executive"],
  [/\b(?:principal|staff|lead|tech lead|leiter(?:in)?)\b/iu, "lead"],
  [/\b(?:senior|sr|sénior)\b/iu, "senior"],
  [/\b(?:junior|jr|graduate|entry[ -]level|associate|débutant\w*)\b/iu, "junior"],
  [/\b(?:mid|mid[ -]level|intermediate|pleno)\b/iu, "mid"],
];

const YEARS =
  "(\\d{1,2})\\s*(?:\\+|plus)?\\s*(?:[-–]\\s*\\d{1,2}\\s*\\+?\\s*)?(?:years?|yrs?|jahre|ans|años|anos|anni)(?!\\p{L})";
const EXPERIENCE = "(?:experien\\w*|expérience|erfahrung|esperienza|berufserfahrung)";
/** "5+ years of experience", "experience: 3 years"; a company's age has no such neighbour. */
const YEARS_OF_EXPERIENCE = new RegExp(
  `${YEARS}[^.]{0,40}?${EXPERIENCE}|${EXPERIENCE}[^.]{0,40}?${YEARS}`,
  "iu",
);

/** By the words of the title, else by the least years the text asks for: under 2 junior, under 5 mid, else senior. */
export function readSeniority(title: string, text: string): Seniority | undefined {
  for (const [words, seniority] of LEVELS) if (words.test(title)) return seniority;
  const years = text.replace(/\s+/g, " ").match(YEARS_OF_EXPERIENCE);
  if (!years) return undefined;
  const least = Number(years[1] ?? years[2]);
  return least < 2 ? "junior" : least < 5 ? "mid" : "senior";
}
