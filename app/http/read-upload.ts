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

export interface UploadedFile {
  fileName: string;
  bytes: Uint8Array;
}

export interface FormWithFiles {
  /** By the name of their field; a field without a file is absent. */
  files: Record<string, UploadedFile>;
  /** The text fields; a repeated field keeps its first value. */
  fields: Record<string, string>;
}

export interface Upload extends UploadedFile {
  fields: Record<string, string>;
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

interface FilesOptions {
  /** Names of the file parts; a file in another part is passed over. */
  fileFields: readonly string[];
  maxMegabytes: number;
}

/**
 * A form whose files may be left out.
 * @throws DomainError `upload-too-large` (too-large), `upload-expected` (unsupported: not multipart),
 *   `upload-malformed`, `upload-too-many-files` (invalid)
 */
export async function readFormWithFiles(
  request: Request,
  { fileFields, maxMegabytes }: FilesOptions,
): Promise<FormWithFiles> {
  const maxBytes = maxMegabytes * MEGABYTE;
  const maxTotalSize = maxBytes * fileFields.length + FORM_OVERHEAD_BYTES;
  if (!/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "")) {
    throw new DomainError("unsupported", {
      code: "upload-expected",
      userMessage: `Send the file as multipart/form-data in a field named "${fileFields[0]}".`,
    });
  }
  if (Number(request.headers.get("content-length") ?? 0) > maxTotalSize) {
    await drain(request).catch(() => {});
    throw tooLarge(maxMegabytes);
  }
  const files: Record<string, UploadedFile> = {};
  const options = { maxFiles: fileFields.length, maxFileSize: maxBytes, maxParts: 30, maxTotalSize };
  let form: FormData;
  try {
    form = await parseFormData(request, options, async (file) => {
      if (!fileFields.includes(file.fieldName) || file.name === "" && file.size === 0) return;
      files[file.fieldName] = { fileName: file.name, bytes: await file.bytes() };
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
  return { files, fields };
}

/**
 * A form with one file.
 * @param fileField name of the file part
 * @throws DomainError `upload-missing` (invalid: no file part) and those of `readFormWithFiles`
 */
export async function readUpload(
  request: Request,
  { fileField, maxMegabytes }: { fileField: string; maxMegabytes: number },
): Promise<Upload> {
  const { files, fields } = await readFormWithFiles(request, { fileFields: [fileField], maxMegabytes });
  const file = files[fileField];
  if (file) return { ...file, fields };
  throw new DomainError("invalid", {
    code: "upload-missing",
    userMessage: `Choose a file first, in the field "${fileField}".`,
  });
}
