/** Reads a posted form of text fields, bounded, without trusting any of them. */
import { DomainError } from "../../server/errors.ts";
import { readBounded } from "./read-bounded.ts";

/** A long answer or job description in the encoding of forms, where each byte may become three. */
const MAX_FORM_BYTES = 1024 * 1024;

/** The largest form of ours has some dozens; reading hundreds of thousands would hold up everybody else. */
const MAX_FIELDS = 1_000;

/** Counts fields or parts before anything is made of them. */
function hasTooManyFields(bytes: Uint8Array, contentType: string): boolean {
  const text = new TextDecoder("latin1").decode(bytes).toLowerCase();
  const mark = contentType.startsWith("multipart/") ? "content-disposition:" : "&";
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) {
    count += 1;
    if (count > MAX_FIELDS) return true;
  }
  return false;
}

/**
 * First value of each text field.
 * @throws DomainError `form-too-large`, `form-too-many-fields` (too-large), `form-malformed` (invalid)
 */
export async function readForm(request: Request): Promise<Record<string, string>> {
  const bytes = await readBounded(request, MAX_FORM_BYTES);
  if (!bytes) {
    throw new DomainError("too-large", {
      code: "form-too-large",
      userMessage:
        "This is more than one form can take (1 MB). Go back: your browser still has the text. Send less.",
    });
  }
  const contentType = request.headers.get("content-type")?.trim().toLowerCase() ?? "";
  if (hasTooManyFields(bytes, contentType)) {
    throw new DomainError("too-large", {
      code: "form-too-many-fields",
      userMessage: `A form has up to ${MAX_FIELDS} fields. Nothing was changed.`,
    });
  }
  let form: FormData;
  try {
    const headers = { "content-type": request.headers.get("content-type") ?? "" };
    form = await new Response(bytes, { headers }).formData();
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
