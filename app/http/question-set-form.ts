/** What a question set is made from, as forms and programs say it. */
import { DomainError } from "../../server/errors.ts";
import {
  type ImportedQuestion,
  importedRows,
  type SetOrigin,
  type SheetQuestions,
  type StartSet,
} from "../../server/question-sets/question-sets.ts";
import type { FormWithFiles } from "./read-upload.ts";

interface Given {
  resumeId: string;
  jobRole: string;
  jobDescription: string;
}

/**
 * A resume comes first, then the job description, then the role; what comes later is compared with it.
 * @throws DomainError `set-origin-missing` (unprocessable)
 */
export function originOf({ resumeId, jobRole, jobDescription }: Given): SetOrigin {
  const role = jobRole.trim() ? { jobRole: jobRole.trim() } : {};
  const description = jobDescription.trim() ? { jobDescription: jobDescription.trim() } : {};
  if (resumeId) return { kind: "resume", resumeId, ...role, ...description };
  if (description.jobDescription) {
    return { kind: "job-description", jobDescription: description.jobDescription, ...role };
  }
  if (role.jobRole) return { kind: "role", jobRole: role.jobRole };
  throw new DomainError("unprocessable", {
    code: "set-origin-missing",
    userMessage: "Say what the questions are for: a resume, a role or a job description.",
  });
}

interface Readers {
  readSheet(bytes: Uint8Array): Promise<SheetQuestions>;
  readJobDescriptionFile(bytes: Uint8Array): Promise<string>;
}

/** What the forms of the page send: a set to make, or rows that the person must look at first. */
export async function readSetForm(
  { files, fields }: FormWithFiles,
  readers: Readers,
): Promise<StartSet | SheetQuestions> {
  const file = files["file"];
  if (fields["intent"] === "rows") {
    return { from: { kind: "imported", questions: readRows(fields["rows"] ?? "") } };
  }
  if (fields["intent"] === "sheet") {
    if (!file) throw fileMissing();
    const sheet = await readers.readSheet(file.bytes);
    if (sheet.problems.length > 0) return sheet;
    return { from: { kind: "imported", questions: sheet.questions, fileName: file.fileName } };
  }
  const jobRole = fields["job_role"]?.trim() ?? "";
  const description = files["job_description_file"];
  const jobDescription = description
    ? await readers.readJobDescriptionFile(description.bytes)
    : fields["job_description"]?.trim() ?? "";
  const from: SetOrigin = file
    ? {
      kind: "resume-document",
      ...file,
      ...(jobRole ? { jobRole } : {}),
      ...(jobDescription ? { jobDescription } : {}),
    }
    : originOf({ resumeId: fields["resume"] ?? "", jobRole, jobDescription });
  const level = Number(fields["level"]);
  const questionsPerSkill = Number(fields["questions_per_skill"]);
  return {
    from,
    ...(Number.isInteger(level) && level > 0 ? { level } : {}),
    ...(Number.isInteger(questionsPerSkill) && questionsPerSkill > 0 ? { questionsPerSkill } : {}),
  };
}

/** The rows that the page sent out come back as text that anyone could have written. */
function readRows(text: string): ImportedQuestion[] {
  try {
    return importedRows.parse(JSON.parse(text));
  } catch (cause) {
    throw new DomainError("invalid", {
      code: "rows-malformed",
      userMessage: "The rows did not arrive whole. Please choose the file again.",
      cause,
    });
  }
}

function fileMissing(): DomainError {
  return new DomainError("invalid", {
    code: "upload-missing",
    userMessage: "Choose a file first: a spreadsheet (.xlsx) or a CSV file.",
  });
}
