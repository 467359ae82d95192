/** Finds the title and the seniority that a job description states. */
import type { Seniority } from "./profile.ts";

const LABEL =
  /^(?:job title|title|position|role|job|vacancy|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|cargo|vaga|posizione)\s*[:：]\s*(.{3,100})$/iu;
const SENTENCE =
  /(?:looking for|seeking|hiring|searching for|recruiting|to join \S+ as|role of|position of|suchen(?: wir)?|recherch\w+|buscamos|procuramos|cerchiamo)\s+(?:for\s+)?(?:an?|the|our|eine?n?|une?|uma?|uno|our next)?\s*((?:[\p{L}\p{N}.+#/&-]+\s+){0,5}?(?:engineer|developer|manager|designer|analyst|scientist|architect|administrator|consultant|specialist|director|lead|nurse|accountant|officer|representative|assistant|technician|teacher|programmer|tester|coordinator|executive|entwickler(?:in)?|ingenieur(?:in)?|développeu[rs]e?|desarrollador[ae]?s?|programador[ae]?s?|ingenier[oa]|desenvolvedor[ae]?|sviluppatore))\b/iu;
const MAX_TITLE_WORDS = 9;

/** A labelled title, else a first line that reads like one, else "we are looking for a …"; undefined when none. */
export function findTitle(text: string): string | undefined {
  const lines = text.slice(0, 20_000).split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  for (const line of lines.slice(0, 30)) {
    const labelled = line.match(LABEL)?.[1]?.trim();
    if (labelled) return labelled;
  }
  const first = lines[0]?.replace(/^[^\p{L}\p{N}]+/u, "") ?? "";
  const words = first.split(/\s+/);
  const isTitle = first.length >= 3 && words.length <= MAX_TITLE_WORDS && !/[.!?:]$/.test(first) &&
    !/^(?:about|we|our|job description|company|who|über|à propos|sobre|stellenbeschreibung)\b/iu.test(first);
  if (isTitle && lines.length > 1) return first;
  return text.match(SENTENCE)?.[1]?.trim();
}

const LEVELS: readonly [RegExp, Seniority][] = [
  [/\b(?:intern(?:ship)?|trainee|praktik\w+|stagiaire|prácticas)\b/iu, "intern"],
  [/\b(?:chief|vp|vice president|head of|c[tfoim]o)\b/iu, "executive"],
  [/\b(?:principal|staff|lead|tech lead|leiter(?:in)?)\b/iu, "lead"],
  [/\b(?:senior|sr|sénior|experienced)\b/iu, "senior"],
  [/\b(?:junior|jr|graduate|entry[ -]level|associate|débutant\w*)\b/iu, "junior"],
  [/\b(?:mid|mid[ -]level|intermediate|pleno)\b/iu, "mid"],
];

/** By the words of the title, else by the least years the text asks for: under 2 junior, under 5 mid, else senior. */
export function readSeniority(title: string, text: string): Seniority | undefined {
  for (const [words, seniority] of LEVELS) if (words.test(title)) return seniority;
  const years = text.match(
    /(\d{1,2})\s*(?:\+|plus)?\s*(?:[-–]\s*\d{1,2}\s*)?(?:years?|yrs?|jahre|ans|años|anos|anni)(?!\p{L})/iu,
  );
  if (!years) return undefined;
  const least = Number(years[1]);
  if (least > 25) return undefined;
  return least < 2 ? "junior" : least < 5 ? "mid" : "senior";
}
