/** Where a job description is pasted, or given as a file that is read and not kept. */
import { Field } from "./field.tsx";

interface JobDescriptionFieldProps {
  help?: string;
  rows?: number;
  defaultValue?: string | undefined;
}

export function JobDescriptionField({ help, rows = 6, defaultValue }: JobDescriptionFieldProps) {
  return (
    <>
      <Field name="job_description" id="job_description" label="Job description" help={help}>
        {(control) => (
          <textarea {...control} rows={rows} maxLength={20_000} dir="auto" defaultValue={defaultValue} />
        )}
      </Field>
      <Field
        name="job_description_file"
        label="Or the job description as a file"
        help="PDF or DOCX. It is read in place of what stands above, and not kept."
      >
        {(control) => <input {...control} className="file" type="file" accept=".pdf,.docx" />}
      </Field>
    </>
  );
}
