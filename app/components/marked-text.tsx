/** A candidate's words with the quoted parts underlined like with a marker pen. */

export interface Mark {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
}

/** In order, without overlaps and within the text: a mark that begins inside another one joins it. */
function joined(marks: readonly Mark[], length: number): Mark[] {
  const result: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, mark.start);
    const end = Math.min(length, mark.end);
    if (end <= start) continue;
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const pieces: React.ReactNode[] = [];
  let position = 0;
  for (const { start, end } of joined(marks, text.length)) {
    if (start > position) pieces.push(text.slice(position, start));
    pieces.push(<mark key={start}>{text.slice(start, end)}</mark>);
    position = end;
  }
  pieces.push(text.slice(position));
  return <>{pieces}</>;
}
