/** The script of an interview: who speaks in the margin, what is said, and judgement beside the words. */
import { type AnswerNote, JudgementNote, marksIn } from "./answer-note.tsx";
import { MarkedText } from "./marked-text.tsx";

export interface ScriptLine {
  /** `repeated`: the same words once more; `again`: in other words; `hint`: a step towards the answer, in practice. */
  who: "interviewer" | "repeated" | "again" | "look-back" | "hint" | "follow-up" | "you";
  text: string;
  /** For a follow-up: why it was asked. */
  because?: string;
  /** For an answer. */
  skipped?: boolean;
  /** For a hint: which one of this question's, counted from 1. */
  level?: number;
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

export const WHO: Record<ScriptLine["who"], string> = {
  interviewer: "Interviewer",
  repeated: "Again",
  again: "In other words",
  "look-back": "Looking back",
  hint: "Hint",
  "follow-up": "Follow-up",
  you: "You",
};

/** What the interviewer said last, with what it is; null where nothing was said. */
export function newestSaid(turn: PageTurn | undefined): string | null {
  const line = turn?.lines.findLast(({ who }) => who !== "you");
  return line ? `${WHO[line.who]}: ${line.text}` : null;
}

/** Keeps the third column where there is nothing to note. */
export const NoAside = () => <span className="max-lg:hidden" />;

export function About({ turn }: { turn: Pick<PageTurn, "competencies" | "difficulty"> }) {
  return (
    <p className="aside">
      {turn.competencies.join(", ")}
      <br />
      <span className="num">Level {turn.difficulty} of 10</span>
    </p>
  );
}

/** A follow-up never costs anything, and that is said where it is asked. */
export function Because({ because }: { because: string | undefined }) {
  return <p className="aside ask">{because} It does not lower your score.</p>;
}

interface LineProps {
  line: ScriptLine;
  note: AnswerNote | null;
  aside: React.ReactNode;
}

function Line({ line, note, aside }: LineProps) {
  const you = line.who === "you";
  return (
    <>
      <p className="who caps">{WHO[line.who]}</p>
      {line.skipped
        ? <p className="said answered italic">Skipped</p>
        : (
          <p className={you ? "said answered" : "said"} dir="auto">
            {you
              ? <MarkedText text={line.text} marks={note ? marksIn(note, line.sequence) : []} />
              : line.text}
          </p>
        )}
      {aside ?? <NoAside />}
    </>
  );
}

interface TurnProps {
  turn: PageTurn;
  /** The line that is being asked now is set large elsewhere and left out here, with all that followed it. */
  until?: number | undefined;
}

/** One question with all that followed from it. */
export function Turn({ turn, until = Infinity }: TurnProps) {
  const lines = turn.lines.filter((line) => line.sequence < until);
  const lastAnswer = lines.findLast((line) => line.who === "you");
  return lines.map((line) => {
    let aside: React.ReactNode = null;
    if (line.who === "interviewer") aside = <About turn={turn} />;
    else if (line.who === "follow-up") aside = <Because because={line.because} />;
    else if (line === lastAnswer && turn.note) aside = <JudgementNote note={turn.note} />;
    return <Line key={line.sequence} line={line} note={turn.note} aside={aside} />;
  });
}

/** A question that is over, folded to one line: to look at again, never to change. */
export function EarlierTurn({ turn }: { turn: PageTurn }) {
  const answered = turn.lines.some((line) => line.who === "you" && !line.skipped);
  return (
    <details className="earlier-turn">
      <summary>
        <span className="caps">Question {turn.index + 1}</span>
        <span className="earlier-words" dir="auto">{turn.lines[0]?.text}</span>
        <span className="text-small text-ink-3">{answered ? "answered" : "skipped"}</span>
      </summary>
      <div className="script">
        <Turn turn={turn} />
      </div>
    </details>
  );
}
