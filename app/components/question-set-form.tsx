/** What a question set is to be made from: a resume, a role, a job description, or several of them. */
import { Form } from "react-router";
import { Button } from "./button.tsx";
import { Field } from "./field.tsx";
import { JobDescriptionField } from "./job-description-field.tsx";
import { ProblemSummary } from "./problem-summary.tsx";
import { RoleField } from "./role-field.tsx";

interface QuestionSetFormProps {
  resumes: readonly { id: string; fileName: string }[];
  maxUploadMb: number;
  /** What was chosen or sent before. */
  given: Record<string, string>;
  message: string | null;
}

export function QuestionSetForm({ resumes, maxUploadMb, given, message }: QuestionSetFormProps) {
  return (
    <section className="grid max-w-measure gap-5" aria-labelledby="new-set">
      <h2 className="text-title" id="new-set">A new set</h2>
      {message && <ProblemSummary message={message} />}
      <Form method="post" encType="multipart/form-data" className="grid gap-6" reloadDocument>
        <input type="hidden" name="intent" value="set" />
        {resumes.length > 0 && (
          <Field name="resume" label="From a resume you uploaded">
            {(control) => (
              <select {...control} defaultValue={given["resume"] ?? ""}>
                <option value="">None of them</option>
                {resumes.map(({ id, fileName }) => <option key={id} value={id}>{fileName}</option>)}
              </select>
            )}
          </Field>
        )}
        <Field
          name="file"
          label={resumes.length > 0 ? "Or from another resume" : "From a resume"}
          help={`PDF or DOCX, up to ${maxUploadMb} MB.`}
        >
          {(control) => <input {...control} className="file" type="file" accept=".pdf,.docx" />}
        </Field>
        <RoleField defaultValue={given["job_role"] ?? ""} />
        <JobDescriptionField
          help="Paste it whole: what it asks for comes first."
          rows={5}
          defaultValue={given["job_description"]}
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <Field name="questions_per_skill" label="Questions for each skill">
            {(control) => (
              <select {...control} defaultValue={given["questions_per_skill"] ?? "4"}>
                {[1, 2, 3, 4, 5, 6, 7, 8].map((count) => <option key={count}>{count}</option>)}
              </select>
            )}
          </Field>
          <Field name="level" label="How hard">
            {(control) => (
              <select {...control} defaultValue={given["level"] ?? ""}>
                <option value="">As the resume or role suggests</option>
                <option value="3">Junior</option>
                <option value="5">Mid</option>
                <option value="7">Senior</option>
                <option value="9">Staff and above</option>
              </select>
            )}
          </Field>
        </div>
        <p>
          <Button look="main">Write the questions</Button>
        </p>
      </Form>
    </section>
  );
}
