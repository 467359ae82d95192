/** What to do next: numbered steps with why, how and where to read, then what else the role asks for. */
import type { Report } from "../../server/reports/reports.ts";

interface ReportPlanProps {
  steps: Report["studyPlan"];
  gaps: Report["gaps"];
}

export function ReportPlan({ steps, gaps }: ReportPlanProps) {
  const planned = new Set(steps.map(({ topic }) => topic));
  const further = gaps.filter(({ skill }) => !planned.has(skill));
  if (steps.length === 0 && further.length === 0) return null;
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="mb-6 text-act">What to do next</h2>
      <ol className="plan">
        {steps.map((step, position) => (
          <li key={`${position}-${step.topic}`}>
            <span className="num plan-number" aria-hidden="true">{position + 1}</span>
            <div className="max-w-measure">
              <h3 className="text-lead" dir="auto">{step.topic}</h3>
              <p className="text-ink-2" dir="auto">{step.why}</p>
              <p className="mt-2">{step.how}</p>
              {step.source && (
                <p className="mt-1">
                  Read: <a href={step.source.url} rel="noreferrer noopener">{step.source.title}</a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {further.length > 0 && (
        <>
          <h3 className="caps mt-8 mb-3">Also asked of the role</h3>
          <dl className="further">
            {further.map(({ skill, reason }) => (
              <div key={skill}>
                <dt>{skill}</dt>
                <dd className="text-ink-2">{reason}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
