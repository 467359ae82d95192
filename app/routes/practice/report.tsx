/** The report: where the answers stand, in the candidate's own words, and what would change the most. */
import { Form, Link, redirect } from "react-router";
import { DomainError } from "../../../server/errors.ts";
import { BAND_LABELS, minutesLabel } from "../../components/labels.ts";
import { Lamps } from "../../components/lamps.tsx";
import { ReportCard } from "../../components/report-card.tsx";
import { Dial, Radar, Timeline } from "../../components/report-charts.tsx";
import { SiteBar } from "../../components/site-bar.tsx";
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { ownerOf } from "../../http/page-owner.ts";
import { readForm } from "../../http/read-form.ts";
import type { Route } from "./+types/report";

export function meta({ loaderData }: Route.MetaArgs) {
  return [{
    title: `Report${loaderData?.report.jobRole ? ` · ${loaderData.report.jobRole}` : ""} · Greenroom`,
  }];
}

export const loader = answerPage(async ({ params, context }: Route.LoaderArgs) => {
  try {
    const { reports } = context.get(servicesContext);
    const report = await reports.get(ownerOf(context), params.id);
    return { report, charts: reports.charts(report), day: dayOf(report.createdAt) };
  } catch (error) {
    // The interview still runs: its page is the right place to be.
    if (error instanceof DomainError && error.code === "interview-running") {
      throw redirect(`/practice/${params.id}`);
    }
    throw error;
  }
});

export const action = answerPage(async ({ request, params, context }: Route.ActionArgs) => {
  const { intent } = await readForm(request);
  if (intent !== "delete") {
    throw new DomainError("invalid", {
      code: "intent-unknown",
      userMessage: "This form was not understood. Nothing was changed.",
    });
  }
  await context.get(servicesContext).reports.remove(ownerOf(context), params.id);
  throw redirect("/practice", 303);
});

function dayOf(date: Date): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(date);
}

export default function Report({ loaderData: { report, charts, day }, params }: Route.ComponentProps) {
  const band = report.band && BAND_LABELS[report.band];
  const subtitle = [
    report.assessment ? "Assessment" : "Practice",
    report.jobRole,
    report.company,
    `${report.answeredQuestions} of ${report.totalQuestions} answered`,
    minutesLabel(report.elapsedSeconds),
  ].filter(Boolean).join(" · ");
  return (
    <>
      <SiteBar
        far={
          <span className="flex flex-wrap gap-x-5">
            <a href={`/practice/${params.id}/report.pdf`} download>PDF</a>
            <a href={`/practice/${params.id}/report.json`} download>Data</a>
            <Link to="/practice/new">Practise again</Link>
          </span>
        }
      >
        <span>Report of {day}</span>
      </SiteBar>
      <main id="content" className="page grid max-w-[78rem] gap-16 pt-14">
        <section className="grid items-end gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <div>
            <p className="caps">{subtitle}</p>
            <h1 className="mt-3 text-display">{report.headline}</h1>
            <p className="mt-4 max-w-[54ch] text-lead text-ink-2">{report.summary}</p>
          </div>
          <div className="max-w-76">
            <Dial chart={charts.dial} overall={report.overall} band={band} />
          </div>
        </section>

        <section
          className="grid items-center gap-x-16 gap-y-8 lg:grid-cols-[24rem_minmax(0,1fr)]"
          aria-labelledby="competencies"
        >
          <h2 id="competencies" className="text-act lg:col-span-2">What your answers show</h2>
          <div className="mx-auto w-full max-w-96">
            <Radar chart={charts.radar} labels={report.competencies.map(({ label }) => label)} />
          </div>
          <div className="table-scroll" tabIndex={0} role="region" aria-label="Levels and quotes as a table">
            <table className="table stacks">
              <thead>
                <tr>
                  <th scope="col">Competency</th>
                  <th scope="col">Level</th>
                  <th scope="col">In your words</th>
                </tr>
              </thead>
              <tbody>
                {report.competencies.map((competency) => (
                  <tr key={competency.competency}>
                    <th scope="row">{competency.label}</th>
                    <td className="whitespace-nowrap">
                      <Lamps level={competency.level} />
                      {competency.level !== null && (
                        <span className="num ms-2">{competency.level.toFixed(1)}</span>
                      )}
                    </td>
                    <td>
                      {competency.level === null
                        ? <span className="text-ink-3">Not enough evidence. Not counted.</span>
                        : (
                          <>
                            {competency.quotes[0] && (
                              <q className="font-serif" dir="auto">{competency.quotes[0].text}</q>
                            )}
                            {competency.anchor && (
                              <span className="block text-small text-ink-3">{competency.anchor}</span>
                            )}
                          </>
                        )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>

        {report.timeline.length > 1 && (
          <section className="grid gap-4" aria-labelledby="course">
            <h2 id="course" className="text-act">How it went</h2>
            <p className="text-small text-ink-2">
              The stair is the difficulty of each question, the dots are your scores from 1 to 10.
            </p>
            <div className="max-w-[44rem]">
              <Timeline chart={charts.timeline} />
            </div>
          </section>
        )}

        <section aria-labelledby="questions">
          <h2 id="questions" className="mb-6 text-act">Question by question</h2>
          {report.cards.map((card) => <ReportCard key={card.index} card={card} />)}
        </section>

        {report.studyPlan.length > 0 && (
          <section aria-labelledby="next">
            <h2 id="next" className="mb-6 text-act">What to do next</h2>
            <ol className="grid gap-6">
              {report.studyPlan.map((step, position) => (
                <li
                  key={step.topic}
                  className="grid grid-cols-[2.5rem_minmax(0,1fr)] border-t border-line pt-4"
                >
                  <span className="num font-serif text-title text-lamp">{position + 1}</span>
                  <div className="max-w-measure">
                    <h3 className="text-lead">{step.topic}</h3>
                    <p className="text-ink-2">{step.why}</p>
                    <p className="mt-2">{step.how}</p>
                    {step.source && (
                      <p className="mt-1">
                        <a href={step.source.url} rel="noreferrer noopener">{step.source.title}</a>
                      </p>
                    )}
                  </div>
                </li>
              ))}
            </ol>
          </section>
        )}

        <section className="no-print grid gap-4" aria-labelledby="yours">
          <h2 id="yours" className="text-title">This is yours</h2>
          <div className="flex flex-wrap items-start gap-3">
            <a className="button" href={`/practice/${params.id}/log.json`} download>
              Take the whole record along
            </a>
            <details>
              <summary className="button quiet list-none">Delete this interview</summary>
              <Form method="post" className="mt-2 grid justify-items-start gap-2">
                <p>Every answer, judgement and draft of it is deleted at once. Nobody can bring it back.</p>
                <button type="submit" className="button" name="intent" value="delete">Delete for good</button>
              </Form>
            </details>
          </div>
        </section>

        <section className="max-w-[70ch] text-small text-ink-3" aria-label="How this was made">
          <p>
            {report.judgedBy} {report.limits}
          </p>
          {report.attribution && <p className="mt-2">{report.attribution}</p>}
        </section>
      </main>
    </>
  );
}
