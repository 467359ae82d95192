/** Reads a form whose job description may come as a file. */
import type { Services } from "../../server/services.ts";
import { readForm } from "./read-form.ts";
import { readFormWithFiles } from "./read-upload.ts";

/** Name of the file part. */
export const DESCRIPTION_FILE = "job_description_file";

export interface FormWithDescription {
  fields: Record<string, string>;
  /**
   * Puts the text of the file, where one came, in place of the field.
   * @throws DomainError as `Resumes.readJobDescriptionFile`
   */
  readDescription(): Promise<void>;
}

/**
 * @param request multipart, or a form without files
 * @throws DomainError as `readForm` and `readFormWithFiles`
 */
export async function readFormWithDescription(
  request: Request,
  { resumes, config }: Services,
): Promise<FormWithDescription> {
  if (!/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "")) {
    return { fields: await readForm(request), readDescription: () => Promise.resolve() };
  }
  const { files, fields } = await readFormWithFiles(request, {
    fileFields: [DESCRIPTION_FILE],
    maxMegabytes: config.limits.maxUploadMb,
  });
  return {
    fields,
    async readDescription() {
      const file = files[DESCRIPTION_FILE];
      if (file) fields["job_description"] = await resumes.readJobDescriptionFile(file.bytes);
    },
  };
}
