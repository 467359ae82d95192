/** Asks for the role, or the job description, that a resume is compared with. */
import { Form, useNavigation } from "react-router";
import { Button } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { JobDescriptionField } from "./job-description-field.tsx";
import { RoleField } from "./role-field.tsx";

interface RoleFormProps {
  /** Of the resume. */
  id: string;
  role: string;
  /** Something was compared before. */
  again: boolean;
}

export function RoleForm({ id, role, again }: RoleFormProps) {
  const busy = useNavigation().formData?.has("job_role") ?? false;
  return (
    // Another role that was chosen elsewhere on the page is what the field then says.
    <Form
      key={role}
      method="post"
      encType="multipart/form-data"
      action={`/resumes/${id}`}
      className="dropzone max-w-[44rem] gap-5"
    >
      <RoleField defaultValue={role} />
      <Disclosure summary="Or a job description">
        <div className="mt-2 grid gap-4">
          <JobDescriptionField />
        </div>
      </Disclosure>
      <div className="flex flex-wrap items-center gap-4">
        <Button busy={busy}>{again ? "Compare again" : "Compare with this role"}</Button>
        <span role="status" className="text-ink-3">{busy ? "Comparing…" : ""}</span>
      </div>
    </Form>
  );
}
