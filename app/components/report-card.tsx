/** One question of a report, set as a script: asked, answered with marked words, the notes beside them, what is stronger. */
import type { ReportCard as Card } from "../../server/reports/reports.ts";
import { Disclosure } from "./disclosure.tsx";
import { engineLabel, PHASE_LABELS, STAR_LABELS } from "./labels.ts";
import { Lamps } from "./lamps.tsx";
import { MarkedText } from "./marked-text.tsx";
import { type ExchangeNotes, notesOf } from "./report-notes.ts";
import type { Voice } from "./report-voice.ts";
import { TitledList } from "./titled-list.tsx";

const STAR_ORDER = ["situation", "task", "action", "result"] as const;
const COVERED = {
  yes: "said",
  partly: "partly said",
  no: "not said",
  contradicted: "said otherwise",
} as const;

function Facts({ card }: { card: Card }) {
  const { assessment, difficulty, difficultyAfter } = card;
  const phase = PHASE_LABELS[card.phase];
  return (
    <div className="aside facts">
      <p>
        <strong>{card.skill || phase}</strong>
      </p>
      {card.skill && card.skill !== phase && <p>{phase}</p>}
      <p className="num">
        Difficulty {difficulty}
        {difficultyAfter !== null && difficultyAfter !== difficulty && `, then ${difficultyAfter}`}
      </p>
      {typeof assessment?.score === "number" && <p className="num">Score {assessment.score} of 10</p>}
    </div>
  );
}

/** The notes that rest on the words of one answer. */
function RatingNotes({ card, notes }: { card: Card; notes: ExchangeNotes["notes"] }) {
  return (
    <>
      {notes.map((note) => (
        <div key={note.label} className={`aside ${note.tone === "strong" ? "good" : note.tone}`}>
          <p className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span id={note.number === null ? undefined : `note-${card.index}-${note.number}`}>
              {note.number !== null && <span className="note-number">{note.number}</span>}
              <strong>{note.label}</strong>
            </span>
            <Lamps level={note.level} />
          </p>
          <p dir="auto">{note.because}</p>
        </div>
      ))}
    </>
  );
}

/** What holds for the whole answer. */
function WholeNotes({ card }: { card: Card }) {
  const { assessment } = card;
  if (!assessment) {
    const given = card.exchanges.some(({ answer }) => answer !== null);
    const unscored = card.phase === "your-questions";
    return (
      <p className="aside">
        {unscored && given
          ? "Heard, not scored: this part was the candidate’s own."
          : given
          ? "This answer was not judged. It is not counted."
          : "No answer. It is not counted."}
      </p>
    );
  }
  const unrated = assessment.ratings.every(({ level }) => level === null);
  return (
    <>
      {unrated && (
        <p className="aside">
          <strong>Not rated.</strong> {assessment.gate.because} It is not counted.
        </p>
      )}
      {assessment.good.length > 0 && (
        <div className="aside good">
          <TitledList title="Good" items={assessment.good} />
        </div>
      )}
      {assessment.missing.length > 0 && (
        <div className="aside ask">
          <TitledList title="Missing" items={assessment.missing} />
        </div>
      )}
      {assessment.fallback && (
        <p className="aside">Judged by {engineLabel("rules")}: the model did not answer in time.</p>
      )}
    </>
  );
}

interface SpeechProps {
  card: Card;
  position: number;
  notes: ExchangeNotes;
  voice: Voice;
}

/** A follow-up and what was said to it, or what was said to the question. */
function Speech({ card, position, notes, voice }: SpeechProps) {
  const exchange = card.exchanges[position];
  if (!exchange) return null;
  const silent = exchange.sequence === null ? "Not answered before the end" : "Skipped";
  return (
    <>
      {exchange.kind === "probe" && (
        <>
          <p className="who caps">Follow-up</p>
          <h4 className="said probe" dir="auto">{exchange.asked}</h4>
        </>
      )}
      <p className="who caps">{voice.said}</p>
      <p className="said answered" dir="auto">
        {exchange.answer?.trim()
          ? (
            <MarkedText
              text={exchange.answer}
              marks={notes.marks}
              noteHref={(note) => `#note-${card.index}-${note}`}
            />
          )
          : <em>{silent}</em>}
      </p>
    </>
  );
}

