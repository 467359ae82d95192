/** Reads and checks a JSON body: bounded, strict about shape, clear about what is wrong. */
import { z } from "zod";
import { DomainError } from "../../server/errors.ts";
import { readBounded } from "./read-bounded.ts";

/** Above the longest answer and job description together, far below what could hurt. */
const MAX_JSON_BYTES = 1024 * 1024;

async function readText(request: Request): Promise<string> {
  const bytes = await readBounded(request, MAX_JSON_BYTES);
  if (bytes) return new TextDecoder().decode(bytes);
  throw new DomainError("too-large", {
    code: "body-too-large",
    userMessage: "This request is larger than 1 MB. Send less text at once.",
  });
}

/** `answer: Too big`, one line per problem: names the field, never repeats what was sent. */
function explain(error: z.ZodError): { field: string; problem: string }[] {
  return error.issues.map((issue) => ({ field: issue.path.join(".") || "body", problem: issue.message }));
}

/**
 * @throws DomainError `json-malformed` (invalid), `body-invalid` (unprocessable; details name the fields),
 *   `body-too-large` (too-large)
 */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  let body: unknown;
  try {
    body = JSON.parse(await readText(request));
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError("invalid", {
      code: "json-malformed",
      userMessage: "The body is not JSON. Check for a missing quote or comma.",
      cause: error,
    });
  }
  const checked = schema.safeParse(body);
  if (checked.success) return checked.data;
  const problems = explain(checked.error);
  const [first] = problems;
  throw new DomainError("unprocessable", {
    code: "body-invalid",
    userMessage: first
      ? `Check "${first.field}": ${first.problem}.`
      : "The body does not have the right shape.",
    details: { problems },
  });
}
