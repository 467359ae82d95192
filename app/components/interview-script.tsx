/** All that was said so far: earlier questions folded, the last one with its note, the present one up to now. */
import type { HeardAssessment } from "../browser/use-event-stream.ts";
import { toAnswerNote } from "./answer-note.tsx";
import { EarlierTurn, NoAside, type PageTurn, Turn } from "./transcript.tsx";

interface InterviewScriptProps {
  page: { welcome: string; turns: PageTurn[]; state: string; asking: unknown };
  /** Sent, and not on the page yet; its sequence is known once it was acknowledged. */
  pending: { text: string; sequence: number | null } | null;
  /** Judged, and not on the page yet. */
  assessed: HeardAssessment | null;
  thinking: boolean;
}

/** The present question as it will stand once the page is loaded anew: with the answer, and its note where there is one. */
function withPending(turn: PageTurn, { pending, assessed }: InterviewScriptProps): PageTurn {
  const note = assessed && assessed.index === turn.index ? toAnswerNote(assessed.assessment) : turn.note;
  if (!pending) return { ...turn, note };
  const sequence = pending.sequence ?? Number.MAX_SAFE_INTEGER;
  return { ...turn, note, lines: [...turn.lines, { who: "you", text: pending.text, sequence }] };
}

/** Hints stand beside the question as long as it is asked; what is folded away keeps them. */
function spokenOnly(turn: PageTurn): PageTurn {
  return { ...turn, lines: turn.lines.filter(({ who }) => who !== "hint") };
}

export function InterviewScript(props: InterviewScriptProps) {
  const { page, pending } = props;
  const current = page.turns.at(-1);
  const before = page.turns.slice(0, -1);
  // The question before stays open for its note, and is folded by the hand that sends the next answer: what folds
  // while words arrive would move what is being read.
  const answering = props.thinking || current?.lines.some(({ who }) => who === "you");
  const folded = answering ? before : before.slice(0, -1);
  const open = before.slice(folded.length);
  const standing = page.asking
    ? current?.lines.findLast(({ who }) => who === "interviewer" || who === "follow-up")?.sequence
    : undefined;
  return (
    <section id="earlier" className="grid gap-8" aria-label="The interview so far" tabIndex={-1}>
      {folded.length > 0 && (
        <div className="earlier-turns">
          <p className="text-small text-ink-3">
            Open an earlier question to read it again. Answers stay as you gave them.{" "}
            {page.state !== "paused" && <a className="inline-block py-1" href="#now">Back to the question</a>}
          </p>
          {folded.map((turn) => <EarlierTurn key={turn.index} turn={turn} />)}
        </div>
      )}
      <div className="script">
        {page.turns.length <= 1 && (
          <>
            <p className="who caps">Interviewer</p>
            <p className="said">{page.welcome}</p>
            <NoAside />
          </>
        )}
        {open.map((turn) => <Turn key={turn.index} turn={spokenOnly(turn)} />)}
        {current && (
          <Turn
            key={current.index}
            turn={spokenOnly(withPending(current, props))}
            until={pending ? undefined : standing}
          />
        )}
      </div>
    </section>
  );
}
