/** The radar, and the table that says the same: level, lamps, the candidate's own words. Then the course of it. */
import { lampsText, timelineChart } from "../charts.ts";
import { shortened } from "../labels.ts";
import type { Report } from "../report.ts";
import { drawLamps, lampsWidth } from "./lamps.ts";
import { heightOf } from "../../platform/printing/lines.ts";
import { drawRadar } from "./radar.ts";
import type { Cursor, Element, Sheet } from "../../platform/printing/sheet.ts";
import { STYLES } from "../../platform/printing/styles.ts";
import { COLOURS } from "../../platform/printing/theme.ts";

const RADAR_WIDTH = 186;
/** The level in figures, right of its lamps. */
const FIGURE_WIDTH = 22;
const LAMP_RADIUS = 3.6;

/** Returns the place after radar, table and timeline. */
export function drawCompetencies(sheet: Sheet, report: Report, at: Cursor): Cursor {
  // With nothing rated the summary has said so; an empty radar would only say it louder.
  if (report.competencies.every(({ level }) => level === null)) return at;
  const { columns } = sheet;
  const top: Cursor = { page: at.page + 1, y: columns.top + 6 };
  sheet.begin("What the answers show", top);
  const section = sheet.element(sheet.root, "Sect", { title: "What the answers show" });
  const start = sheet.write("What the answers show", top, {
    x: columns.left,
    width: columns.width,
    style: STYLES.section,
    tag: "H2",
    parent: section,
  });
  start.y += 14;
  const tableX = columns.left + RADAR_WIDTH + 20;
  const radarHeight = drawRadar(
    sheet,
    report,
    section,
    { ...start, y: start.y + 12 },
    columns.left - 4,
    RADAR_WIDTH,
  );
  const afterTable = drawTable(sheet, report, section, start, tableX, columns.right - tableX);
  const radarEnd = start.y + 12 + radarHeight;
  const end = afterTable.page > start.page ? afterTable : { ...start, y: Math.max(afterTable.y, radarEnd) };
  return drawTimeline(sheet, report, section, { ...end, y: end.y + 20 });
}

function drawTable(
  sheet: Sheet,
  report: Report,
  parent: Element,
  at: Cursor,
  x: number,
  width: number,
): Cursor {
  const { doc } = sheet;
  const label = 80, lampsEnd = lampsWidth(LAMP_RADIUS) + 6, level = lampsEnd + FIGURE_WIDTH;
  const columnX = [x, x + label, x + label + level];
  const widths = [label - 8, level, width - label - level];
  const table = sheet.element(parent, "Table");
  const head = sheet.element(table, "TR");
  const rule = (place: Cursor) =>
    sheet.artifact(
      place,
      () => doc.moveTo(x, place.y).lineTo(x + width, place.y).lineWidth(0.6).stroke(COLOURS.line.hex),
    );
  ["COMPETENCY", "LEVEL", "IN YOUR WORDS"].forEach((text, index) => {
    sheet.write(text, at, {
      x: columnX[index] ?? x,
      width: widths[index] ?? width,
      style: STYLES.caps,
      tag: "TH",
      scope: "Column",
      parent: head,
    });
  });
  let cursor = { ...at, y: at.y + 16 };
  rule(cursor);
  for (const competency of report.competencies) {
    const quote = competency.quotes[0];
    const words = quote
      ? `“${shortened(quote.text, 140)}”`
      : competency.level === null
      ? "Not enough evidence. Not counted."
      : "";
    const small = { ...STYLES.note, colour: COLOURS.ink3 };
    const style = quote ? STYLES.quote : small;
    const lines = sheet.lines(words, { style, width: widths[2] ?? width });
    // What the level reads, so that nobody has to look it up.
    const anchor = sheet.lines(competency.anchor ?? "", { style: small, width: widths[2] ?? width });
    const name = sheet.lines(competency.label, { style: STYLES.cell, width: widths[0] ?? width });
    const height = Math.max(heightOf(lines) + heightOf(anchor), heightOf(name)) + 12;
    cursor = sheet.room(cursor, height);
    const row = sheet.element(table, "TR");
    const text = { ...cursor, y: cursor.y + 5.5 };
    const nudge = quote ? 0 : 0.6;
    sheet.flow(name, text, {
      x: columnX[0] ?? x,
      width: widths[0] ?? width,
      style: STYLES.cell,
      tag: "TH",
      scope: "Row",
      parent: row,
    });
    const cell = sheet.element(row, "TD");
    sheet.figure(
      cell,
      text,
      lampsText(competency.level),
      () => drawLamps(doc, competency.level, columnX[1] ?? x, text.y + STYLES.cell.leading / 2, LAMP_RADIUS),
    );
    if (competency.level !== null) {
      sheet.write(competency.level.toFixed(1), text, {
        x: (columnX[1] ?? x) + lampsEnd,
        width: FIGURE_WIDTH,
        style: STYLES.cell,
        tag: "P",
        parent: cell,
      });
    }
    const column = { x: columnX[2] ?? x, width: widths[2] ?? width, tag: "P" };
    const evidence = sheet.element(row, "TD");
    const under = sheet.flow(lines, { ...text, y: text.y + nudge }, { ...column, style, parent: evidence });
    sheet.flow(anchor, { ...under, y: under.y + 1 }, { ...column, style: small, parent: evidence });
    cursor = { ...cursor, y: cursor.y + height };
    rule(cursor);
  }
  return cursor;
}

