/** What a machine reads: the score in its parts, what it stumbled over, and the text in its order. */
import { Disclosure } from "./disclosure.tsx";
import type { ParseReport, ScorePart } from "../../server/resumes/resumes.ts";

const SEVERITY = { blocks: "Much is lost", hurts: "Some readers stumble", note: "Good to know" } as const;

function Part({ title, part }: { title: string; part: ScorePart }) {
  return (
    <details className="border-t border-line py-1">
      <summary className="grid min-h-target content-center gap-2 py-2">
        <span className="flex items-center justify-between gap-4">
          <span className="underline decoration-lamp underline-offset-4">{title}</span>
          <span className="num">{part.score}</span>
        </span>
        <meter className="meter" min={0} max={100} value={part.score} aria-hidden="true" />
      </summary>
      <ul className="grid gap-1 pb-3 text-small text-ink-2">
        {part.because.map((because) => <li key={because}>{because}</li>)}
        {part.mend.map((mend) => (
          <li key={mend}>
            <strong className="text-ink">Change:</strong> {mend}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ParseReportViewProps {
  report: Omit<ParseReport, "blocks">;
  text: string;
  /** Before the candidate's corrections; null without any. */
  scoreAsRead: number | null;
}

export function ParseReportView({ report, text, scoreAsRead }: ParseReportViewProps) {
  return (
    <section className="grid content-start gap-5" aria-labelledby="machine">
      <h2 id="machine" className="text-title">What a machine reads</h2>
      <p className="flex items-baseline gap-3">
        <span className="num font-serif text-display leading-none">{report.score}</span>
        <span className="text-ink-3">of 100</span>
      </p>
      {scoreAsRead !== null && (
        <p className="text-small text-ink-2">
          With your corrections. The document itself still reads as {scoreAsRead}{" "}
          to others: mend it there too.
        </p>
      )}
      {report.findings.length > 0
        ? (
          <ul className="grid gap-4">
            {report.findings.map((finding, index) => (
              <li key={index} className={finding.severity === "note" ? "aside" : "aside ask"}>
                <p className="caps">
                  {SEVERITY[finding.severity]}
                  {finding.page && ` · page ${finding.page}`}
                </p>
                <p>
                  <strong>{finding.what}</strong> {finding.mend}
                </p>
              </li>
            ))}
          </ul>
        )
        : <p className="text-ink-2">Nothing in its layout got in the way.</p>}
      <div>
        <Part title="Completeness" part={report.completeness} />
        <Part title="Structure" part={report.structure} />
        <Part title="Specificity" part={report.specificity} />
      </div>
      <p className="text-small text-ink-3">
        40% completeness, 30% structure, 30% specificity; formula {report.version}.
      </p>
      <Disclosure summary="The text, in the order it was read">
        <pre
          className="mt-2 max-h-[32rem] overflow-auto border border-line bg-wing p-4 text-small whitespace-pre-wrap"
          tabIndex={0}
          dir="auto"
        >
          {text || "No text at all."}
        </pre>
      </Disclosure>
    </section>
  );
}
