/** What practice refuses, in words for the candidate: what happened, what is kept, what to do. */
import { DomainError } from "../errors.ts";

export function answerMissing(): DomainError {
  return new DomainError("missing", {
    code: "answer-missing",
    userMessage: "We could not find this answer. It may have been deleted with its interview.",
  });
}

export function cardMissing(): DomainError {
  return new DomainError("missing", {
    code: "card-missing",
    userMessage:
      "We could not find this question in your reviews. It may have been deleted with its interview.",
  });
}

export function storyMissing(): DomainError {
  return new DomainError("missing", {
    code: "story-missing",
    userMessage: "We could not find this story. It may have been deleted.",
  });
}

export function answerEmpty(): DomainError {
  return new DomainError("unprocessable", {
    code: "answer-empty",
    userMessage: "Your answer is empty. A sentence or two is enough to start; “I don’t know” counts too.",
  });
}

export function answerTooLong(limit: number, length: number): DomainError {
  return new DomainError("too-large", {
    code: "answer-too-long",
    userMessage: `An answer may have up to ${limit.toLocaleString("en")} characters; yours has ${
      length.toLocaleString("en")
    }. Nothing was judged yet; shorten it and send it again.`,
  });
}

export function reviewSettled(): DomainError {
  return new DomainError("conflict", {
    code: "review-settled",
    userMessage: "This question was reviewed again since then, so its date stands as it is.",
  });
}

/** @param code stable and machine-readable */
export function practiceInvalid(code: string, userMessage: string): DomainError {
  return new DomainError("invalid", { code, userMessage });
}
