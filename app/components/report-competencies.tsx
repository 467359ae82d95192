/** The competency radar, and the table with the same numbers, the candidate's words and what each level reads. */
import type { RadarChart, Report } from "../../server/reports/reports.ts";
import { Lamps } from "./lamps.tsx";
import { Radar } from "./report-charts.tsx";
import type { Voice } from "./report-voice.ts";

interface ReportCompetenciesProps {
  competencies: Report["competencies"];
  chart: RadarChart;
  voice: Voice;
}

function Evidence({ competency }: { competency: Report["competencies"][number] }) {
  if (competency.level === null) {
    return <span className="text-ink-3">Not enough evidence. Not counted.</span>;
  }
  return (
    <>
      {competency.quotes.map((quote) => (
        <q key={`${quote.sequence}-${quote.start}`} className="evidence-quote" dir="auto">{quote.text}</q>
      ))}
      {competency.anchor && <span className="block text-small text-ink-3">{competency.anchor}</span>}
    </>
  );
}

export function ReportCompetencies({ competencies, chart, voice }: ReportCompetenciesProps) {
  const rated = competencies.filter(({ level }) => level !== null).length;
  return (
    <section className="competencies" aria-labelledby="competencies">
      <h2 id="competencies" className="text-act">{voice.shown}</h2>
      {rated === 0
        ? (
          <p className="max-w-measure text-ink-2">
            No competency could be rated, so there is nothing to draw here. That is neither a zero nor a
            verdict: what cannot be judged from words is left out.
          </p>
        )
        : (
          <>
            <div className="radar">
              <Radar chart={chart} labels={competencies.map(({ label }) => label)} />
            </div>
            <table className="table stacks">
              <caption className="sr-only">Level of each competency, and the words it rests on</caption>
              <thead>
                <tr>
                  <th scope="col">Competency</th>
                  <th scope="col">Level</th>
                  <th scope="col">{voice.inWords}</th>
                </tr>
              </thead>
              <tbody>
                {competencies.map((competency) => (
                  <tr key={competency.competency}>
                    <th scope="row">{competency.label}</th>
                    <td className="whitespace-nowrap">
                      <Lamps level={competency.level} />
                      {competency.level !== null && (
                        <span className="num ms-2">{competency.level.toFixed(1)}</span>
                      )}
                    </td>
                    <td>
                      <Evidence competency={competency} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
    </section>
  );
}
