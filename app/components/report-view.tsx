/** A whole report as its owner and those it is shared with read it: the same content, the same setting. */
import type { Report, ReportCharts } from "../../server/reports/reports.ts";
import { BAND_LABELS, minutesLabel } from "./labels.ts";
import { Notice } from "./notice.tsx";
import { ReportCard } from "./report-card.tsx";
import { Dial } from "./report-charts.tsx";
import { ReportCompetencies } from "./report-competencies.tsx";
import { ReportCourse } from "./report-course.tsx";
import { ReportPlan } from "./report-plan.tsx";
import type { Voice } from "./report-voice.ts";

interface ReportViewProps {
  report: Omit<Report, "interviewId" | "createdAt">;
  charts: ReportCharts;
  voice: Voice;
  /** Above the headline: for whom this is, when it is not the candidate. */
  before?: React.ReactNode;
  /** Under each card: what else can be done with the question. */
  cardActions?: (card: Report["cards"][number]) => React.ReactNode;
  /** After the study plan: what only the owner may do. */
  children?: React.ReactNode;
}

/** With more questions than this each card leads to the next one and back to the list. */
const FEW_CARDS = 3;

/** What kind of interview this was; names in any script keep their own direction. */
function Subtitle({ report }: Pick<ReportViewProps, "report">) {
  const parts = [
    report.jobRole,
    report.company,
    report.assessment ? "Assessment" : "Practice",
    `${report.answeredQuestions} of ${report.totalQuestions} answered`,
    minutesLabel(report.elapsedSeconds),
  ].filter((part) => part !== null && part !== "");
  return (
    <p className="caps">
      {parts.map((part, position) => (
        <span key={position}>
          {position > 0 && " · "}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}

/** Where the parts of a long page are. */
function Contents({ report, voice }: Pick<ReportViewProps, "report" | "voice">) {
  const parts = [
    ["competencies", voice.shown],
    ...(report.cards.length > 0 ? [["course", "How it went"], ["questions", "Question by question"]] : []),
    ...(report.studyPlan.length > 0 ? [["next", "What to do next"]] : []),
    ["judged", "How this was judged"],
  ];
  return (
    <nav className="report-contents no-print" aria-label="In this report">
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function ReportView({ report, charts, voice, before, cardActions, children }: ReportViewProps) {
  const band = report.band && BAND_LABELS[report.band];
  const fallbacks = report.cards.filter(({ assessment }) => assessment?.fallback).length;
  return (
    <main id="content" className="page report">
      {before}
      <section className="opening">
        <div>
          <Subtitle report={report} />
          <h1 className="mt-3 text-display">{report.headline}</h1>
          <p className="mt-4 max-w-[54ch] text-lead text-ink-2">{report.summary}</p>
          {report.candidateName && (
            <p className="mt-4 text-small text-ink-3">
              Written for <bdi>{report.candidateName}</bdi>
            </p>
          )}
        </div>
        <div className="dial">
          <Dial chart={charts.dial} overall={report.overall} band={band} />
        </div>
      </section>
      {report.fallback && (
        <Notice className="max-w-measure">
          The model did not answer in time
          {fallbacks > 0 ? ` for ${fallbacks} of ${report.cards.length} questions` : ""}, and the built-in
          rules stood in. {fallbacks > 0 && "Those answers are marked. "}No score was made up.
        </Notice>
      )}
      <Contents report={report} voice={voice} />
      <ReportCompetencies competencies={report.competencies} chart={charts.radar} voice={voice} />
      {report.cards.length > 0 && (
        <>
          <ReportCourse cards={report.cards} timeline={report.timeline} chart={charts.timeline} />
          <section aria-labelledby="questions">
            <h2 id="questions" className="mb-6 text-act">Question by question</h2>
            {report.cards.map((card, position) => (
              <ReportCard
                key={card.index}
                card={card}
                voice={voice}
                next={report.cards.length > FEW_CARDS ? report.cards[position + 1]?.index : undefined}
                actions={cardActions?.(card)}
              />
            ))}
          </section>
        </>
      )}
      <ReportPlan steps={report.studyPlan} gaps={report.gaps} />
      {children}
      <section className="max-w-[70ch] text-small text-ink-2" aria-labelledby="judged">
        <h2 id="judged" className="caps mb-2">How this was judged</h2>
        <p>{report.judgedBy}</p>
        <p className="mt-2">{report.limits}</p>
        {report.attribution && <p className="mt-2">{report.attribution}</p>}
      </section>
    </main>
  );
}
