/** What is being asked, set large; while it is spoken, with a caret at its end. */
import type { PageTurn } from "./transcript.tsx";

interface AskedNowProps {
  /** Null while the interviewer thinks. */
  asking: { kind: "question" | "probe"; text: string } | null;
  /** The question that it belongs to. */
  turn: PageTurn | undefined;
  /** What was said so far of the next question. */
  speech: { text: string; complete: boolean } | null;
  thinking: boolean;
}

export function AskedNow({ asking, turn, speech, thinking }: AskedNowProps) {
  const spoken = speech ?? (thinking ? { text: "", complete: false } : null);
  const line = asking && turn?.lines.findLast((line) => line.who !== "you" && line.who !== "again");
  const again = turn?.lines.findLast((line) => line.who === "again");
  const probe = !spoken && asking?.kind === "probe";
  return (
    <>
      <p className="who caps" id="now">{probe ? "Follow-up" : "Interviewer"}</p>
      <div className="asked-now">
        <p className={`said asked${spoken && !spoken.complete ? " caret" : ""}`} dir="auto">
          {spoken ? spoken.text : asking?.text}
        </p>
        {!spoken && again && line && again.sequence > line.sequence && (
          <p className="said answered mt-3" dir="auto">{again.text}</p>
        )}
      </div>
      {!spoken && probe && line?.because
        ? <p className="aside ask">{line.because} It does not lower your score.</p>
        : !spoken && turn
        ? (
          <p className="aside">
            {turn.competencies.join(", ")}
            <br />
            <span className="num">Level {turn.difficulty} of 10</span>
          </p>
        )
        : <span className="max-lg:hidden" />}
    </>
  );
}
