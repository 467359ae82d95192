/** Reads a posted form of text fields, bounded, without trusting any of them. */
import { DomainError } from "../../server/errors.ts";

/** A long answer or job description in the encoding of forms, where each byte may become three. */
const MAX_FORM_BYTES = 1024 * 1024;

/**
 * First value of each text field.
 * @throws DomainError `form-too-large` (too-large), `form-malformed` (invalid)
 */
export async function readForm(request: Request): Promise<Record<string, string>> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_FORM_BYTES) {
    throw new DomainError("too-large", {
      code: "form-too-large",
      userMessage:
        "This is more than one form can take (1 MB). Go back: your browser still has the text. Send less.",
    });
  }
  let form: FormData;
  try {
    form = await request.formData();
  } catch (error) {
    throw new DomainError("invalid", {
      code: "form-malformed",
      userMessage: "The form did not arrive whole. Go back and send it again.",
      cause: error,
    });
  }
  const fields: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") fields[name] ??= value;
  return fields;
}
