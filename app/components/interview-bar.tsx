/** The line on top of an interview: its parts, where it stands, the clock, pause and end. */
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
    clockHidden: boolean;
  };
  live: boolean;
  /** Id of the form that holds the answer, so that what stands in it goes along; absent while paused. */
  form: string | undefined;
}

const LOOK_EVERY_MS = 15_000;
/** Often enough to keep the time, rare enough not to hurry. */
const SAY_EVERY_MINUTES = 10;

/** Seconds since the page was loaded, on top of what the server said; only minutes of it are shown. */
function useElapsed(seconds: number, running: boolean): number {
  const [elapsed, setElapsed] = useState(seconds);
  useEffect(() => {
    setElapsed(seconds);
    if (!running) return;
    const loaded = Date.now();
    const timer = setInterval(() => setElapsed(seconds + (Date.now() - loaded) / 1000), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [seconds, running]);
  return elapsed;
}

/** The time as a button that hides it; whoever hides it is told nothing about time any more. */
function Clock({ elapsed, hidden, form }: { elapsed: number; hidden: boolean; form: string | undefined }) {
  const minutes = Math.floor(elapsed / 60);
  const said = minutes - (minutes % SAY_EVERY_MINUTES);
  if (!form) return hidden ? null : <span className="num px-3">{minutesLabel(elapsed)}</span>;
  return (
    <>
      <button
        type="submit"
        form={form}
        className="button quiet clock num"
        name="intent"
        value={hidden ? "show-clock" : "hide-clock"}
        title={hidden ? "Show the time" : "Hide the time"}
      >
        {hidden ? "Show time" : minutesLabel(elapsed)}
        {!hidden && <span className="sr-only">, hide the time</span>}
      </button>
      <span className="sr-only" role="status">{!hidden && said > 0 ? `${said} minutes` : ""}</span>
    </>
  );
}

/** Closes an open menu by Escape, and when the keyboard leaves it. */
function closeOn(event: React.KeyboardEvent<HTMLDetailsElement> | React.FocusEvent<HTMLDetailsElement>) {
  const menu = event.currentTarget;
  if ("key" in event) {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  } else if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) {
    menu.open = false;
  }
}

export function InterviewBar({ page, live, form }: InterviewBarProps) {
  const elapsed = useElapsed(page.elapsedSeconds, live && page.state !== "paused");
  return (
    <header className="bar interview-bar">
      <Link className="wordmark" to="/">Greenroom</Link>
      <ol className="acts" aria-label="Parts of the interview">
        {page.phases.map((phase) => (
          <li
            key={phase.label}
            className={phase.past ? "past" : undefined}
            aria-current={phase.current ? "step" : undefined}
          >
            <span className="act-name">{phase.label}</span>
            {phase.past && <span className="sr-only">(done)</span>}
          </li>
        ))}
      </ol>
      <span className="standing num">
        Question {page.questionNumber} of {page.totalQuestions}
      </span>
      <div className="ways">
        <Clock elapsed={elapsed} hidden={page.clockHidden} form={form} />
        {form && (
          <button type="submit" form={form} className="button quiet" name="intent" value="pause">
            Pause
          </button>
        )}
        <details className="end-menu" onKeyDown={closeOn} onBlur={closeOn}>
          <summary className="button quiet">End</summary>
          <Form method="post" className="end-panel">
            <p>
              <strong className="font-semibold">End the interview now?</strong>{" "}
              What you have sent becomes the report; unsent text does not. To go on later, pause instead.
            </p>
            <button type="submit" className="button main" name="intent" value="end">
              End and read the report
            </button>
          </Form>
        </details>
      </div>
    </header>
  );
}
