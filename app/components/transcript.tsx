/** The script of an interview: who speaks in the margin, what is said, and judgement beside the words. */
import { Lamps } from "./lamps.tsx";
import { engineLabel } from "./labels.ts";
import { type Mark, MarkedText } from "./marked-text.tsx";

export interface AnswerNote {
  engine: string;
  fallback: boolean;
  ratings: { label: string; level: number | null; because: string }[];
  good: string[];
  missing: string[];
  improved: string | null;
}

export interface ScriptLine {
  who: "interviewer" | "again" | "follow-up" | "you";
  text: string;
  /** For a follow-up: why it was asked. */
  because?: string;
  /** For an answer. */
  skipped?: boolean;
  marks?: readonly Mark[];
  sequence: number;
}

export interface PageTurn {
  index: number;
  phase: string;
  difficulty: number;
  competencies: string[];
  lines: ScriptLine[];
  /** Null until it was judged, and while an assessment runs. */
  note: AnswerNote | null;
}

const WHO: Record<ScriptLine["who"], string> = {
  interviewer: "Interviewer",
  again: "In other words",
  "follow-up": "Follow-up",
  you: "You",
};

/** An editor's note: what carried the level, what is missing, and one better version on demand. */
export function JudgementNote({ note }: { note: AnswerNote }) {
  const [good] = note.good;
  return (
    <div className="aside good settle grid gap-2">
      {good && <p>{good}</p>}
      {note.missing.slice(0, 2).map((missing) => (
        <p key={missing}>
          <strong>Missing:</strong> {missing}
        </p>
      ))}
      <ul className="grid gap-1">
        {note.ratings.map((rating) => (
          <li key={rating.label} className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span>{rating.label}</span>
            <Lamps level={rating.level} />
          </li>
        ))}
      </ul>
      {note.improved && (
        <details>
          <summary className="min-h-6 underline decoration-lamp underline-offset-4">A better version</summary>
          <p className="mt-2 font-serif text-base whitespace-pre-wrap text-ink">{note.improved}</p>
        </details>
      )}
      {note.fallback && (
        <p className="text-ink-3">
          The model did not answer in time; this was judged by {engineLabel("rules")}.
        </p>
      )}
    </div>
  );
}

function Line({ line, aside }: { line: ScriptLine; aside: React.ReactNode }) {
  const you = line.who === "you";
  return (
    <>
      <p className="who caps">{WHO[line.who]}</p>
      {line.skipped
        ? <p className="said answered italic">Skipped</p>
        : (
          <p className={you ? "said answered" : "said"} dir="auto">
            {you ? <MarkedText text={line.text} marks={line.marks ?? []} /> : line.text}
          </p>
        )}
      {aside ?? <span className="max-lg:hidden" />}
    </>
  );
}

interface TurnProps {
  turn: PageTurn;
  /** The line that is being asked now is set large elsewhere and left out here. */
  until?: number;
}

/** One question with all that followed from it. */
export function Turn({ turn, until = Infinity }: TurnProps) {
  const lines = turn.lines.filter((line) => line.sequence < until);
  const lastAnswer = lines.findLast((line) => line.who === "you");
  return lines.map((line) => {
    let aside: React.ReactNode = null;
    if (line.who === "interviewer") {
      aside = (
        <p className="aside">
          {turn.competencies.join(", ")}
          <br />
          <span className="num">Level {turn.difficulty} of 10</span>
        </p>
      );
    } else if (line.who === "follow-up") {
      aside = <p className="aside ask">{line.because} It does not lower your score.</p>;
    } else if (line === lastAnswer && turn.note) {
      aside = <JudgementNote note={turn.note} />;
    }
    return <Line key={line.sequence} line={line} aside={aside} />;
  });
}
