/** What is said when a resume cannot be found, read or compared. */
import { DomainError } from "../errors.ts";

export function missing(): DomainError {
  return new DomainError("missing", {
    code: "resume-missing",
    userMessage: "We could not find this resume. The link may be incomplete, or the resume was deleted; " +
      "you can upload it again.",
  });
}

export function expired(ttlHours: number): DomainError {
  return new DomainError("gone", {
    code: "resume-expired",
    userMessage:
      `This resume was kept for ${ttlHours} ${
        ttlHours === 1 ? "hour" : "hours"
      }, as promised, and no longer. ` +
      "Upload it again to go on.",
  });
}

export function textTooLong(limitCharacters: number): DomainError {
  return new DomainError("too-large", {
    code: "resume-text-too-long",
    userMessage: `A resume pasted as text has at most ${
      limitCharacters.toLocaleString("en")
    } characters. Shorten it, or upload it as a PDF or DOCX file.`,
  });
}

export function textEmpty(): DomainError {
  return new DomainError("unprocessable", {
    code: "resume-empty",
    userMessage: "There is no text in this resume. Paste its words, or upload it as a PDF or DOCX file.",
  });
}

export function roleEmpty(): DomainError {
  return new DomainError("invalid", {
    code: "role-empty",
    userMessage: "Type a job title or paste a job description, so that there is something to compare with.",
  });
}

export function noPictures(): DomainError {
  return new DomainError("conflict", {
    code: "pictures-none",
    userMessage:
      "There is no picture of text in this resume: its words were read already. Nothing was changed.",
  });
}

export function picturesRead(): DomainError {
  return new DomainError("conflict", {
    code: "pictures-read",
    userMessage: "The pictures in this resume were read already, and the file was let go. " +
      "You can mend what was misread by hand, or upload a sharper scan.",
  });
}

export function pictureReaderBusy(): DomainError {
  return new DomainError("busy", {
    code: "picture-reader-busy",
    userMessage:
      "Many scans are waiting to be read right now. Your file is kept; please start it again in a minute.",
    retryAfterSeconds: 60,
  });
}
