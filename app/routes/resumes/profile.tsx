/** What was read from a resume, beside what a machine reads, and the gaps for a role. */
import { data, Form, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { drawBlocks } from "../../../server/resumes/resumes.ts";
import { Button, ButtonLink } from "../../components/button.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { momentLabel } from "../../components/labels.ts";
import { Notice } from "../../components/notice.tsx";
import { ParseReportView } from "../../components/parse-report-view.tsx";
import { PictureReadingView } from "../../components/picture-reading.tsx";
import { ProfileView } from "../../components/profile-view.tsx";
import { ReadingOrder } from "../../components/reading-order.tsx";
import { RoleForm } from "../../components/role-form.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { SkillGapsView } from "../../components/skill-gaps-view.tsx";
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { describeFailure } from "../../http/problem-response.ts";
import { readFormWithDescription } from "../../http/read-form-with-description.ts";
import { takeLimit } from "../../middleware/rate-limit.ts";
import type { Route } from "./+types/profile";

export const headers = pageHeaders;

export function meta({ loaderData }: Route.MetaArgs) {
  return [{ title: `${loaderData?.profile.name ?? "Your resume"} · Greenroom` }];
}

export const loader = answerPage(async ({ params, context }: Route.LoaderArgs) => {
  const resume = await context.get(servicesContext).resumes.get(ownerOf(context), params.id);
  const { id, fileName, text, profile, skillGaps, parseReport, asRead, pictures, expiresAt } = resume;
  // The blocks travel as drawn: their offsets mean nothing to the page.
  const { blocks: _, ...report } = parseReport;
  return {
    id,
    fileName,
    text,
    profile,
    skillGaps,
    report,
    readingOrder: drawBlocks(parseReport, text),
    scoreAsRead: asRead?.parseReport.score ?? null,
    pictures: pictures ?? null,
    expiresAt: expiresAt.toISOString(),
    expires: momentLabel(expiresAt),
  };
});

export const action = answerPage(async ({ request, params, context }: Route.ActionArgs) => {
  const services = context.get(servicesContext);
  const { resumes } = services;
  const owner = ownerOf(context);
  const { fields: form, readDescription } = await readFormWithDescription(request, services);
  if (form["intent"] === "delete") {
    await resumes.remove(owner, params.id);
    throw redirect("/resumes?deleted=1", 303);
  }
  const intent = form["intent"];
  try {
    if (intent === "read-pictures") {
      const { error } = await takeLimit("uploads", request, context);
      if (error) throw error;
      await resumes.readPictures(owner, params.id);
    } else {
      await readDescription();
      await resumes.chooseRole(owner, params.id, {
        jobRole: form["job_role"]?.trim() || undefined,
        jobDescription: form["job_description"]?.trim() || undefined,
      });
    }
  } catch (thrown) {
    if (!(thrown instanceof DomainError) || thrown.kind === "missing" || thrown.kind === "gone") throw thrown;
    const { status, headers, error } = describeFailure(thrown);
    return data({ message: error.userMessage, intent }, { status, headers });
  }
  throw redirect(`/resumes/${params.id}${intent === "read-pictures" ? "" : "#gaps"}`, 303);
});

export default function ResumeProfile({ loaderData: resume, actionData }: Route.ComponentProps) {
  const { id, profile, skillGaps, report, pictures } = resume;
  // One main button: while a scan waits to be read, that comes first.
  const scanWaits = pictures !== null && pictures.state !== "done";
  const pictureProblem = actionData?.intent === "read-pictures" ? actionData.message : undefined;
  const role = skillGaps?.role ?? profile.experience[0]?.title ?? "";
  const drawn = resume.readingOrder.pages.some(({ blocks }) => blocks.length > 0);
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-14 pt-12">
        <header className="grid gap-6">
          <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
            <div className="min-w-0">
              <p className="caps break-all">{resume.fileName}</p>
              <h1 className="mt-2 text-display" dir="auto">
                {profile.name ?? (scanWaits ? "Your resume, not read yet" : "Your resume, as it was read")}
              </h1>
            </div>
            <div className="flex flex-wrap gap-3">
              <ButtonLink to={`/resumes/${id}/edit`}>Correct by hand</ButtonLink>
              {!scanWaits && <ButtonLink to={`/question-sets?resume=${id}`}>Questions from it</ButtonLink>}
              <ButtonLink
                look={scanWaits ? "plain" : "main"}
                to={`/practice/new?resume=${id}${role ? `&role=${encodeURIComponent(role)}` : ""}`}
              >
                Practise with this resume
              </ButtonLink>
            </div>
          </div>
          <nav aria-label="On this page" className="flex flex-wrap gap-x-6 text-small text-ink-2">
            {[["#machine", `What a machine reads: ${report.score} of 100`], [
              "#gaps",
              "What the role asks for",
            ]].map(([to, text]) => (
              <a key={to} href={to} className="inline-flex min-h-target items-center">{text}</a>
            ))}
            {drawn && (
              <a href="#order" className="inline-flex min-h-target items-center">The order it is read in</a>
            )}
            <a href="#yours" className="inline-flex min-h-target items-center">Take along or delete</a>
          </nav>
        </header>

        {pictures && <PictureReadingView id={id} reading={pictures} message={pictureProblem} />}

        <div className="grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,1fr)_22rem]">
          {scanWaits && profile.name === undefined
            ? (
              <p className="max-w-measure text-lead text-ink-2">
                What stands in the picture is not known yet. Read it, or write it yourself by “Correct by
                hand”.
              </p>
            )
            : <ProfileView id={id} profile={profile} />}
          <ParseReportView report={report} text={resume.text} scoreAsRead={resume.scoreAsRead} />
        </div>

        <section id="gaps" className="grid gap-6" aria-labelledby="gaps-title">
          <h2 id="gaps-title" className="text-act">What the role asks for</h2>
          {actionData && !pictureProblem && <Notice tone="problem">{actionData.message}</Notice>}
          {skillGaps && <SkillGapsView id={id} gaps={skillGaps} />}
          <RoleForm id={id} role={role} again={skillGaps !== null} />
        </section>

        {drawn && <ReadingOrder {...resume.readingOrder} />}

        <section className="grid gap-4" aria-labelledby="yours">
          <h2 id="yours" className="text-title">This is yours</h2>
          <p className="text-ink-2">
            {scanWaits
              ? "The file is kept until its pictures are read. It and what was read from it are deleted at"
              : "The file itself is not kept. What was read from it is deleted at"}{" "}
            <time className="num" dateTime={resume.expiresAt}>{resume.expires}</time>.
          </p>
          <div className="flex flex-wrap items-start gap-3">
            <a className="button" href={`/resumes/${id}/export`} download>Take everything along</a>
            <Disclosure summary="Delete it now" look="button">
              <Form method="post" action={`/resumes/${id}`} className="mt-2 grid justify-items-start gap-2">
                <p>
                  Everything that was read is deleted at once. Interviews and question sets that used it stay,
                  with the lines they quote, until you delete them.
                </p>
                <Button name="intent" value="delete">Delete for good</Button>
              </Form>
            </Disclosure>
          </div>
        </section>
      </main>
    </>
  );
}
