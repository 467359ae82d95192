/** Every address below /api/v1 that is no endpoint. */
import { DomainError } from "../../../../server/errors.ts";
import { answerProgram } from "../../../http/answer.ts";

function missing(): never {
  throw new DomainError("missing", {
    code: "endpoint-missing",
    userMessage: "There is no such endpoint; see /docs for those there are.",
  });
}

export const loader = answerProgram(missing);
export const action = answerProgram(missing);
