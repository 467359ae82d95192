/** Under a card: the candidate's facts said stronger, and what a good answer holds. */
import type { PointCoverage } from "../../judging/judging.ts";
import type { ReportCard } from "../report.ts";
import { speak } from "../../platform/printing/script.ts";
import type { Cursor, Element, Sheet } from "../../platform/printing/sheet.ts";
import { STYLES } from "../../platform/printing/styles.ts";
import { COLOURS } from "../../platform/printing/theme.ts";

const STATES: Record<PointCoverage["covered"], string> = {
  yes: "said",
  partly: "partly said",
  no: "not said",
  contradicted: "said otherwise",
};

/** Returns the place under it. */
export function drawGoodAnswer(sheet: Sheet, card: ReportCard, article: Element, at: Cursor): Cursor {
  const { columns } = sheet;
  let cursor = at;
  const improved = card.assessment?.improved?.trim();
  if (improved) {
    cursor = sheet.room(cursor, 40);
    cursor = speak(sheet, article, "STRONGER", improved, cursor, "better").end;
    cursor = { ...cursor, y: cursor.y + 10 };
  }
  if (card.phase === "your-questions") return cursor;
  cursor = sheet.room(cursor, 54);
  const drop = (STYLES.body.leading - STYLES.who.leading) / 2 + (STYLES.body.size - STYLES.who.size) * 0.34;
  sheet.write("A GOOD ANSWER", { ...cursor, y: cursor.y + drop }, {
    ...columns.who,
    style: STYLES.who,
    tag: "P",
    parent: article,
  });
  const column = { ...columns.said, parent: article };
  cursor = sheet.write(card.reference, cursor, { ...column, style: STYLES.body, tag: "P" });
  cursor = drawPoints(sheet, card.assessment?.points ?? [], article, { ...cursor, y: cursor.y + 5 });
  if (card.source) {
    cursor = sheet.write(`Read more: ${card.source.title}`, { ...cursor, y: cursor.y + 3 }, {
      ...column,
      style: STYLES.link,
      tag: "Link",
      link: card.source.url,
    });
  }
  return cursor;
}

/** One line per point: a filled, half or open square, and the state in words. */
function drawPoints(sheet: Sheet, points: readonly PointCoverage[], article: Element, at: Cursor): Cursor {
  if (points.length === 0) return at;
  const { columns, doc } = sheet;
  const list = sheet.element(article, "L");
  let cursor = at;
  for (const point of points) {
    cursor = sheet.room(cursor, STYLES.note.leading * 2);
    const place = cursor;
    const { x } = columns.said;
    sheet.artifact(place, () => {
      const side = 5, top = place.y + (STYLES.note.leading - side) / 2;
      const colour = point.covered === "contradicted" ? COLOURS.rose : COLOURS.leaf;
      if (point.covered === "yes") doc.rect(x + 0.5, top, side, side).fill(colour.hex);
      if (point.covered === "partly") doc.rect(x + 0.5, top, side / 2, side).fill(colour.hex);
      doc.rect(x + 0.5, top, side, side).lineWidth(0.8)
        .stroke(point.covered === "no" ? COLOURS.ink3.hex : colour.hex);
      if (point.covered === "contradicted") {
        doc.moveTo(x + 0.5, top).lineTo(x + 0.5 + side, top + side).stroke(colour.hex);
      }
    });
    const item = sheet.element(list, "LI");
    cursor = sheet.write(
      [{ text: point.text, face: "sans" }, { text: ` ${STATES[point.covered]}`, face: "sans-strong" }],
      cursor,
      { x: x + 12, width: columns.said.width - 12, style: STYLES.note, tag: "LBody", parent: item },
    );
    cursor = { ...cursor, y: cursor.y + 2 };
  }
  return cursor;
}
