/** One question of a report: asked, answered, good, missing, an improved version, STAR parts. */
import type { ReportCard as Card } from "../../server/reports/reports.ts";
import { COMPETENCY_LABELS, engineLabel, PHASE_LABELS, STAR_LABELS } from "./labels.ts";
import { Lamps } from "./lamps.tsx";
import { MarkedText } from "./marked-text.tsx";

const STAR_ORDER = ["situation", "task", "action", "result"] as const;

function Findings({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="grid gap-1">{items.map((item) => <li key={item}>{item}</li>)}</ul>
    </div>
  );
}

function Note({ card }: { card: Card }) {
  const { assessment } = card;
  if (!assessment) return <p className="aside">Not answered. Not counted.</p>;
  return (
    <div className="aside good grid gap-3">
      <p className="num">
        {assessment.score === null ? `Not enough evidence: ${assessment.gate.because}` : (
          <>
            <strong>{assessment.score} of 10</strong> · difficulty {card.difficulty}
            {card.difficultyAfter !== null && card.difficultyAfter !== card.difficulty &&
              ` → ${card.difficultyAfter}`}
          </>
        )}
      </p>
      <ul className="grid gap-1">
        {assessment.ratings.map((rating) => (
          <li key={rating.competency}>
            <span className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span>{COMPETENCY_LABELS[rating.competency]}</span>
              <Lamps level={rating.level} />
            </span>
            <span className="block text-ink-3">{rating.because}</span>
          </li>
        ))}
      </ul>
      <Findings title="Good" items={assessment.good} />
      <Findings title="Missing" items={assessment.missing} />
      {assessment.star && (
        <p>
          {STAR_ORDER.map((part, index) => (
            <span key={part}>
              {index > 0 && " · "}
              <span className={assessment.star?.[part] ? "text-ink" : "line-through decoration-edge"}>
                {STAR_LABELS[part]}
              </span>
              <span className="sr-only">{assessment.star?.[part] ? " found" : " not found"}</span>
            </span>
          ))}
        </p>
      )}
      {assessment.fallback && <p>Judged by {engineLabel("rules")}: the model did not answer in time.</p>}
    </div>
  );
}

function Exchange(
  { card, exchange, first }: { card: Card; exchange: Card["exchanges"][number]; first: boolean },
) {
  const quotes = card.assessment?.ratings.flatMap((rating) => rating.quotes) ?? [];
  return (
    <>
      <p className="who caps">{exchange.kind === "probe" ? "Follow-up" : `Question ${card.index + 1}`}</p>
      {first
        ? <h3 id={`question-${card.index}`} className="said asked" dir="auto">{exchange.asked}</h3>
        : <p className="said" dir="auto">{exchange.asked}</p>}
      <p className="who caps">You said</p>
      <p className="said answered" dir="auto">
        {exchange.answer === null ? <em>Skipped</em> : (
          <MarkedText
            text={exchange.answer}
            marks={quotes.filter((quote) => quote.sequence === exchange.sequence)}
          />
        )}
      </p>
    </>
  );
}

function More({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center underline decoration-lamp underline-offset-4">
        {title}
      </summary>
      {children}
    </details>
  );
}

export function ReportCard({ card }: { card: Card }) {
  const { assessment } = card;
  return (
    <article className="script-card border-t border-line py-8" aria-labelledby={`question-${card.index}`}>
      <div className="script pair">
        {card.exchanges.map((exchange, position) => (
          <Exchange
            key={exchange.sequence ?? position}
            card={card}
            exchange={exchange}
            first={position === 0}
          />
        ))}
        <span className="max-lg:hidden" />
        <div className="grid gap-1">
          {assessment?.improved && (
            <More title="A better version, from your own facts">
              <p className="said mt-1 mb-3" dir="auto">{assessment.improved}</p>
            </More>
          )}
          {card.reference && (
            <More title="What a good answer holds">
              <p className="mt-1 max-w-measure text-ink-2">{card.reference}</p>
              {card.source && (
                <p className="mt-2">
                  Read on: <a href={card.source.url} rel="noreferrer noopener">{card.source.title}</a>
                </p>
              )}
            </More>
          )}
        </div>
      </div>
      <div className="grid content-start gap-5">
        <p className="aside">
          {PHASE_LABELS[card.phase]}
          {card.skill && ` · ${card.skill}`}
        </p>
        <Note card={card} />
      </div>
    </article>
  );
}
