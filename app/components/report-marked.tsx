/** A candidate's words with the quoted parts marked like with a pen, and the number of the note that rests on them. */
import type { Marking } from "./report-notes.ts";

interface NumberedTextProps {
  text: string;
  marks: readonly Marking[];
  /** Index of the card: notes of other cards have the same numbers. */
  card: number;
}

export function NumberedText({ text, marks, card }: NumberedTextProps) {
  const pieces: React.ReactNode[] = [];
  let position = 0;
  for (const { start, end, numbers, thin } of marks) {
    // Offsets were verified when the answer was judged; a damaged one must not break the page.
    if (start < position || end > text.length || end <= start) continue;
    pieces.push(
      text.slice(position, start),
      <mark key={start} className={thin ? "thin" : undefined}>{text.slice(start, end)}</mark>,
      <sup key={`${start}-notes`} className="note-numbers">
        {numbers.map((number) => (
          <a key={number} href={`#note-${card}-${number}`} aria-label={`Note ${number}`}>{number}</a>
        ))}
      </sup>,
    );
    position = end;
  }
  pieces.push(text.slice(position));
  return <>{pieces}</>;
}
