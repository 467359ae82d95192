/** What to work on next: numbered steps with why, how and where to read, then the gaps for the role. */
import type { Report } from "../report.ts";
import { later } from "../../platform/printing/script.ts";
import { heightOf } from "../../platform/printing/lines.ts";
import type { Cursor, Sheet } from "../../platform/printing/sheet.ts";
import { STYLES } from "../../platform/printing/styles.ts";
import { COLOURS } from "../../platform/printing/theme.ts";

/** Returns the place after it. */
export function drawStudyPlan(sheet: Sheet, report: Report, at: Cursor): Cursor {
  if (report.studyPlan.length === 0 && report.gaps.length === 0) return at;
  const { columns, doc } = sheet;
  let cursor = sheet.room({ ...at, y: at.y + 22 }, 150);
  sheet.begin("What to work on next", cursor);
  const section = sheet.element(sheet.root, "Sect", { title: "What to work on next" });
  const write = (text: string, x: number, width: number, style: keyof typeof STYLES, tag: string) => {
    cursor = sheet.write(text, cursor, { x, width, style: STYLES[style], tag, parent: section });
  };
  const rule = () => {
    const place = cursor;
    sheet.artifact(
      place,
      () =>
        doc.moveTo(columns.left, place.y).lineTo(columns.right, place.y).lineWidth(0.6).stroke(
          COLOURS.line.hex,
        ),
    );
  };
  write("What to work on next", columns.left, columns.width, "section", "H2");
  cursor = { ...cursor, y: cursor.y + 10 };
  report.studyPlan.forEach((step, index) => {
    const width = columns.said.width;
    const why = sheet.lines(step.why, { style: STYLES.body, width });
    const how = sheet.lines(step.how, { style: STYLES.body, width });
    // A step stays on one page unless it is longer than half of one.
    cursor = sheet.room(cursor, Math.min(340, heightOf(why) + heightOf(how) + 60));
    rule();
    cursor = { ...cursor, y: cursor.y + 11 };
    const start = cursor;
    sheet.write(String(index + 1), start, {
      ...columns.who,
      style: { ...STYLES.topic, colour: COLOURS.lamp, align: "end" },
      tag: "P",
      parent: section,
    });
    write(step.topic, columns.said.x, width, "topic", "H3");
    cursor = { ...cursor, y: cursor.y + 3 };
    cursor = sheet.flow(why, cursor, { ...columns.said, style: STYLES.body, tag: "P", parent: section });
    cursor = { ...cursor, y: cursor.y + 4 };
    const strong = { ...STYLES.body, colour: COLOURS.ink };
    cursor = sheet.write(step.how, cursor, { ...columns.said, style: strong, tag: "P", parent: section });
    if (step.source) {
      const end = sheet.write(`Read: ${step.source.title}`, { ...start, y: start.y + 3 }, {
        x: columns.note.x + 9,
        width: columns.note.width - 9,
        style: STYLES.link,
        tag: "Link",
        parent: section,
        link: step.source.url,
      });
      cursor = later(cursor, end);
    }
    cursor = { ...cursor, y: cursor.y + 10 };
  });
  const planned = new Set(report.studyPlan.map(({ topic }) => topic));
  const further = report.gaps.filter(({ skill }) => !planned.has(skill));
  if (further.length > 0) {
    cursor = sheet.room(cursor, 70);
    rule();
    cursor = { ...cursor, y: cursor.y + 12 };
    write("ALSO ASKED OF THE ROLE", columns.left, columns.width, "caps", "H3");
    cursor = { ...cursor, y: cursor.y + 5 };
    for (const gap of further) {
      cursor = sheet.room(cursor, 30);
      const name = sheet.write(gap.skill, cursor, {
        x: columns.left,
        width: 128,
        style: { ...STYLES.body, face: "sans-strong", colour: COLOURS.ink },
        tag: "P",
        parent: section,
      });
      write(gap.reason, columns.left + 142, columns.width - 142, "body", "P");
      cursor = later(cursor, name);
      cursor = { ...cursor, y: cursor.y + 4 };
    }
  }
  return cursor;
}
