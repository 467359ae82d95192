/** The name that a program gives itself, so that its WebSocket hears of its generations. */
import { DomainError } from "../../../server/errors.ts";

/** @throws DomainError `client-id-invalid` (invalid) */
export function clientIdOf(given: string): string {
  if (/^[\w.:-]{1,100}$/.test(given)) return given;
  throw new DomainError("invalid", {
    code: "client-id-invalid",
    userMessage: "A client id has 1 to 100 letters, digits, dots, colons, dashes or underscores.",
  });
}
