/** The last words: who judged, what a score does not mean, where data came from, what could not be printed. */
import { capitalised, count } from "../labels.ts";
import type { Report } from "../report.ts";
import type { Cursor, Sheet } from "../../platform/printing/sheet.ts";
import { STYLES } from "../../platform/printing/styles.ts";
import { COLOURS } from "../../platform/printing/theme.ts";

/** The line above, the small heading and the space around it. */
const HEAD_HEIGHT = 28;

/** Draws it after everything else, because it counts what had to be substituted. */
export function drawClosing(sheet: Sheet, report: Report, at: Cursor): void {
  const { columns, doc } = sheet;
  const boxes = sheet.ink.substitutes();
  const paragraphs = [
    report.judgedBy,
    report.limits,
    report.attribution,
    boxes === 0
      ? ""
      : `${capitalised(count(boxes, "character"))} had no typeface here and ${
        boxes === 1 ? "is" : "are"
      } printed as ` +
        "an open box. Copying the text from this document gives the real ones, and the page shows them.",
  ].filter((text) => text !== "");
  const width = Math.min(columns.width, 380);
  const set = paragraphs.map((text) => sheet.lines(text, { style: STYLES.small, width }));
  const height = set.reduce((sum, lines) => sum + lines.length * STYLES.small.leading + 5, HEAD_HEIGHT);
  let cursor = sheet.room({ ...at, y: at.y + 24 }, Math.min(height, 300));
  sheet.begin("How this was judged", cursor);
  const section = sheet.element(sheet.root, "Sect", { title: "How this was judged" });
  const top = cursor;
  sheet.artifact(
    top,
    () =>
      doc.moveTo(columns.left, top.y).lineTo(columns.right, top.y).lineWidth(0.6).stroke(COLOURS.line.hex),
  );
  cursor = sheet.write("HOW THIS WAS JUDGED", { ...top, y: top.y + 12 }, {
    x: columns.left,
    width,
    style: STYLES.caps,
    tag: "H2",
    parent: section,
  });
  cursor = { ...cursor, y: cursor.y + 5 };
  for (const lines of set) {
    cursor = sheet.flow(lines, cursor, {
      x: columns.left,
      width,
      style: STYLES.small,
      tag: "P",
      parent: section,
    });
    cursor = { ...cursor, y: cursor.y + 5 };
  }
}