/** What follows from the answer: the parts of the story, hints, a stronger version, what a good answer holds. */
function Afterwards({ card }: { card: Card }) {
  const { assessment } = card;
  return (
    <div className="script pair after">
      {assessment?.star && (
        <>
          <p className="who caps">The story</p>
          <dl className="star">
            {STAR_ORDER.map((part) => {
              const quote = assessment.star?.[part];
              return (
                <div key={part}>
                  <dt>{STAR_LABELS[part]}</dt>
                  <dd dir="auto">
                    {quote ? <q className="font-serif">{quote.text}</q> : <em>not found</em>}
                  </dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
      {card.hints.length > 0 && (
        <>
          <p className="who caps">{card.hints.length === 1 ? "Hint" : "Hints"}</p>
          <div className="text-small text-ink-2">
            <ol className="grid gap-1">
              {card.hints.map(({ level, text }) => <li key={level} dir="auto">{text}</li>)}
            </ol>
            <p className="mt-1 text-ink-3">Taken while answering. They lowered no score.</p>
          </div>
        </>
      )}
      {assessment?.improved && (
        <>
          <p className="who caps">Stronger</p>
          <div>
            <p className="said better" dir="auto">{assessment.improved}</p>
            <p className="mt-1 text-small text-ink-3">The same facts, said so that they can be seen.</p>
          </div>
        </>
      )}
      {card.reference && card.phase !== "your-questions" && (
        <>
          <Disclosure summary="What a good answer holds">
            <p className="mt-1 text-ink-2" dir="auto">{card.reference}</p>
            {assessment && assessment.points.length > 0 && (
              <ul className="points">
                {assessment.points.map((point) => (
                  <li key={point.pointId} className={point.covered}>
                    <span dir="auto">{point.text}</span> <strong>{COVERED[point.covered]}</strong>
                  </li>
                ))}
              </ul>
            )}
            {card.source && (
              <p className="mt-2">
                Read on: <a href={card.source.url} rel="noreferrer noopener">{card.source.title}</a>
              </p>
            )}
          </Disclosure>
        </>
      )}
    </div>
  );
}

interface ReportCardProps {
  card: Card;
  voice: Voice;
  /** Index of the question after it; absent under the last one and where there are few. */
  next?: number | undefined;
  /** What else can be done with this question, under it. */
  actions?: React.ReactNode;
}

export function ReportCard({ card, voice, next, actions }: ReportCardProps) {
  const exchanges = notesOf(card);
  const last = card.exchanges.length - 1;
  const none: ExchangeNotes = { notes: [], marks: [] };
  return (
    <article className="report-card" aria-labelledby={`question-${card.index}`}>
      <div className="script">
        <p className="who caps">
          <span className="num">{card.index + 1}</span> · Asked
        </p>
        <h3 id={`question-${card.index}`} className="said asked" dir="auto">{card.question}</h3>
        <Facts card={card} />
      </div>
      {card.exchanges.map((exchange, position) => (
        <div key={exchange.sequence ?? `at-${position}`} className="exchange">
          <div className="script pair">
            <Speech card={card} position={position} notes={exchanges[position] ?? none} voice={voice} />
          </div>
          <div className="notes">
            <RatingNotes card={card} notes={exchanges[position]?.notes ?? []} />
            {position === last && <WholeNotes card={card} />}
          </div>
          {position === last && (
            <>
              <Afterwards card={card} />
              {(actions || next !== undefined) && (
                <div className="script pair no-print">
                  <div className="card-end">
                    {actions}
                    {next !== undefined && (
                      <>
                        <a href={`#question-${next}`}>Next question</a>
                        <a href="#course">All questions</a>
                      </>
                    )}
                  </div>
                </div>
              )}
            </>
          )}
        </div>
      ))}
    </article>
  );
}
