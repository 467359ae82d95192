/** A full report of an invented person, for tests of pages and of print. */
import type { Level, Totals } from "../../server/judging/judging.ts";
import type { Competency } from "../../server/question-bank/question-bank.ts";
import { buildReport, type ReportInput } from "../../server/reports/build-report.ts";
import type { Report } from "../../server/reports/report.ts";
import type { SkillGaps } from "../../server/resumes/resumes.ts";
import { sampleView } from "./sample-interview.ts";

export * from "./sample-interview.ts";

export const sampleTotals: Totals = {
  overall: 71,
  band: "solid",
  competencies: [
    total("technical-accuracy", 4, 2, 4, "a covering index, tested on a copy with 40 million rows"),
    total("depth-of-knowledge", 2.5, 2, 14, "I would not index a column that has only two values"),
    total("problem-solving", 4, 1, 4, "First I traced where the time went, then I read the query plan"),
    total("communication-clarity", 3, 1, 24, "I proposed to validate the file first and he agreed"),
    total("ownership", 4, 1, 7, "I wrote a job that compared the sum of every account"),
    { competency: "collaboration", level: null, answers: 0, quotes: [] },
  ],
};

function total(competency: Competency, level: number, answers: number, sequence: number, text: string) {
  return { competency, level, answers, quotes: [{ sequence, start: 0, end: text.length, text }] };
}

export const sampleGaps: SkillGaps = {
  role: "Backend engineer",
  basis: "occupation",
  occupation: { code: "15-1252.00", title: "Software Developers", score: 0.92 },
  alternatives: [],
  gaps: [
    {
      skill: "Kubernetes",
      importance: 0.8,
      shown: "listed",
      reason: "Named in most postings for this work; your resume lists it without a use.",
    },
    {
      skill: "Go",
      importance: 0.5,
      shown: "none",
      reason: "Often asked for beside PostgreSQL; the resume does not show it.",
    },
  ],
  strengths: ["PostgreSQL"],
  attribution:
    "Occupation data: O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration, " +
    "used under CC BY 4.0; selected and matched by Greenroom.",
};

export function sampleAnchor(competency: Competency, level: Level): string {
  return `An example of what level ${level} of ${competency.replaceAll("-", " ")} looks like in words.`;
}

export function sampleReport(input: Partial<ReportInput> = {}): Report {
  return buildReport({
    view: sampleView(),
    totals: sampleTotals,
    gaps: sampleGaps,
    anchor: sampleAnchor,
    rubricVersion: "2.1",
    now: new Date("2026-11-20T09:27:00Z"),
    ...input,
  });
}
