/** The refusal of a form whose button no page of ours sends. */
import { DomainError } from "../../server/errors.ts";

/** `intent-unknown` (invalid); thrown before anything was changed. */
export function intentUnknown(): DomainError {
  return new DomainError("invalid", {
    code: "intent-unknown",
    userMessage: "This form was not understood. Nothing was changed.",
  });
}
