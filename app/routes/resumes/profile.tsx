/** What was read from a resume, beside what a machine reads, and the gaps for a role. */
import { data, Form, Link, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { ParseReportView } from "../../components/parse-report-view.tsx";
import { ProfileView } from "../../components/profile-view.tsx";
import { RoleField } from "../../components/role-field.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { SkillGapsView } from "../../components/skill-gaps-view.tsx";
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { readForm } from "../../http/read-form.ts";
import type { Route } from "./+types/profile";

export const headers = pageHeaders;

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: `${loaderData?.profile.name ?? "Your resume"} · Greenroom` }];
}

export const loader = answerPage(async ({ params, context }: Route.LoaderArgs) => {
  const resume = await context.get(servicesContext).resumes.get(ownerOf(context), params.id);
  const { id, fileName, text, profile, skillGaps, parseReport, expiresAt } = resume;
  return {
    id,
    fileName,
    text,
    profile,
    skillGaps,
    parseReport,
    expires: expiresAt.toISOString().slice(0, 16).replace("T", " "),
  };
});

export const action = answerPage(async ({ request, params, context }: Route.ActionArgs) => {
  const { resumes } = context.get(servicesContext);
  const owner = ownerOf(context);
  const form = await readForm(request);
  if (form["intent"] === "delete") {
    await resumes.remove(owner, params.id);
    throw redirect("/resumes?deleted=1", 303);
  }
  try {
    await resumes.chooseRole(owner, params.id, {
      jobRole: form["job_role"]?.trim() || undefined,
      jobDescription: form["job_description"]?.trim() || undefined,
    });
  } catch (thrown) {
    if (!(thrown instanceof DomainError) || thrown.kind === "missing" || thrown.kind === "gone") throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    return data({ message: error.userMessage }, { status, headers });
  }
  throw redirect(`/resumes/${params.id}#gaps`, 303);
});

export default function ResumeProfile({ loaderData: resume, actionData }: Route.ComponentProps) {
  const { profile, skillGaps, parseReport } = resume;
  const role = skillGaps?.role ?? profile.experience[0]?.title ?? "";
  return (
    <>
      <SiteBar far={<Link to={`/practice/new?resume=${resume.id}`}>Start an interview</Link>} />
      <main id="content" className="page grid gap-14 pt-12">
        <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
          <div className="min-w-0">
            <p className="caps break-all">{resume.fileName}</p>
            <h1 className="mt-2 text-display" dir="auto">{profile.name ?? "Your resume, as it was read"}</h1>
          </div>
          <Link
            className="button main"
            to={`/practice/new?resume=${resume.id}${role ? `&role=${encodeURIComponent(role)}` : ""}`}
          >
            Practise with this resume
          </Link>
        </header>

        <div className="grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div>
            <ProfileView profile={profile} />
          </div>
          <div>
            <ParseReportView report={parseReport} text={resume.text} />
          </div>
        </div>

        <section id="gaps" className="grid gap-6" aria-labelledby="gaps-title">
          <h2 id="gaps-title" className="text-act">What the role asks for</h2>
          {actionData && <p className="notice problem" role="alert">{actionData.message}</p>}
          {skillGaps && <SkillGapsView gaps={skillGaps} />}
          <Form method="post" action={`/resumes/${resume.id}`} className="dropzone max-w-[44rem] gap-5">
            <RoleField defaultValue={role} />
            <details>
              <summary className="inline-flex min-h-11 items-center underline decoration-lamp underline-offset-4">
                Or paste a job description
              </summary>
              <div className="field mt-2">
                <label htmlFor="job_description">Job description</label>
                <textarea
                  id="job_description"
                  name="job_description"
                  className="input"
                  rows={6}
                  maxLength={20_000}
                />
              </div>
            </details>
            <button type="submit" className="button justify-self-start">
              {skillGaps ? "Compare again" : "Compare with this role"}
            </button>
          </Form>
        </section>

        <section className="grid gap-4" aria-labelledby="yours">
          <h2 id="yours" className="text-title">This is yours</h2>
          <p className="text-ink-2">
            The file itself was not kept. What was read from it is deleted at{" "}
            <span className="num">{resume.expires}</span> UTC.
          </p>
          <div className="flex flex-wrap items-center gap-3">
            <a className="button" href={`/resumes/${resume.id}/export`} download>Take everything along</a>
            <details>
              <summary className="button quiet list-none">Delete it now</summary>
              <Form
                method="post"
                action={`/resumes/${resume.id}`}
                className="mt-2 grid justify-items-start gap-2"
              >
                <p>Everything that was read is deleted at once. Interviews that used it stay.</p>
                <button type="submit" className="button" name="intent" value="delete">Delete for good</button>
              </Form>
            </details>
          </div>
        </section>
      </main>
    </>
  );
}
