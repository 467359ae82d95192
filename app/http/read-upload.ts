/** Reads a multipart form with one file, refused while reading once it passes the limit. */
import {
  FormDataParseError,
  MaxFilesExceededError,
  MaxFileSizeExceededError,
  MaxTotalSizeExceededError,
  MultipartParseError,
  parseFormData,
} from "@remix-run/form-data-parser";
import { DomainError } from "../../server/errors.ts";

const MEGABYTE = 1024 * 1024;
/** Room for the text fields and part headers beside the file. */
const FORM_OVERHEAD_BYTES = 256 * 1024;
/** How much of a refused body is read and thrown away, so that a browser gets to see the answer. */
const DRAIN_BYTES = 64 * MEGABYTE;

export interface Upload {
  fileName: string;
  bytes: Uint8Array;
  /** The text fields of the form; a repeated field keeps its first value. */
  fields: Record<string, string>;
  /** False where the form came without a file. */
  sent: boolean;
}

function tooLarge(maxMegabytes: number): DomainError {
  return new DomainError("too-large", {
    code: "upload-too-large",
    userMessage:
      `This file is larger than ${maxMegabytes} MB. Save it without large pictures, or print it to PDF, and send it again.`,
    details: { max_megabytes: maxMegabytes },
  });
}

/** A browser that is still sending shows a broken connection instead of our answer: let it finish, within bounds. */
async function drain(request: Request): Promise<void> {
  if (!request.body || request.body.locked) return;
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > DRAIN_BYTES) return;
  }
}

export interface UploadOptions {
  /** Name of the file part. */
  fileField: string;
  maxMegabytes: number;
}

/**
 * A form whose file may be left out; `bytes` is empty then.
 * @throws DomainError `upload-too-large` (too-large), `upload-expected` (unsupported: not multipart),
 *   `upload-malformed`, `upload-too-many-files` (invalid)
 */
export async function readOptionalUpload(
  request: Request,
  { fileField, maxMegabytes }: UploadOptions,
): Promise<Upload> {
  const maxBytes = maxMegabytes * MEGABYTE;
  if (!/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "")) {
    throw new DomainError("unsupported", {
      code: "upload-expected",
      userMessage: `Send the file as multipart/form-data in a field named "${fileField}".`,
    });
  }
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes + FORM_OVERHEAD_BYTES) {
    await drain(request).catch(() => {});
    throw tooLarge(maxMegabytes);
  }
  let fileName = "";
  let bytes: Uint8Array | undefined;
  const options = {
    maxFiles: 1,
    maxFileSize: maxBytes,
    maxParts: 20,
    maxTotalSize: maxBytes + FORM_OVERHEAD_BYTES,
  };
  let form: FormData;
  try {
    form = await parseFormData(request, options, async (file) => {
      if (file.fieldName !== fileField || file.name === "" && file.size === 0) return;
      fileName = file.name;
      bytes = await file.bytes();
    });
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError) {
      throw tooLarge(maxMegabytes);
    }
    if (error instanceof MaxFilesExceededError) {
      throw new DomainError("invalid", {
        code: "upload-too-many-files",
        userMessage: "Send one file at a time.",
        cause: error,
      });
    }
    if (error instanceof FormDataParseError || error instanceof MultipartParseError) {
      throw new DomainError("invalid", {
        code: "upload-malformed",
        userMessage: "The upload broke off or was not complete. Please send it again.",
        cause: error,
      });
    }
    throw error;
  }
  const fields: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") fields[name] ??= value;
  return { fileName, bytes: bytes ?? new Uint8Array(), fields, sent: bytes !== undefined };
}

/**
 * A form with a file.
 * @throws DomainError `upload-missing` (invalid: no file part) and those of `readOptionalUpload`
 */
export async function readUpload(request: Request, options: UploadOptions): Promise<Upload> {
  const upload = await readOptionalUpload(request, options);
  if (upload.sent) return upload;
  throw new DomainError("invalid", {
    code: "upload-missing",
    userMessage: `Choose a file first, in the field "${options.fileField}".`,
  });
}
