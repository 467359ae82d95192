/** The cover: headline, summary and dial; at its foot who and what, and where everything stands. */
import { dialChart } from "../charts.ts";
import { capitalised, MODE_LABELS, shortened } from "../labels.ts";
import type { Report } from "../report.ts";
import { LEFT_TO_RIGHT_MARK } from "../../platform/printing/bidi.ts";
import { heightOf, type TextStyle } from "../../platform/printing/lines.ts";
import { dateInWords } from "../../platform/printing/furniture.ts";
import { speak } from "../../platform/printing/script.ts";
import type { Cursor, Element, Sheet } from "../../platform/printing/sheet.ts";
import { STYLES } from "../../platform/printing/styles.ts";
import { COLOURS } from "../../platform/printing/theme.ts";

const DIAL_WIDTH = 196;
/** Empty space left of the drawing, in its own units. */
const DIAL_INSET = 14;
const SUMMARY_WIDTH = 390;
const BETWEEN_CREDITS = 5;
/** What the list of four sections takes at most. */
const CONTENTS_ROOM = 84;
/** A name or role longer than this would push the headline off the page. */
const LONGEST_LABEL = 90;

/**
 * Draws the cover and returns the place under it. `contents` goes there once the pages of all sections are known.
 * Where nothing was answered it is short, so that what was asked can follow on the same page.
 */
export function drawCover(sheet: Sheet, report: Report): { end: Cursor; contents: () => void } {
  const { columns } = sheet;
  const whole = report.answeredQuestions > 0;
  const section = sheet.element(sheet.root, "Sect", { title: "Cover" });
  let at: Cursor = { page: 0, y: columns.top + (whole ? 54 : 24) };
  sheet.begin("Cover", at);
  at = sheet.write(kicker(report), at, {
    x: columns.left,
    width: columns.width,
    style: STYLES.caps,
    tag: "P",
    parent: section,
  });
  const headline = headlineIn(sheet, report.headline, columns.width, whole ? 46 : 34);
  at = sheet.write(headline.text, { ...at, y: at.y + 12 }, {
    x: columns.left,
    width: columns.width,
    style: headline.style,
    tag: "H1",
    parent: section,
  });
  at = sheet.write(report.summary, { ...at, y: at.y + 14 }, {
    x: columns.left,
    width: Math.min(columns.width, SUMMARY_WIDTH),
    style: STYLES.summary,
    tag: "P",
    parent: section,
  });
  const dialAt = sheet.room({ ...at, y: at.y + (whole ? 52 : 14) }, DIAL_WIDTH * 0.75);
  at = { page: dialAt.page, y: drawDial(sheet, report, section, dialAt) + (whole ? 24 : 6) };
  const lines = credits(report);
  const height = heightOfCredits(sheet, lines);
  // The names stand at the foot, as on a programme; after a long headline right under the dial.
  const foot = whole ? Math.max(at.y, columns.bottom - height - CONTENTS_ROOM) : at.y;
  at = drawCredits(sheet, section, lines, sheet.room({ ...at, y: foot }, height));
  const under: Cursor = { ...at, y: at.y + 6 };
  return {
    end: { ...at, y: at.y + 10 },
    contents() {
      const rows = sheet.sections().slice(1).map(({ title, page }) => `${title}, page ${page + 1}`);
      const credit: Credit = ["INSIDE", rows.join("\n")];
      // Very long names may have taken its place; the bookmarks say the same.
      const fits = under.y + heightOfCredits(sheet, [credit]) <= columns.bottom + BETWEEN_CREDITS;
      if (whole && fits) drawCredits(sheet, section, [credit], under);
    },
  };
}

type Credit = [who: string, what: string];

/** Who and what, each where it is known. */
function credits(report: Report): Credit[] {
  const minutes = Math.round(report.elapsedSeconds / 60);
  const length = minutes < 1 ? "under a minute" : minutes === 1 ? "1 minute" : `${minutes} minutes`;
  const all: Credit[] = [
    ["FOR", foreign(report.candidateName ?? "")],
    ["ROLE", foreign(report.jobRole ?? "")],
    ["WITH", foreign(report.company ?? "")],
    ["HELD", dateInWords(report.createdAt)],
    [
      "LENGTH",
      `${report.answeredQuestions} of ${report.totalQuestions} questions answered, ${length}`,
    ],
  ];
  return all.filter(([, what]) => what !== "");
}

function heightOfCredits(sheet: Sheet, lines: readonly Credit[]): number {
  const { width } = sheet.columns.said;
  return lines.reduce(
    (sum, [, what]) => sum + heightOf(sheet.lines(what, { style: STYLES.credit, width })) + BETWEEN_CREDITS,
    0,
  );
}

function drawCredits(sheet: Sheet, parent: Element, lines: readonly Credit[], at: Cursor): Cursor {
  return lines.reduce((place, [who, what]) => {
    const { end } = speak(sheet, parent, who, what, place, "credit");
    return { ...end, y: end.y + BETWEEN_CREDITS };
  }, at);
}

/** Two sentences stand on two lines where they fit, in the largest size that lets them. */
function headlineIn(
  sheet: Sheet,
  headline: string,
  width: number,
  largest: number,
): { text: string; style: TextStyle } {
  const text = headline.replace(/^(.+?[.?]) (\S.*)$/u, "$1\n$2");
  for (const size of [46, 42, 38, 34, 30, 27, 24].filter((each) => each <= largest)) {
    const style = { ...STYLES.headline, size, leading: size * 1.16 };
    if (sheet.lines(text, { style, width }).length <= 2) return { text, style };
  }
  const short = sheet.lines(headline, { style: STYLES.headline, width }).length <= 4;
  return { text: headline, style: short ? STYLES.headline : STYLES.headlineLong };
}

function kicker(report: Report): string {
  const mode = Object.entries(MODE_LABELS).find(([code]) => code === report.mode)?.[1] ??
    capitalised(report.mode);
  const kind = report.assessment ? "Assessment" : "Practice";
  return `Interview report · ${mode} · ${kind}`.toLocaleUpperCase("en");
}

/** A name or title as it was typed, short enough, that leaves the direction of our sentence alone. */
function foreign(text: string): string {
  const short = shortened(text, LONGEST_LABEL);
  return short === "" ? "" : LEFT_TO_RIGHT_MARK + short + LEFT_TO_RIGHT_MARK;
}

function drawDial(sheet: Sheet, report: Report, parent: Parameters<Sheet["figure"]>[0], at: Cursor): number {
  const { doc, columns } = sheet;
  const dial = dialChart(report.overall);
  const scale = DIAL_WIDTH / dial.width;
  // Its stroke, not its box, stands under the first letters of the words.
  const x = columns.left - DIAL_INSET * scale, y = at.y;
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
