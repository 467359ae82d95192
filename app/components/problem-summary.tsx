/** Errors of a form on top of it, each a link to its field. */
import { useEffect, useRef } from "react";

export interface FieldProblem {
  /** The id of the control that must be mended. */
  fieldId: string;
  label: string;
  problem: string;
}

interface ProblemSummaryProps {
  /** What happened, what is kept and what to do. */
  message: string;
  problems?: readonly FieldProblem[];
}

/** Takes the focus when it appears: give it a `key` of the reply, so that another reply is another summary. */
export function ProblemSummary({ message, problems = [] }: ProblemSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => summary.current?.focus(), []);

  return (
    <div className="notice problem" role="alert" tabIndex={-1} ref={summary}>
      <p>{message}</p>
      {problems.length > 0 && (
        <ul className="mt-1 grid">
          {problems.map(({ fieldId, label, problem }) => (
            <li key={fieldId}>
              <a className="inline-flex min-h-target items-center" href={`#${fieldId}`}>{label}</a>: {problem}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
