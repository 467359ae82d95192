/** How long the candidate has worked, and at which level. */
import type { Employment, PartialDate, Seniority } from "../profile.ts";

/**
 * Years from the dates of employment, to one decimal; overlaps count once. Months count as whole: March to May is
 * three. A range of bare years counts their difference, one year at least six months.
 * Undefined when no employment has a start.
 */
export function totalYears(experience: Employment[], now: Date): number | undefined {
  const months = experience.flatMap((job) => {
    const span = monthsOf(job, now);
    return span ? [span] : [];
  }).toSorted((a, b) => a[0] - b[0]);
  if (months.length === 0) return undefined;
  let total = 0;
  let reached = -Infinity;
  for (const [from, to] of months) {
    const start = Math.max(from, reached);
    if (to > start) total += to - start;
    reached = Math.max(reached, to);
  }
  return Math.round(total / 12 * 10) / 10;
}

/** Months since year 0, end exclusive. */
function monthsOf(job: Employment, now: Date): [number, number] | null {
  if (!job.start) return null;
  const today = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1;
  const from = monthOf(job.start, 0);
  if (job.end === undefined) return [from, from + (job.start.length > 4 ? 1 : 6)];
  if (job.end === "present") return [from, Math.max(from, today)];
  const bareYears = job.start.length === 4 && job.end.length === 4;
  const to = bareYears ? Math.max(monthOf(job.end, 0), from + 6) : monthOf(job.end, 5) + 1;
  return to > from ? [from, Math.min(to, Math.max(today, from))] : null;
}

function monthOf(date: PartialDate, missing: number): number {
  const month = date.length > 4 ? Number(date.slice(5, 7)) - 1 : missing;
  return Number(date.slice(0, 4)) * 12 + month;
}

const levels: [Seniority, RegExp][] = [
  [
    "executive",
    /\b(?:chief|c[etfoi]o|vp|vice president|president|founder|co-?founder|director|directeur|directora?|geschäftsführer(?:in)?|diretora?|direttore|direttrice|head of)\b|निदेशक/i,
  ],
  [
    "lead",
    /\b(?:lead|leader|principal|staff|head|manager|teamleiter(?:in)?|leiter(?:in)?|responsable|gerente|jef[ea]|chef(?:fe)? de projet|coordenadora?|responsabile|architect)\b|प्रबंधक|प्रमुख/i,
  ],
  ["senior", /\b(?:senior|sr|sénior|experienced|varishth)\b|वरिष्ठ/i],
  [
    "intern",
    /\b(?:intern|internship|trainee|apprentice|working student|werkstudent(?:in)?|praktikant(?:in)?|stagiaire|becari[oa]|estagiári[oa]|estagiario|tirocinante|stagista|alternante?|apprentie?|auszubildende[r]?)\b|प्रशिक्षु|इंटर्न/i,
  ],
  ["junior", /\b(?:junior|jr|graduate|entry[- ]level|assistant|débutante?)\b|कनिष्ठ|सहायक/i],
];

/** From the words of the latest title, else from the years: under 2 junior, under 6 mid, then senior. */
export function seniorityOf(
  experience: Employment[],
  years: number | undefined,
  headline: string | undefined,
): Seniority | undefined {
  const latest = experience.toSorted((a, b) => endKey(b).localeCompare(endKey(a)))[0];
  for (const title of [latest?.title, headline]) {
    if (title === undefined) continue;
    const level = levels.find(([, pattern]) => pattern.test(title))?.[0];
    if (level) return level;
  }
  if (years === undefined) return undefined;
  return years < 2 ? "junior" : years < 6 ? "mid" : "senior";
}

function endKey(job: Employment): string {
  return job.end === "present" ? "9999" : job.end ?? job.start ?? "";
}