/** Difficulty as a stair, scores as points on it; nothing with fewer than two questions. */
function drawTimeline(sheet: Sheet, report: Report, parent: Element, at: Cursor): Cursor {
  if (report.timeline.length < 2) return at;
  const { doc, columns } = sheet;
  const height = 52, left = columns.left + 22, width = columns.width - 22;
  const start = sheet.room(at, height + 52);
  const chart = timelineChart(report.timeline, { width, height });
  const afterTitle = sheet.write("DIFFICULTY AND SCORE, QUESTION BY QUESTION", start, {
    x: columns.left,
    width: columns.width,
    style: STYLES.caps,
    tag: "P",
    parent,
  });
  const top = afterTitle.y + 8;
  const alt = report.timeline.map(({ index, difficulty, score }) =>
    `Question ${index + 1}: difficulty ${difficulty}, ${score === null ? "no score" : `score ${score}`}`
  ).join(". ");
  sheet.figure(parent, { ...afterTitle, y: top }, `${alt}.`, () => {
    doc.save().translate(left, top).lineWidth(0.5);
    for (const { y } of chart.guides) doc.moveTo(0, y).lineTo(width, y).stroke(COLOURS.line.hex);
    doc.lineWidth(1).dash(2, { space: 2 }).path(chart.difficulty).stroke(COLOURS.ink3.hex).undash();
    doc.lineWidth(1.4);
    for (const link of chart.links) doc.path(link).stroke(COLOURS.lamp.hex);
    for (const { x, y } of chart.scores) if (y !== null) doc.circle(x, y, 3).fill(COLOURS.lamp.hex);
    doc.lineWidth(0.8).dash(1.4, { space: 1.2 });
    for (const { x, y, difficultyY } of chart.scores) {
      if (y === null) doc.circle(x, difficultyY, 3).fillAndStroke(COLOURS.stage.hex, COLOURS.ink3.hex);
    }
    doc.restore();
    const label = (text: string, x: number, y: number, wide: number, align: "centre" | "end") => {
      for (const line of sheet.lines(text, { style: { ...STYLES.chart, align }, width: wide })) {
        sheet.ink.line(line, x, y);
      }
    };
    for (const { value, y } of chart.guides) label(String(value), columns.left - 4, top + y - 4.5, 18, "end");
    const column = width / report.timeline.length;
    for (const { index, x } of chart.scores) {
      label(String(index + 1), left + x - column / 2, top + height + 5, column, "centre");
    }
  });
  const key = { ...afterTitle, y: top + height + 17 };
  return sheet.write(
    "Points: your score, 1 to 10. Dashed stair: how hard the question was. Open circle: not rated.",
    key,
    {
      x: left,
      width,
      style: STYLES.small,
      tag: "Caption",
      parent,
    },
  );
}
