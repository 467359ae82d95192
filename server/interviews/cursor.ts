/** Where a follower stands in the log: after an event, or within the question that comes after it. */
import type { Cursor } from "./interviews.ts";
import { cursorInvalid } from "./refusals.ts";

export interface Position {
  /** Everything up to this event was received. */
  sequence: number;
  /** UTF-16 units of the next question that were received. */
  offset: number;
}

/** `""` is the beginning. @throws DomainError `invalid-cursor` */
export function readCursor(cursor: Cursor): Position {
  const match = /^(\d{1,9})(?::(\d{1,6}))?$/.exec(cursor.trim() || "0");
  if (!match) throw cursorInvalid();
  return { sequence: Number(match[1]), offset: Number(match[2] ?? 0) };
}

export function writeCursor({ sequence, offset }: Position): Cursor {
  return offset > 0 ? `${sequence}:${offset}` : String(sequence);
}
