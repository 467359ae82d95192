/** Reads the questions of an uploaded XLSX or CSV file. */
import { DomainError } from "../errors.ts";
import type { TableReader } from "../platform/documents/table-reader.ts";
import { readRows, type SheetQuestions } from "./read-rows.ts";

/**
 * The first sheet with a column of questions is read, the others are left out.
 * @throws DomainError `sheet-no-questions` (unprocessable) and those of `TableReader.read`
 */
export async function readSpreadsheet(tables: TableReader, bytes: Uint8Array): Promise<SheetQuestions> {
  for (const { rows } of await tables.read(bytes)) {
    const read = readRows(rows);
    if (read && read.questions.length + read.problems.length > 0) return read;
  }
  throw new DomainError("unprocessable", {
    code: "sheet-no-questions",
    userMessage:
      'No column of questions was found. Name the columns in one row at the top; one of them must be called "Question". Nothing was kept.',
  });
}
