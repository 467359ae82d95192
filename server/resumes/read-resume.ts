/** Reads an uploaded resume: text in reading order, profile by rules, and the report on how well that went. */
import { DomainError } from "../errors.ts";
import type { DocumentReader } from "../platform/documents/document-reader.ts";
import { buildProfile } from "./build-profile.ts";
import { buildParseReport } from "./parse-report.ts";
import type { ParseReport, Profile } from "./profile.ts";
import { readDocument } from "./read-document.ts";

export interface ReadResume {
  kind: "pdf" | "docx";
  /** In reading order; empty for a scan. */
  text: string;
  profile: Profile;
  parseReport: ParseReport;
}

export interface ResumeReader {
  /** @throws DomainError as `Resumes.upload` */
  read(bytes: Uint8Array): Promise<ReadResume>;
}

export interface ResumeReaderDependencies {
  documents: DocumentReader;
  /** For work that lasts until today; defaults to the system's clock. */
  clock?: () => Date;
}

export function createResumeReader(
  { documents, clock = () => new Date() }: ResumeReaderDependencies,
): ResumeReader {
  return {
    async read(bytes) {
      const positioned = await documents.read(bytes);
      try {
        const document = readDocument(positioned);
        const profile = buildProfile(document, clock());
        return {
          kind: document.kind,
          text: document.text,
          profile,
          parseReport: buildParseReport(document, profile),
        };
      } catch (cause) {
        throw new DomainError("unprocessable", {
          code: "resume-corrupt",
          userMessage: "This document opens, but its text could not be put in order. Nothing was kept. " +
            "Please export it once more, with a simpler layout if you can.",
          message: `resume-corrupt: the rules failed: ${String(cause)}`,
          cause,
        });
      }
    },
  };
}
