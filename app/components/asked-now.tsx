/** What is being asked, set large; while it is spoken, with a caret at its end. */
import { About, Because, NoAside, type PageTurn, type ScriptLine, WHO } from "./transcript.tsx";

interface AskedNowProps {
  /** Null while the interviewer thinks. */
  asking: { kind: "question" | "probe"; text: string; hintsGiven: number; hintsLeft: number } | null;
  /** The question that it belongs to. */
  turn: PageTurn | undefined;
  /** What was said so far of the next question. */
  speech: { text: string; complete: boolean; kind?: "question" | "probe" | "again" } | null;
  thinking: boolean;
}

/** What stands, what was said about it since, and the hints that were asked for, from a nudge to almost there. */
function standing(turn: PageTurn | undefined): { line?: ScriptLine; said?: ScriptLine; hints: ScriptLine[] } {
  const line = turn?.lines.findLast(({ who }) => who === "interviewer" || who === "follow-up");
  if (!turn || !line) return { hints: [] };
  const since = turn.lines.filter(({ sequence }) => sequence > line.sequence);
  const said = since.findLast(({ who }) => who === "repeated" || who === "again" || who === "look-back");
  return { line, ...(said ? { said } : {}), hints: since.filter(({ who }) => who === "hint") };
}

export function AskedNow({ asking, turn, speech, thinking }: AskedNowProps) {
  const spoken = speech ?? (thinking ? { text: "", complete: false, kind: undefined } : null);
  const { line, said, hints } = standing(turn);
  const probe = spoken ? spoken.kind === "probe" : asking?.kind === "probe";
  const waiting = spoken !== null && spoken.text === "";
  /** Where a page without JavaScript is opened after a hint or other words were asked for. */
  const newest = [said, ...hints].reduce<number | undefined>(
    (latest, added) => added && added.sequence > (latest ?? 0) ? added.sequence : latest,
    undefined,
  );
  const placeOf = (added: ScriptLine) => added.sequence === newest ? "newest" : undefined;
  return (
    <section className="script now" aria-label="Asked now">
      <p className="who caps" id="now" key={probe ? "follow-up" : "question"}>
        {probe ? WHO["follow-up"] : WHO.interviewer}
      </p>
      <div className="asked-now">
        <p className={`said asked${spoken && !spoken.complete ? " caret" : ""}`} dir="auto">
          {spoken ? spoken.text : asking?.text}
          {/* A new one for each word: one that wandered along would count as a thing that moves. */}
          {spoken && !spoken.complete && <span key={spoken.text.length} className="caret-mark" />}
        </p>
        {!spoken && said && (
          <p className="said answered mt-3" id={placeOf(said)} dir="auto">
            <span className="caps me-2 align-middle">{WHO[said.who]}</span>
            {said.text}
          </p>
        )}
      </div>
      <div className="now-aside grid gap-3">
        {waiting && <p className="aside ask late">Choosing what to ask next.</p>}
        {!spoken && (probe ? <Because because={line?.because} /> : turn && <About turn={turn} />)}
        {!spoken && asking &&
          hints.map((hint) => (
            <p key={hint.sequence} className="aside hint settle" id={placeOf(hint)} dir="auto">
              <b>Hint {hint.level} of {asking.hintsGiven + asking.hintsLeft}.</b> {hint.text}
            </p>
          ))}
        {spoken && !waiting && <NoAside />}
      </div>
    </section>
  );
}
