/** A question set as CSV for spreadsheet programs; it can be uploaded again. */
import Papa from "papaparse";
import type { QuestionSet } from "../question-sets.ts";
import { KIND_NAMES, writtenBy } from "./words.ts";

const HEADINGS = [
  "Skill",
  "Question",
  "Kind",
  "Level",
  "Why",
  "Points",
  "Answer",
  "Source",
  "Source title",
  "Quote",
  "Written by",
] as const;

/**
 * RFC 4180 with a byte order mark, without which spreadsheet programs take UTF-8 for Windows-1252. A cell that
 * would be run as a formula (`=`, `+`, `-`, `@`, tab, carriage return) gets an apostrophe in front, as OWASP's
 * "CSV injection" advises.
 */
export function setAsCsv(set: QuestionSet): string {
  const rows = set.skills.flatMap(({ skill, questions }) =>
    questions.map((question) => [
      skill,
      question.text,
      KIND_NAMES[question.kind],
      String(question.level),
      question.why,
      question.points.map(({ text }) => text.replace(/\s+/g, " ")).join("\n"),
      question.reference,
      question.source?.url ?? "",
      question.source?.title ?? "",
      question.source?.quote ?? "",
      writtenBy(question),
    ])
  );
  return `\uFEFF${
    Papa.unparse({ fields: [...HEADINGS], data: rows }, { newline: "\r\n", escapeFormulae: true })
  }\r\n`;
}
