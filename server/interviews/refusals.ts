/** What an interview refuses, in words for the candidate: what happened, what is kept, what to do. */
import { DomainError } from "../errors.ts";

export function interviewMissing(): DomainError {
  return new DomainError("missing", {
    code: "interview-missing",
    userMessage: "We could not find this interview. Check the link, or start a new one.",
  });
}

export function interviewFinished(): DomainError {
  return new DomainError("conflict", {
    code: "interview-finished",
    userMessage: "This interview is over. Everything you answered is kept; you can read it in your report.",
  });
}

export function interviewPaused(): DomainError {
  return new DomainError("conflict", {
    code: "interview-paused",
    userMessage: "This interview is paused. What you wrote is kept as a draft; continue when you are ready.",
  });
}

export function interviewerSpeaking(): DomainError {
  return new DomainError("conflict", {
    code: "interviewer-speaking",
    userMessage:
      "The next question is just being prepared. What you wrote is kept as a draft; please try again in a moment.",
    retryAfterSeconds: 1,
  });
}

export function hintsWithheld(): DomainError {
  return new DomainError("conflict", {
    code: "hints-withheld",
    userMessage: "There are no hints in an assessment, so that it is equal for all. You can skip a question.",
  });
}

export function hintsNone(): DomainError {
  return new DomainError("conflict", {
    code: "hints-none",
    userMessage: "There is nothing to hint at here: say what you think, or skip it.",
  });
}

export function answerEmpty(): DomainError {
  return new DomainError("unprocessable", {
    code: "answer-empty",
    userMessage: "Your answer is empty. Write or say something, or skip the question.",
  });
}

export function answerTooLong(length: number, limit: number): DomainError {
  return new DomainError("too-large", {
    code: "answer-too-long",
    userMessage:
      `Your answer has ${length.toLocaleString("en")} characters; up to ${limit.toLocaleString("en")} fit. ` +
      "The whole text is kept as a draft: shorten it and send it again.",
    details: { limitCharacters: limit, characters: length },
  });
}

/** @param standing the answer in the log; @param refused the one that came later, kept beside it */
export function answerConflict(standing: string, refused: string): DomainError {
  return new DomainError("conflict", {
    code: "answer-conflict",
    userMessage:
      "This question already has another answer. That one stands; your second text is kept and shown beside it.",
    details: { standing, refused },
  });
}

export function answerOutOfTurn(refused: string): DomainError {
  return new DomainError("conflict", {
    code: "answer-out-of-turn",
    userMessage:
      "This answer belongs to a question that is not being asked now. Your text is kept; reload to see where the interview stands.",
    details: { refused },
  });
}

export function draftTooLong(length: number, limit: number): DomainError {
  return new DomainError("too-large", {
    code: "draft-too-long",
    userMessage:
      `This draft has ${length.toLocaleString("en")} characters; up to ${
        limit.toLocaleString("en")
      } can be kept. ` +
      "Your last saved draft is still here: shorten the text and save it again.",
    details: { limitCharacters: limit, characters: length },
  });
}

export function draftOutOfTurn(): DomainError {
  return new DomainError("conflict", {
    code: "draft-out-of-turn",
    userMessage:
      "This draft belongs to a question that is not being asked now, so it was not kept. Reload to see where the interview stands.",
  });
}

export function keyInvalid(): DomainError {
  return new DomainError("invalid", {
    code: "invalid-key",
    userMessage: "The submission key must have 1 to 200 characters. Your text was not taken; send it again.",
  });
}

export function cursorInvalid(): DomainError {
  return new DomainError("invalid", {
    code: "invalid-cursor",
    userMessage: "This place in the interview does not exist. Reload the page to see where it stands.",
  });
}

/** For everything that is wrong in what an interview is started with. */
export function startInvalid(code: string, userMessage: string): DomainError {
  return new DomainError("invalid", { code, userMessage });
}
