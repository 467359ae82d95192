/** `GET /shared/{token}`: a report as somebody reads it to whom the candidate gave a link, without an account. */
import { isRouteErrorResponse, Link } from "react-router";
import { ErrorPage } from "../../components/error-page.tsx";
import { dayLabel } from "../../components/labels.ts";
import { ReportView } from "../../components/report-view.tsx";
import { THEIRS } from "../../components/report-voice.ts";
import { SiteBar } from "../../components/site-bar.tsx";
import { servicesContext } from "../../context.ts";
import { answerPage } from "../../http/answer.ts";
import { pageHeaders } from "../../http/page-headers.ts";
import { sharedHeaders, shareReader } from "../../http/shared-report.ts";
import type { Route } from "./+types/report";

export const middleware = [sharedHeaders];

export const headers = pageHeaders;

export function meta({ loaderData }: Route.MetaArgs) {
  const role = loaderData?.report.jobRole;
  return [
    { title: `Shared report${role ? ` · ${role}` : ""} · Greenroom` },
    { name: "robots", content: "noindex, nofollow" },
  ];
}

export const loader = answerPage(async ({ request, params, context }: Route.LoaderArgs) => {
  const { shares, reports } = context.get(servicesContext);
  const { report, expiresAt } = await shares.open(params.token, await shareReader(request, context));
  return {
    report,
    charts: reports.charts(report),
    day: dayLabel(report.createdAt),
    until: dayLabel(expiresAt),
  };
});

/** Choosing another light is not another reading. */
export function shouldRevalidate() {
  return false;
}

export default function SharedReport({ loaderData, params: { token } }: Route.ComponentProps) {
  const { report, charts, day, until } = loaderData;
  const who = report.candidateName ?? "A candidate";
  return (
    <>
      <SiteBar
        far={
          <span className="flex flex-wrap gap-x-5">
            <a href={`/shared/${token}/report.pdf`} download>PDF</a>
            <a href={`/shared/${token}/report.pdf?paper=letter`} download>
              <span className="sr-only">The same on</span> Letter
            </a>
            <a href={`/shared/${token}/report.json`} download>Data</a>
          </span>
        }
      >
        <span>Report of {day}</span>
      </SiteBar>
      <ReportView
        report={report}
        charts={charts}
        voice={THEIRS}
        before={
          <p className="shared-note">
            <bdi>{who}</bdi>{" "}
            shared this report with you. It is written to them: “you” means the candidate. The link works
            until {until}.
          </p>
        }
      />
    </>
  );
}

/** For the two ends of a link; everything else is said as on any page. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  if (!isRouteErrorResponse(error) || error.status !== 410) return <ErrorPage error={error} />;
  return (
    <>
      <title>This link has ended · Greenroom</title>
      <meta name="robots" content="noindex, nofollow" />
      <SiteBar>
        <span />
      </SiteBar>
      <main id="content" className="page grid gap-5 pt-20">
        <h1 className="text-display">This link has ended.</h1>
        <p className="max-w-measure text-lead text-ink-2">{String(error.data.message)}</p>
        <p>
          <Link className="button" to="/">What Greenroom is</Link>
        </p>
      </main>
    </>
  );
}
