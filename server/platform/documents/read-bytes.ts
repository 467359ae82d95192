/** Reads the bytes of an upload: type by content, then the reader for it. Runs inside a thread. */
import { DocumentRefused, type Refusal } from "./document-refusal.ts";
import { type DocumentType, documentType } from "./document-type.ts";
import { readDocx } from "./docx-text.ts";
import { type PdfLimits, readPdf } from "./pdf-text.ts";
import type { PositionedDocument } from "./positioned-document.ts";

const unsupported: Partial<Record<DocumentType, string>> = {
  "legacy-word": "This is a Word document in the format from before 2007 (.doc).",
  "other-ole": "This is an old Office file, but not a Word document.",
  image: "This is a picture, not a document.",
  html: "This is a web page, not a document.",
  "rich-text": "This is a rich text file (.rtf).",
  "other-zip": "This is a zip archive or another program's document, but not a Word document.",
  "plain-text": "This is a plain text file.",
};

/** Far above a resume; what is beyond the characters is left out, what is beyond the pages refused. */
const LIMITS: PdfLimits = { maxPages: 30, maxCharacters: 200_000 };

/** @throws DocumentRefused with every code that a document can be refused for, except `resume-timeout` */
export async function readBytes(bytes: Uint8Array): Promise<PositionedDocument> {
  const type = documentType(bytes);
  if (type === "pdf") return await readPdf(bytes, LIMITS);
  if (type === "docx") return readDocx(bytes, LIMITS.maxCharacters);
  if (type === "empty") throw new DocumentRefused("resume-empty", "no bytes");
  if (type === "encrypted-office") {
    throw new DocumentRefused("resume-encrypted", "an encrypted Office package");
  }
  const what = unsupported[type];
  throw new DocumentRefused(
    "resume-type-unsupported",
    type,
    what && `${what} Nothing was kept. Please save your resume as PDF or .docx and upload that.`,
  );
}

/** Any failure as a refusal: what is not known to us is a document that cannot be opened. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DocumentRefused) return error.refusal;
  return {
    code: "resume-corrupt",
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
