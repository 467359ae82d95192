/** Reads the questions of an uploaded XLSX or CSV file, and says of each row that cannot be used what to mend. */
import { DomainError } from "../errors.ts";
import type { TableReader } from "../platform/documents/table-reader.ts";
import type { SkillWords } from "./choose-skills.ts";
import { readImported } from "./imported-questions.ts";
import { readRows, type SheetQuestions } from "./read-rows.ts";

interface Reading {
  tables: TableReader;
  words: Pick<SkillWords, "canonicalSkill">;
}

/**
 * The first sheet with a column of questions is read, the others are left out.
 * @throws DomainError `sheet-no-questions` (unprocessable) and those of `TableReader.read`
 */
export async function readSpreadsheet(
  { tables, words }: Reading,
  bytes: Uint8Array,
): Promise<SheetQuestions> {
  for (const { rows } of await tables.read(bytes)) {
    const read = readRows(rows);
    if (!read || read.questions.length + read.problems.length === 0) continue;
    // A row that reads well may still be no question that could be asked.
    const { problems } = readImported(read.questions, words);
    const refused = new Set(problems.map(({ row }) => row));
    return {
      ...read,
      questions: read.questions.filter(({ row }) => row === undefined || !refused.has(row)),
      problems: [...read.problems, ...problems].toSorted((a, b) => a.row - b.row),
    };
  }
  throw new DomainError("unprocessable", {
    code: "sheet-no-questions",
    userMessage:
      'No column of questions was found. Name the columns in one row at the top; one of them must be called "Question". Nothing was kept.',
  });
}
