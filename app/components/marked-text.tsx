/** A candidate's words with the quoted parts underlined like with a marker pen, and numbered where notes refer to them. */

export interface Mark {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** `thin`: it was quoted for what it lacks. Default `good`. */
  tone?: "good" | "thin";
  /** Number of the note that rests on it. */
  note?: number;
}

interface Stretch extends Mark {
  notes: number[];
}

/** In order, without overlaps and within the text: a mark that begins inside another one joins it. */
function joined(marks: readonly Mark[], length: number): Stretch[] {
  const result: Stretch[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(0, mark.start);
    const end = Math.min(length, mark.end);
    if (end <= start) continue;
    const last = result.at(-1);
    const notes = mark.note === undefined ? [] : [mark.note];
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.notes = [...new Set([...last.notes, ...notes])].sort((a, b) => a - b);
      // What carries a level in one respect is not shown as lacking because of another.
      if (mark.tone !== "thin") last.tone = "good";
    } else result.push({ ...mark, start, end, notes });
  }
  return result;
}

interface MarkedTextProps {
  text: string;
  marks: readonly Mark[];
  /** The address of a note, where its number shall lead there. */
  noteHref?: (note: number) => string;
}

export function MarkedText({ text, marks, noteHref }: MarkedTextProps) {
  const pieces: React.ReactNode[] = [];
  let position = 0;
  for (const { start, end, tone, notes } of joined(marks, text.length)) {
    if (start > position) pieces.push(text.slice(position, start));
    pieces.push(
      // The number is drawn by the stylesheet: it is no word of theirs, and copying the text leaves it out.
      <mark
        key={start}
        className={tone === "thin" ? "thin" : undefined}
        data-notes={noteHref ? undefined : notes.join(", ") || undefined}
      >
        {text.slice(start, end)}
      </mark>,
    );
    if (noteHref && notes.length > 0) {
      pieces.push(
        <sup key={`${start}-notes`} className="note-links">
          {notes.map((note) => <a key={note} href={noteHref(note)} aria-label={`Note ${note}`}>{note}</a>)}
        </sup>,
      );
    }
    position = end;
  }
  pieces.push(text.slice(position));
  return <>{pieces}</>;
}
