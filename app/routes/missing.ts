/** Every address that is none of ours: matched, so that also this answer passes the whole chain of middleware. */
import { DomainError } from "../../server/errors.ts";
import { answerPage } from "../http/answer.ts";

function missing(): never {
  throw new DomainError("missing", {
    code: "address-missing",
    userMessage: "This address leads nowhere: it may be mistyped, or what stood here was deleted.",
  });
}

export const loader = answerPage(missing);
export const action = answerPage(missing);

/** With a component the failure is shown as the error page; without one it would be bare text. */
export default function Missing() {
  return null;
}
