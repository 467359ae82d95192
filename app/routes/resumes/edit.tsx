/** `/resumes/{id}/edit`: corrects by hand what was read. */
import { data, Form, Link, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import type { CorrectionProblem, Resume } from "../../../server/resumes/resumes.ts";
import { Button } from "../../components/button.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { SINGLE_FIELDS } from "../../components/profile-fields.ts";
import { type FieldNote, ProfileForm } from "../../components/profile-form.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { correctionsOf, readValues, valuesOf, withEntry } from "../../http/profile-form.ts";
import { readForm } from "../../http/read-form.ts";
import type { Route } from "./+types/edit";

/** Under this the reader was unsure, and says so. */
const UNSURE_BELOW = 0.6;

export function meta() {
  return [{ title: "Correct your resume · Greenroom" }];
}

function notesOf({ profile, asRead }: Resume): Record<string, FieldNote> {
  const notes: Record<string, FieldNote> = {};
  for (const { key } of SINGLE_FIELDS) {
    const evidence = profile.evidence[key];
    const before = asRead?.profile[key as keyof typeof profile];
    const differs = asRead && before !== profile[key as keyof typeof profile];
    notes[key] = {
      ...(differs ? { readAs: typeof before === "string" ? before.slice(0, 200) : "" } : {}),
      ...(evidence && evidence.source !== "candidate" && evidence.confidence < UNSURE_BELOW
        ? { unsure: true }
        : {}),
    };
  }
  return notes;
}

export const loader = answerPage(async ({ params, context }: Route.LoaderArgs) => {
  const resume = await context.get(servicesContext).resumes.get(ownerOf(context), params.id);
  return {
    id: resume.id,
    fileName: resume.fileName,
    values: valuesOf(resume),
    notes: notesOf(resume),
    corrected: resume.corrections !== undefined,
  };
});

export const action = answerPage(async ({ request, params, context }: Route.ActionArgs) => {
  const { resumes } = context.get(servicesContext);
  const owner = ownerOf(context);
  const form = await readForm(request);
  if (form["intent"] === "restore") {
    await resumes.correct(owner, params.id, {}, { afresh: true });
    throw redirect(`/resumes/${params.id}`, 303);
  }
  const values = readValues(form);
  // Each reply is another state of the form, so that its fields show what the server made of them.
  const stamp = crypto.randomUUID();
  if (form["add"] !== undefined) {
    await resumes.get(owner, params.id);
    return data({ values: withEntry(values, form["add"]), problems: {}, message: undefined, stamp });
  }
  try {
    await resumes.correct(owner, params.id, correctionsOf(values));
  } catch (thrown) {
    if (!(thrown instanceof DomainError) || thrown.kind === "missing" || thrown.kind === "gone") throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    const list = (error.details["problems"] ?? []) as CorrectionProblem[];
    const problems = Object.fromEntries(list.map(({ field, problem }) => [field, problem]));
    return data({ values, problems, message: error.userMessage, stamp }, { status, headers });
  }
  throw redirect(`/resumes/${params.id}`, 303);
});

export default function EditResume({ loaderData, actionData }: Route.ComponentProps) {
  const { id, fileName, notes, corrected } = loaderData;
  const problems: Record<string, string> = actionData?.problems ?? {};
  return (
    <>
      <SiteBar far={<Link to={`/resumes/${id}`}>Back to the resume</Link>} />
      <main id="content" className="page grid gap-10 pt-12">
        <header className="grid gap-3">
          <p className="caps break-all">{fileName}</p>
          <h1 className="text-display">Put it right</h1>
          <p className="max-w-measure text-ink-2">
            What you write here wins over what was read, is marked as yours, and is what your interviews start
            from. Empty a field to take it away.
          </p>
        </header>
        <ProfileForm
          key={actionData?.stamp ?? "read"}
          id={id}
          values={actionData?.values ?? loaderData.values}
          problems={problems}
          message={actionData?.message}
          notes={notes}
        />
        {corrected && (
          <Disclosure summary="Go back to what was read">
            <Form
              method="post"
              action={`/resumes/${id}/edit`}
              className="mt-2 grid justify-items-start gap-3"
            >
              <p>All your corrections are dropped; what was read from the file stands again.</p>
              <Button name="intent" value="restore">Drop my corrections</Button>
            </Form>
          </Disclosure>
        )}
      </main>
    </>
  );
}
