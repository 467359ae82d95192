/** Figures of one resume against its truth file, and their summary. */
import type { ReadResume } from "../../server/resumes/read-resume.ts";
import { measureOrder, type OrderFigure, orderScore, sentencesOf } from "./reading-order.ts";

export interface Truth {
  name: string | null;
  email: string | null;
  phone: string | null;
  experience: { company: string; position: string }[];
  education: { institution: string; degree: string | null; area?: string | null }[];
  strings: string[];
  /** Strings that the file does not show; a field among them is not asked for. */
  unverified?: string[];
}

export interface Ratio {
  right: number;
  found: number;
  wanted: number;
  f1: number;
}

export interface Figures {
  file: string;
  refusal: string;
  /** Share of the truth's strings found in the text. */
  strings: number | null;
  missing: string[];
  name: boolean | null;
  email: boolean | null;
  phone: boolean | null;
  jobs: Ratio | null;
  degrees: Ratio | null;
  /** Pairs of neighbouring sentences that are still neighbours. */
  order: OrderFigure | null;
  /** Two columns or more on one of its pages, or a table used as columns. */
  inColumns: boolean;
  /** Flagged when and only when it stands in the folder of scans. */
  scanRight: boolean;
  score: number | null;
}

/** Compared without white space, case, hyphen and quote shapes; ligatures taken apart. */
export function fold(text: string): string {
  return text.normalize("NFKC").replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑–—]/g, "-").replace(
    /\s+/g,
    "",
  )
    .toLowerCase();
}

export function measure(
  file: string,
  resume: ReadResume | null,
  refusal: string,
  truth: Truth | null,
): Figures {
  const flagged = resume?.parseReport.findings.some((finding) => finding.failure === "no-text-layer") ??
    false;
  const text = fold(resume?.text ?? "");
  const missing = truth?.strings.filter((string) => !text.includes(fold(string))) ?? [];
  const profile = resume?.profile;
  const asked = (value: string | null) => value !== null && truth !== null && text.includes(fold(value));
  return {
    file,
    refusal,
    strings: truth ? 1 - missing.length / truth.strings.length : null,
    missing,
    name: truth?.name ? fold(profile?.name ?? "") === fold(truth.name) : null,
    email: truth?.email && asked(truth.email) ? fold(profile?.email ?? "") === fold(truth.email) : null,
    phone: truth?.phone
      ? digits(profile?.phone ?? "").endsWith(digits(truth.phone).slice(-7)) && profile?.phone !== undefined
      : null,
    jobs: truth
      ? ratio(
        profile?.experience.map((job) => `${plain(job.organisation ?? "")}|${plain(job.title ?? "")}`) ?? [],
        truth.experience.map((job) => `${plain(job.company)}|${plain(job.position)}`),
      )
      : null,
    degrees: truth
      ? ratio(
        profile?.education.map((item) => `${plain(item.institution ?? "")}|${level(item.degree ?? "")}`) ??
          [],
        truth.education.map((item) => `${plain(item.institution)}|${level(item.degree ?? "")}`),
      )
      : null,
    order: truth && resume ? measureOrder(resume.text, sentencesOf(truth.strings)) : null,
    inColumns: resume?.parseReport.pages.some(({ columns }) => columns > 1) ?? false,
    scanRight: flagged === file.includes("scanned/"),
    score: resume?.parseReport.score ?? null,
  };
}

export function summarise(rows: Figures[]) {
  const mean = (values: (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.length === 0
      ? null
      : Math.round(known.reduce((sum, value) => sum + value, 0) / known.length * 1000) / 1000;
  };
  const share = (pick: (row: Figures) => boolean | null) => {
    const known = rows.map(pick).filter((value) => value !== null);
    return `${known.filter(Boolean).length}/${known.length}`;
  };
  const micro = (pick: (row: Figures) => Ratio | null) => {
    const known = rows.map(pick).filter((value) => value !== null);
    const sum = (key: "right" | "found" | "wanted") => known.reduce((total, item) => total + item[key], 0);
    return Math.round(2 * sum("right") / Math.max(1, sum("found") + sum("wanted")) * 1000) / 1000;
  };
  const order = (chosen: Figures[]) => {
    const sum = (key: "pairs" | "kept") => chosen.reduce((total, row) => total + (row.order?.[key] ?? 0), 0);
    const score = orderScore({ pairs: sum("pairs"), kept: sum("kept") });
    return { pairs: sum("pairs"), score: score === null ? null : Math.round(score * 1000) / 1000 };
  };
  return {
    files: rows.length,
    refused: rows.filter((row) => row.refusal !== "").map((row) => `${row.file}: ${row.refusal}`),
    strings: mean(rows.map((row) => row.strings)),
    names: share((row) => row.name),
    emails: share((row) => row.email),
    phones: share((row) => row.phone),
    jobF1: micro((row) => row.jobs),
    degreeF1: micro((row) => row.degrees),
    readingOrder: order(rows),
    readingOrderInColumns: order(rows.filter((row) => row.inColumns)),
    scansFlagged: `${rows.filter((row) => row.file.includes("scanned/") && row.scanRight).length}/${
      rows.filter((row) => row.file.includes("scanned/")).length
    }`,
    falselyFlagged: rows.filter((row) => !row.file.includes("scanned/") && !row.scanRight).length,
  };
}

function ratio(found: string[], wanted: string[]): Ratio {
  const left = [...wanted];
  let right = 0;
  for (const item of found) {
    const at = left.indexOf(item);
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  const total = found.length + wanted.length;
  return { right, found: found.length, wanted: wanted.length, f1: total === 0 ? 1 : 2 * right / total };
}

/** Letters and digits only. */
function plain(text: string): string {
  return text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The level that a degree's words or letters name; other degrees as they are written. */
function level(degree: string): string {
  const words = plain(degree);
  if (/^(?:phd|doctor)/.test(words)) return "doctor";
  if (/^(?:m(?:sc?|a|ba|eng)$|master)/.test(words)) return "master";
  if (/^(?:b(?:sc?|a|eng|e)$|bachelor)/.test(words)) return "bachelor";
  return words;
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}
