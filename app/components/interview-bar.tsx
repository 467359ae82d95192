/** The line on top of an interview: its parts, where it stands, the clock, pause and end. */
import { useEffect, useState } from "react";
import { Form, Link } from "react-router";
import { Menu } from "./menu.tsx";

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
  if (!form) return hidden ? null : <span className="num px-2">{minutes} min</span>;
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
        {hidden ? "Show time" : `${minutes} min`}
        {!hidden && <span className="sr-only">(hide the time)</span>}
      </button>
      <span className="sr-only" role="status">{!hidden && said > 0 ? `${said} minutes` : ""}</span>
    </>
  );
}

export function InterviewBar({ page, live, form }: InterviewBarProps) {
  const elapsed = useElapsed(page.elapsedSeconds, live && page.state !== "paused");
  return (
    <header className="bar glass interview-bar">
      <Link className="wordmark" to="/">
        <span className="spelled-out">Greenroom</span>
      </Link>
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
        <span className="spelled-out">Question</span> {page.questionNumber} of {page.totalQuestions}
      </span>
      <div className="ways">
        <Clock elapsed={elapsed} hidden={page.clockHidden} form={form} />
        {form && (
          <button type="submit" form={form} className="button quiet" name="intent" value="pause">
            Pause
          </button>
        )}
        <Menu label="End" className="end-menu">
          <Form method="post" className="menu-panel">
            <p>
              <strong className="font-semibold">End the interview now?</strong>{" "}
              What you have sent becomes the report; unsent text does not. To go on later, pause instead.
            </p>
            <button type="submit" className="button main" name="intent" value="end">
              End and read the report
            </button>
          </Form>
        </Menu>
      </div>
    </header>
  );
}
