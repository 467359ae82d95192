/** The line on top of an interview: its acts, where it stands, pause and end. */
import { useEffect, useState } from "react";
import { Form, Link } from "react-router";
import { minutesLabel } from "./labels.ts";

interface InterviewBarProps {
  page: {
    id: string;
    state: string;
    phases: { label: string; current: boolean; past: boolean }[];
    questionNumber: number;
    totalQuestions: number;
    elapsedSeconds: number;
  };
  live: boolean;
}

/** Minutes since the page was loaded, on top of what the server said; a clock that shows seconds would hurry. */
function useElapsed(seconds: number, running: boolean): number {
  const [elapsed, setElapsed] = useState(seconds);
  useEffect(() => {
    setElapsed(seconds);
    if (!running) return;
    const loaded = Date.now();
    const timer = setInterval(() => setElapsed(seconds + (Date.now() - loaded) / 1000), 15_000);
    return () => clearInterval(timer);
  }, [seconds, running]);
  return elapsed;
}

export function InterviewBar({ page, live }: InterviewBarProps) {
  const elapsed = useElapsed(page.elapsedSeconds, live && page.state !== "paused");
  return (
    <header className="bar">
      <Link className="wordmark" to="/">Greenroom</Link>
      <ol className="acts" aria-label="Parts of the interview">
        {page.phases.map((phase) => (
          <li
            key={phase.label}
            className={phase.past ? "past" : undefined}
            aria-current={phase.current ? "step" : undefined}
          >
            {phase.label}
            {phase.past && <span className="sr-only">(done)</span>}
          </li>
        ))}
      </ol>
      <div className="far flex flex-wrap items-center gap-x-1">
        <span className="num me-2">
          Question {page.questionNumber} of {page.totalQuestions} · {minutesLabel(elapsed)}
        </span>
        <div className="-ms-3 flex items-center">
          {page.state !== "paused" && (
            <Form method="post">
              <button type="submit" className="button quiet" name="intent" value="pause">Pause</button>
            </Form>
          )}
          <details className="end-menu">
            <summary className="button quiet">End</summary>
            <Form method="post" className="end-panel">
              <p>End the interview now? Your answers so far become the report.</p>
              <button type="submit" className="button main" name="intent" value="end">
                End and read the report
              </button>
            </Form>
          </details>
        </div>
      </div>
    </header>
  );
}
