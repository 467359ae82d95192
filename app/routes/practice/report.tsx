/** The report: where the answers stand, in the candidate's own words, and what would change the most. */
import { Form, Link, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { dayLabel } from "../../components/labels.ts";
import { ReportView } from "../../components/report-view.tsx";
import { YOURS } from "../../components/report-voice.ts";
import { SiteBar } from "../../components/site-bar.tsx";
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { intentUnknown } from "../../http/intent-unknown.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { readForm } from "../../http/read-form.ts";
import type { Route } from "./+types/report";

/** How often a page without JavaScript asks again for a report that is not there yet. */
const ASK_AGAIN_SECONDS = 3;

export function meta({ loaderData }: Route.MetaArgs) {
  if (loaderData?.report === null) {
    return [
      { title: "Your report is being written · Greenroom" },
      { httpEquiv: "refresh", content: String(ASK_AGAIN_SECONDS) },
    ];
  }
  const role = loaderData?.report.jobRole;
  return [{ title: `Report${role ? ` · ${role}` : ""} · Greenroom` }];
}

export const loader = answerPage(async ({ params, context }: Route.LoaderArgs) => {
  const { reports, interviews, practice } = context.get(servicesContext);
  const owner = ownerOf(context);
  try {
    const { interviewId: _inTheAddress, ...report } = await reports.get(owner, params.id);
    return {
      report,
      charts: reports.charts(report),
      day: dayLabel(report.createdAt),
      answers: await practice.answersOf(owner, params.id),
    };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "interview-running") throw error;
    const { state, questionIndex, totalQuestions } = await interviews.status(owner, params.id);
    // The last answer is being judged: the report is only moments away.
    const nearly = state === "thinking" && questionIndex + 1 >= totalQuestions;
    if (nearly) return { report: null };
    // The interview still runs: its page is the right place to be.
    throw redirect(`/practice/${params.id}`);
  }
});

export const action = answerPage(async ({ request, params, context }: Route.ActionArgs) => {
  const { intent } = await readForm(request);
  if (intent !== "delete") {
    throw intentUnknown();
  }
  await context.get(servicesContext).reports.remove(ownerOf(context), params.id);
  throw redirect("/practice", 303);
});

function BeingWritten({ id }: { id: string }) {
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-5 pt-20">
        <h1 className="text-display">Your last answer is being read.</h1>
        <p className="max-w-measure text-lead text-ink-2" role="status">
          The report comes right after it; this page looks again every few seconds. Nothing can be lost now:
          every answer is kept.
        </p>
        <p>
          <Link className="button" to={`/practice/${id}`}>Back to the interview</Link>
        </p>
      </main>
    </>
  );
}

/** Ways to take the report along, at the far end of the bar. */
function TakeAlong({ id }: { id: string }) {
  return (
    <span className="flex flex-wrap gap-x-5">
      <Link to={`/practice/${id}/report/share`}>Share</Link>
      <a href={`/practice/${id}/report.pdf`} download>PDF</a>
      <a href={`/practice/${id}/report.pdf?paper=letter`} download>
        <span className="sr-only">The same on</span> Letter
      </a>
      <a href={`/practice/${id}/report.json`} download>Data</a>
      <Link to="/practice/new">Practise again</Link>
    </span>
  );
}

export default function Report({ loaderData, params: { id } }: Route.ComponentProps) {
  if (loaderData.report === null) return <BeingWritten id={id} />;
  const { report, charts, day, answers } = loaderData;
  return (
    <>
      <SiteBar far={<TakeAlong id={id} />}>
        <span>Report of {day}</span>
      </SiteBar>
      <ReportView
        report={report}
        charts={charts}
        voice={YOURS}
        cardActions={({ index, question, assessment }) => {
          const answer = answers.find((known) => known === `${id}.${index}`);
          if (!answer) return null;
          return (
            <>
              <Link to={`/practice/answers/${answer}`}>
                Answer again<span className="sr-only">: {question}</span>
              </Link>
              {assessment?.star && (
                <Link to={`/practice/stories/new?from=${answer}`}>
                  Keep as a story<span className="sr-only">: {question}</span>
                </Link>
              )}
            </>
          );
        }}
      >
        <section className="no-print grid gap-4" aria-labelledby="yours">
          <h2 id="yours" className="text-title">This is yours</h2>
          <div className="flex flex-wrap items-start gap-3">
            <Link className="button" to={`/practice/${id}/report/share`}>Share it by a link</Link>
            <a className="button" href={`/practice/${id}/log.json`} download>
              Take the whole record along
            </a>
            <Disclosure summary="Delete this interview" look="button">
              <Form method="post" className="mt-2 grid justify-items-start gap-2">
                <p>
                  Every answer, judgement and draft of it is deleted at once, and links to it stop working.
                  Nobody can bring it back.
                </p>
                <button type="submit" className="button" name="intent" value="delete">Delete for good</button>
              </Form>
            </Disclosure>
          </div>
        </section>
      </ReportView>
    </>
  );
}
