/** The refusals of question sets: stable codes and sentences for people. */
import { DomainError } from "../errors.ts";
import type { ImportProblem } from "./question-sets.ts";

export function setMissing(): DomainError {
  return new DomainError("missing", {
    code: "set-missing",
    userMessage: "This question set does not exist, or it belongs to somebody else.",
  });
}

export function questionMissing(): DomainError {
  return new DomainError("missing", {
    code: "question-missing",
    userMessage: "This question is not in the set any more.",
  });
}

export function skillMissing(): DomainError {
  return new DomainError("missing", {
    code: "skill-missing",
    userMessage: "The set has no such skill.",
  });
}

export function skillBusy(): DomainError {
  return new DomainError("conflict", {
    code: "skill-busy",
    userMessage: "The questions of this skill are being written already. Wait until they are there.",
  });
}

export function originInvalid(userMessage: string): DomainError {
  return new DomainError("invalid", { code: "set-origin-invalid", userMessage });
}

export function settingsInvalid(userMessage: string): DomainError {
  return new DomainError("invalid", { code: "set-settings-invalid", userMessage });
}

export function questionInvalid(userMessage: string): DomainError {
  return new DomainError("unprocessable", { code: "question-invalid", userMessage });
}

export function tooManySets(limit: number): DomainError {
  return new DomainError("limited", {
    code: "set-too-many",
    userMessage:
      `${limit} of your question sets are being made already. Wait for one of them, or cancel one.`,
    retryAfterSeconds: 30,
  });
}

export function tooManyKept(limit: number): DomainError {
  return new DomainError("conflict", {
    code: "set-too-many-kept",
    userMessage: `There is room for ${limit} question sets. Delete one that you no longer need, then go on.`,
  });
}

export function importInvalid(problems: readonly ImportProblem[]): DomainError {
  const [first] = problems;
  const more = problems.length > 1 ? ` ${problems.length - 1} more rows need mending.` : "";
  return new DomainError("unprocessable", {
    code: "import-invalid",
    userMessage: first
      ? `Row ${first.row}: ${first.message}${more}`
      : "There is no question in what was given.",
    details: { problems },
  });
}
