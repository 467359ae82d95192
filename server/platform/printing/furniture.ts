/** What stands on every page: the mark and the date above, the page number below. Drawn last, when pages are counted. */
import type { Sheet } from "./sheet.ts";
import { STYLES } from "./styles.ts";
import { COLOURS } from "./theme.ts";

const DATE = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `20 November 2026`, in UTC. */
export function dateInWords(date: Date): string {
  return DATE.format(date);
}

/**
 * Marks, dates and page numbers, as artifacts that a screen reader passes over.
 * @param what of the day, in the upper corner: `Report of 20 November 2026`
 */
export function drawFurniture(sheet: Sheet, what: string): void {
  const { doc, columns, width, height } = sheet;
  const total = sheet.pageCount();
  const set = (
    text: string,
    x: number,
    y: number,
    wide: number,
    style: Parameters<Sheet["lines"]>[1]["style"],
  ) => {
    for (const line of sheet.lines(text, { style, width: wide }).slice(0, 1)) sheet.ink.line(line, x, y);
  };
  for (let page = 0; page < total; page++) {
    sheet.go({ page, y: 0 });
    doc.markContent("Artifact", { type: "Pagination" });
    doc.save();
    doc.circle(columns.left + 4.5, 35, 4.6).fillOpacity(0.2).fill(COLOURS.lamp.hex);
    doc.fillOpacity(1).circle(columns.left + 4.5, 35, 2.9).fill(COLOURS.lamp.hex);
    doc.moveTo(columns.left, 50).lineTo(columns.right, 50).lineWidth(0.6).stroke(COLOURS.line.hex);
    doc.restore();
    set("Greenroom", columns.left + 14, 28, 120, { ...STYLES.topic, size: 12, leading: 14 });
    set(what, columns.right - 240, 29.5, 240, {
      ...STYLES.small,
      align: "end",
    });
    set(`${page + 1} of ${total}`, width / 2 - 60, height - 40, 120, { ...STYLES.small, align: "centre" });
    doc.endMarkedContent();
  }
}
