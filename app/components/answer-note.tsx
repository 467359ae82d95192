/** An editor's note beside an answer: what carried each level, what is missing, and one better version on demand. */
import type { Assessment, Rating } from "../../server/judging/judging.ts";
import { Disclosure } from "./disclosure.tsx";
import { COMPETENCY_LABELS, engineLabel } from "./labels.ts";
import { Lamps } from "./lamps.tsx";
import type { Mark } from "./marked-text.tsx";

export interface AnswerNote {
  engine: string;
  fallback: boolean;
  ratings: {
    label: string;
    level: number | null;
    because: string;
    /** `sequence` names the answer that the words stand in. */
    quotes: { sequence: number; start: number; end: number }[];
  }[];
  good: string[];
  missing: string[];
  improved: string | null;
}

/** From this level on the quoted words carry it; below they are quoted for what they lack. */
const CARRIES_FROM_LEVEL = 3;
/** One thing to mend at a time reads as advice, five as a verdict; the report has them all. */
const MISSING_SHOWN = 1;

export function toAnswerNote(
  assessment: Pick<Assessment, "engine" | "fallback" | "ratings" | "good" | "missing" | "improved">,
): AnswerNote {
  const { engine, fallback, good, missing, improved } = assessment;
  return {
    engine,
    fallback,
    good,
    missing,
    improved,
    ratings: assessment.ratings.map(({ competency, level, because, quotes }: Rating) => ({
      label: COMPETENCY_LABELS[competency],
      level,
      because,
      quotes: quotes.map(({ sequence, start, end }) => ({ sequence, start, end })),
    })),
  };
}

/** The quoted words of one answer, numbered as the note numbers its ratings. */
export function marksIn(note: AnswerNote, sequence: number): Mark[] {
  return note.ratings.flatMap(({ level, quotes }, index) =>
    quotes.filter((quote) => quote.sequence === sequence).map(({ start, end }) => ({
      start,
      end,
      tone: (level ?? 0) >= CARRIES_FROM_LEVEL ? "good" as const : "thin" as const,
      note: index + 1,
    }))
  );
}

/** A level with its reason and the number of the words it rests on; said once where nothing could be judged. */
function Ratings({ ratings }: { ratings: AnswerNote["ratings"] }) {
  const [first] = ratings;
  if (first && ratings.every(({ level, because }) => level === null && because === first.because)) {
    return (
      <p>
        <b className="me-2">Not enough to judge.</b> {first.because}
      </p>
    );
  }
  return (
    <ol className="grid gap-2">
      {ratings.map((rating, index) => (
        <li key={rating.label}>
          <span className="flex flex-wrap items-baseline justify-between gap-x-3">
            <b>
              {rating.quotes.length > 0 && <span className="note-number">{index + 1}</span>} {rating.label}
            </b>
            <Lamps level={rating.level} />
          </span>
          <span className="block">{rating.because}</span>
        </li>
      ))}
    </ol>
  );
}

export function JudgementNote({ note }: { note: AnswerNote }) {
  const carries = note.ratings.some(({ level }) => (level ?? 0) >= CARRIES_FROM_LEVEL);
  const shown = note.missing.slice(0, MISSING_SHOWN);
  const rest = note.missing.slice(MISSING_SHOWN);
  return (
    <div className={`aside settle grid gap-3 ${carries ? "good" : "ask"}`} aria-label="Feedback" role="note">
      <Ratings ratings={note.ratings} />
      {shown.map((missing) => (
        <p key={missing}>
          <b>Next time:</b> {missing}
        </p>
      ))}
      {(note.improved || rest.length > 0) && (
        <Disclosure summary={note.improved ? "A better version" : "What else was missing"}>
          {note.improved && (
            <p className="font-serif text-base whitespace-pre-wrap text-ink" dir="auto">{note.improved}</p>
          )}
          {rest.length > 0 && (
            <ul className="mt-2 grid list-disc gap-1 ps-4">
              {rest.map((missing) => <li key={missing}>{missing}</li>)}
            </ul>
          )}
        </Disclosure>
      )}
      {note.fallback && (
        <p className="text-ink-3">
          The model did not answer in time; this was judged by {engineLabel("rules")}.
        </p>
      )}
    </div>
  );
}
