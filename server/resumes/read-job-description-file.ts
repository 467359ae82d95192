/** Reads the text of a job description that comes as a PDF or DOCX; nothing of it is kept. */
import { DomainError } from "../errors.ts";
import { JOB_DESCRIPTION_LIMIT_CHARACTERS } from "./compare-with-role.ts";
import type { ResumeReader } from "./read-resume.ts";

/** What the reader of documents refuses, in words about a job description. */
const REASONS: Record<string, string> = {
  "resume-empty": "This file is empty.",
  "resume-type-unsupported": "This is neither a PDF nor a Word document (.docx), whatever its name says.",
  "resume-encrypted": "This document is protected with a password.",
  "resume-too-many-pages": "This document has more pages than a job description needs.",
  "resume-timeout": "Reading this document took too long.",
};

function unreadable(reason: string, cause?: unknown): DomainError {
  return new DomainError("unprocessable", {
    code: "job-description-unreadable",
    userMessage: `${reason} Paste the text of the job description instead.`,
    cause,
  });
}

/**
 * @returns the text in reading order
 * @throws DomainError `job-description-unreadable` (unprocessable), `reader-busy` (busy)
 */
export async function readJobDescriptionFile(
  reader: Pick<ResumeReader, "read">,
  bytes: Uint8Array,
): Promise<string> {
  let text: string;
  try {
    text = (await reader.read(bytes)).text.trim();
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind === "busy") throw error;
    throw unreadable(REASONS[error.code] ?? "This document cannot be opened.", error);
  }
  if (text === "") throw unreadable("This document is a picture of text, which cannot be read here.");
  if (text.length > JOB_DESCRIPTION_LIMIT_CHARACTERS) {
    throw unreadable("This document holds far more than a job description.");
  }
  return text;
}
