/** The first page's upper half: who and what, the headline, the summary, the dial. */
import { dialChart } from "../charts.ts";
import { capitalised, MODE_LABELS, shortened } from "../labels.ts";
import type { Report } from "../report.ts";
import { LEFT_TO_RIGHT_MARK } from "../../platform/printing/bidi.ts";
import type { TextStyle } from "../../platform/printing/lines.ts";
import type { Cursor, Sheet } from "../../platform/printing/sheet.ts";
import { STYLES } from "../../platform/printing/styles.ts";
import { COLOURS } from "../../platform/printing/theme.ts";

const DIAL_WIDTH = 160;
/** A name or role longer than this would push the headline off the page. */
const LONGEST_LABEL = 90;

/** Returns the place under the opening. */
export function drawOpening(sheet: Sheet, report: Report): Cursor {
  const { doc, columns } = sheet;
  const section = sheet.element(sheet.root, "Sect", { title: "Overview" });
  const textWidth = columns.width - DIAL_WIDTH - 40;
  let at: Cursor = { page: 0, y: columns.top + 24 };
  sheet.go(at);
  doc.outline.addItem("Overview");

  const write = (
    text: string,
    style: (typeof STYLES)[keyof typeof STYLES],
    tag: string,
    width = textWidth,
  ) => {
    at = sheet.write(text, at, { x: columns.left, width, style, tag, parent: section });
  };
  write(kicker(report).toLocaleUpperCase("en"), STYLES.caps, "P");
  at = { ...at, y: at.y + 9 };
  const top = at;
  const headline = headlineIn(sheet, report.headline, textWidth);
  at = sheet.write(headline.text, at, {
    x: columns.left,
    width: textWidth,
    style: headline.style,
    tag: "H1",
    parent: section,
  });
  at = { ...at, y: at.y + 10 };
  write(report.summary, STYLES.summary, "P");
  const dialEnd = drawDial(sheet, report, section, top);
  at = at.page === top.page ? { page: at.page, y: Math.max(at.y, dialEnd) + 10 } : { ...at, y: at.y + 10 };
  write(facts(report), STYLES.small, "P", columns.width);
  return { ...at, y: at.y + 26 };
}

/** Two sentences stand on two lines where they fit, in the largest size that lets them. */
function headlineIn(sheet: Sheet, headline: string, width: number): { text: string; style: TextStyle } {
  const text = headline.replace(/^(.+?[.?]) (\S.*)$/u, "$1\n$2");
  for (const size of [36, 33, 30, 27, 24]) {
    const style = { ...STYLES.headline, size, leading: size * 1.16 };
    if (sheet.lines(text, { style, width }).length <= 2) return { text, style };
  }
  const short = sheet.lines(headline, { style: STYLES.headline, width }).length <= 4;
  return { text: headline, style: short ? STYLES.headline : STYLES.headlineLong };
}

function kicker(report: Report): string {
  const mode = Object.entries(MODE_LABELS).find(([code]) => code === report.mode)?.[1] ??
    capitalised(report.mode);
  return LEFT_TO_RIGHT_MARK + [
    foreign(report.jobRole ?? ""),
    foreign(report.company ?? ""),
    mode,
    report.assessment ? "Assessment" : "Practice",
  ].filter((part) => part !== "").join(" · ");
}

/** A name or title as it was typed, short enough, that leaves the direction of our sentence alone. */
function foreign(text: string): string {
  const short = shortened(text, LONGEST_LABEL);
  return short === "" ? "" : short + LEFT_TO_RIGHT_MARK;
}

function facts(report: Report): string {
  const minutes = Math.round(report.elapsedSeconds / 60);
  return [
    report.candidateName ? `Written for ${foreign(report.candidateName)}` : "",
    `${report.answeredQuestions} of ${report.totalQuestions} questions answered`,
    minutes < 1 ? "under a minute" : minutes === 1 ? "1 minute" : `${minutes} minutes`,
  ].filter((part) => part !== "").join("  ·  ");
}

function drawDial(sheet: Sheet, report: Report, parent: Parameters<Sheet["figure"]>[0], at: Cursor): number {
  const { doc, columns } = sheet;
  const dial = dialChart(report.overall);
  const scale = DIAL_WIDTH / dial.width;
  const x = columns.right - DIAL_WIDTH, y = at.y + 4;
  const words = report.overall === null
    ? "No overall score: not enough evidence"
    : `Overall ${report.overall} of 100${report.band ? `, ${report.band}` : ""}`;
  sheet.figure(parent, at, words, () => {
    doc.save().translate(x, y).scale(scale).lineWidth(dial.strokeWidth).lineCap("round");
    if (report.overall === null) doc.dash(2, { space: 14 });
    doc.path(dial.track).stroke(COLOURS.line.hex);
    doc.undash();
    if (dial.value) doc.path(dial.value).stroke(COLOURS.lamp.hex);
    doc.restore();
    const figure = report.overall === null ? "–" : String(Math.round(report.overall));
    const under = report.overall === null
      ? "not enough evidence"
      : `of 100${report.band ? ` · ${report.band}` : ""}`;
    const style = STYLES.figure;
    const baseline = y + dial.figure.y * scale;
    for (const line of sheet.lines(figure, { style, width: DIAL_WIDTH })) {
      // The line box hangs from its top; this puts its baseline where the chart wants it.
      sheet.ink.line(line, x, baseline - style.leading / 2 - style.size * 0.34);
    }
    const caption = { ...STYLES.body, colour: COLOURS.ink3, align: "centre" as const };
    for (const line of sheet.lines(under, { style: caption, width: DIAL_WIDTH })) {
      sheet.ink.line(line, x, baseline + 5);
    }
  });
  return y + dial.height * scale;
}
