/** What is being asked, set large; while it is spoken, with a caret at its end. */
import { About, Because, NoAside, type PageTurn, type ScriptLine, WHO } from "./transcript.tsx";

interface AskedNowProps {
  /** Null while the interviewer thinks. */
  asking: { kind: "question" | "probe"; text: string; hints: string[]; hintsLeft: number } | null;
  /** The question that it belongs to. */
  turn: PageTurn | undefined;
  /** What was said so far of the next question. */
  speech: { text: string; complete: boolean; kind?: "question" | "probe" | "again" } | null;
  thinking: boolean;
}

/** Asked for one at a time, from a nudge to almost there. */
function Hints({ hints, left }: { hints: readonly string[]; left: number }) {
  if (hints.length === 0) return null;
  return (
    <ol className="grid gap-2">
      {hints.map((hint, index) => (
        <li key={hint} className="aside hint settle">
          <b>Hint {index + 1} of {hints.length + left}.</b> {hint}
        </li>
      ))}
    </ol>
  );
}

/** The question or follow-up that stands, and what was said about it since. */
function standing(turn: PageTurn | undefined): { line?: ScriptLine; said?: ScriptLine } {
  const line = turn?.lines.findLast(({ who }) => who === "interviewer" || who === "follow-up");
  const said = turn?.lines.findLast(({ who }) => who === "again" || who === "look-back");
  return line && said && said.sequence > line.sequence ? { line, said } : line ? { line } : {};
}

export function AskedNow({ asking, turn, speech, thinking }: AskedNowProps) {
  const spoken = speech ?? (thinking ? { text: "", complete: false, kind: undefined } : null);
  const { line, said } = standing(turn);
  const probe = spoken ? spoken.kind === "probe" : asking?.kind === "probe";
  const waiting = spoken !== null && spoken.text === "";
  return (
    <section className="script now" aria-label="Asked now">
      <p className="who caps" id="now">{probe ? WHO["follow-up"] : WHO.interviewer}</p>
      <div className="asked-now">
        <p className={`said asked${spoken && !spoken.complete ? " caret" : ""}`} dir="auto">
          {spoken ? spoken.text : asking?.text}
        </p>
        {!spoken && said && (
          <p className="said answered mt-3" dir="auto">
            <span className="caps me-2 align-middle">{WHO[said.who]}</span>
            {said.text}
          </p>
        )}
      </div>
      <div className="now-aside grid gap-3">
        {waiting && <p className="aside ask late">Your answer is being read.</p>}
        {!spoken && (probe ? <Because because={line?.because} /> : turn && <About turn={turn} />)}
        {!spoken && asking && <Hints hints={asking.hints} left={asking.hintsLeft} />}
        {spoken && !waiting && <NoAside />}
      </div>
    </section>
  );
}
