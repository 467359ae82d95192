/** Notes in the outer margin, each as near to its words as the notes before it leave room. */
import type { CardNote } from "./card-notes.ts";
import { drawLamps } from "./lamps.ts";
import type { Line } from "../../platform/printing/lines.ts";
import type { Cursor, Element, Sheet } from "../../platform/printing/sheet.ts";
import { STYLES } from "../../platform/printing/styles.ts";
import { COLOURS } from "../../platform/printing/theme.ts";

export interface NotePlace {
  note: CardNote;
  /** Where the words begin that it stands beside. */
  at: Cursor;
}

const INSET = 9;
export const BETWEEN_NOTES = 8;
const LAMP_RADIUS = 2.7;
const TONES = { leaf: COLOURS.leaf, lamp: COLOURS.lamp, line: COLOURS.line };

/** Draws them in the given order, never above `from`. Returns the place under the last one. */
export function drawNotes(sheet: Sheet, parent: Element, notes: readonly NotePlace[], from?: Cursor): Cursor {
  const { columns, doc } = sheet;
  let cursor: Cursor = from ?? notes[0]?.at ?? { page: 0, y: columns.top };
  const width = columns.note.width - INSET;
  for (const { note, at } of notes) {
    const start = at.page > cursor.page || at.page === cursor.page && at.y > cursor.y ? at : cursor;
    const lines = sheet.lines(note.text, { style: STYLES.note, width });
    const lampsHeight = note.level === null ? 0 : 11;
    // Keep a short note whole; a long one may run on, but not with one line at the foot.
    const whole = lines.length * STYLES.note.leading + lampsHeight;
    let place = sheet.room(start, Math.min(whole, 60));
    const level = note.level;
    const top = { ...place, y: place.y + 2 };
    if (level !== null) {
      sheet.figure(
        parent,
        top,
        `Level ${level} of 5`,
        () => drawLamps(doc, level, columns.note.x + INSET, top.y + 5, LAMP_RADIUS),
      );
    }
    const stretches = new Map<number, { from: number; to: number }>([[top.page, { from: top.y, to: top.y }]]);
    const track = (line: Line, spot: Cursor) => {
      const stretch = stretches.get(spot.page) ?? { from: spot.y, to: spot.y };
      stretch.to = spot.y + line.style.leading;
      stretches.set(spot.page, stretch);
    };
    place = sheet.flow(lines, { ...top, y: top.y + lampsHeight }, {
      x: columns.note.x + INSET,
      width,
      style: STYLES.note,
      tag: "Note",
      parent,
    }, track);
    for (const [page, { from: above, to: below }] of stretches) {
      sheet.artifact(
        { page, y: above },
        () =>
          doc.moveTo(columns.note.x, above).lineTo(columns.note.x, below).lineWidth(1.2).stroke(
            TONES[note.tone].hex,
          ),
      );
    }
    cursor = { ...place, y: place.y + BETWEEN_NOTES };
  }
  return notes.length === 0 ? cursor : { ...cursor, y: cursor.y - BETWEEN_NOTES };
}
