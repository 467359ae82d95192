/** Why a document is refused, as data that crosses a worker boundary, and the error it becomes. */
import { DomainError, type ErrorKind } from "../../errors.ts";

export type RefusalCode =
  | "resume-empty"
  | "resume-type-unsupported"
  | "resume-encrypted"
  | "resume-corrupt"
  | "resume-no-text"
  | "resume-too-complex"
  | "resume-too-many-pages"
  | "resume-timeout";

/** Plain data: survives structured cloning. */
export interface Refusal {
  code: RefusalCode;
  /** For logs. */
  message: string;
  /** Replaces the code's usual sentence where a more exact one is known. */
  userMessage?: string;
}

const refusals: Record<RefusalCode, { kind: ErrorKind; userMessage: string }> = {
  "resume-empty": {
    kind: "unprocessable",
    userMessage: "This file is empty: it holds no bytes. Nothing was kept. Please choose the file again.",
  },
  "resume-type-unsupported": {
    kind: "unsupported",
    userMessage:
      "This is neither a PDF nor a Word document (.docx), whatever its name says. Nothing was kept. Please save your resume as PDF or .docx and upload that.",
  },
  "resume-encrypted": {
    kind: "unprocessable",
    userMessage:
      "This document is protected with a password, so its text cannot be read. Nothing was kept. Please save a copy without the password and upload that.",
  },
  "resume-corrupt": {
    kind: "unprocessable",
    userMessage:
      "This file is damaged: it begins like a document but cannot be opened. Nothing was kept. Please export it once more from the program that made it.",
  },
  "resume-no-text": {
    kind: "unprocessable",
    userMessage:
      "This document opens, but there is no text in it that a program could read. Nothing was kept. If you see words when you open it, they are drawn as shapes: please export it again with its text kept as text.",
  },
  "resume-too-complex": {
    kind: "unprocessable",
    userMessage:
      "This document unpacks to far more than a resume needs, so it was not opened. Nothing was kept. Please export a simpler copy, without embedded files or very large pictures.",
  },
  "resume-too-many-pages": {
    kind: "too-large",
    userMessage:
      "This document has more pages than a resume may have here. Nothing was kept. Please upload only the pages that are your resume.",
  },
  "resume-timeout": {
    kind: "unprocessable",
    userMessage:
      "Reading this document took too long, so it was stopped. Nothing was kept. Please export a simpler copy, for example with “print to PDF”, and try that.",
  },
};

/** Thrown inside the reading code; the worker turns it into a `Refusal`. */
export class DocumentRefused extends Error {
  override readonly name = "DocumentRefused";
  readonly refusal: Refusal;

  constructor(code: RefusalCode, message: string, userMessage?: string) {
    super(message);
    this.refusal = userMessage === undefined ? { code, message } : { code, message, userMessage };
  }
}

/** The error that the caller of a reader sees for a refusal. */
export function refusalError(refusal: Refusal): DomainError {
  const usual = refusals[refusal.code];
  return new DomainError(usual.kind, {
    code: refusal.code,
    userMessage: refusal.userMessage ?? usual.userMessage,
    message: `${refusal.code}: ${refusal.message}`,
  });
}
