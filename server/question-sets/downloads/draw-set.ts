/** Draws a question set as a script to lead an interview from: what is asked, and beside it what to listen for. */
import type { FontFiles } from "../../platform/printing/fonts.ts";
import { dateInWords } from "../../platform/printing/furniture.ts";
import { heightOf, type Line } from "../../platform/printing/lines.ts";
import { printDocument } from "../../platform/printing/print-document.ts";
import { later } from "../../platform/printing/script.ts";
import type { Cursor, Element, Sheet } from "../../platform/printing/sheet.ts";
import { STYLES } from "../../platform/printing/styles.ts";
import { COLOURS, type PageSize } from "../../platform/printing/theme.ts";
import type { QuestionSet, SetQuestion, SetSkill } from "../question-sets.ts";
import { KIND_NAMES, summaryOf, writtenBy } from "./words.ts";

/** A question stays on one page unless it is longer than this. */
const KEPT_TOGETHER_POINTS = 360;
/** A skill's heading with the sentence below it. */
const HEADING_POINTS = 75;
/** Room for the bullet in front of a point. */
const BULLET_POINTS = 12;

/** Text of any script is drawn; a character that no font has becomes a box. The same set gives the same bytes. */
export function drawSetPdf(
  set: QuestionSet,
  { pageSize, fonts }: { pageSize: PageSize; fonts: FontFiles },
): Promise<Uint8Array> {
  return printDocument({
    title: `Questions: ${set.title}`,
    subject: summaryOf(set),
    createdAt: set.createdAt,
    corner: `Questions of ${dateInWords(set.createdAt)}`,
    pageSize,
    fonts,
  }, (sheet) => {
    let at = drawHead(sheet, set);
    for (const skill of set.skills) if (skill.questions.length > 0) at = drawSkill(sheet, skill, at);
  });
}

function drawHead(sheet: Sheet, set: QuestionSet): Cursor {
  const { columns, doc, root } = sheet;
  let at: Cursor = { page: 0, y: columns.top + 18 };
  sheet.go(at);
  doc.outline.addItem(set.title);
  const width = columns.width;
  const x = columns.left;
  at = sheet.write(set.title, at, { x, width, style: STYLES.headline, tag: "H1", parent: root });
  at = sheet.write(summaryOf(set), { ...at, y: at.y + 6 }, {
    x,
    width,
    style: STYLES.summary,
    tag: "P",
    parent: root,
  });
  return { ...at, y: at.y + 14 };
}

function drawSkill(sheet: Sheet, skill: SetSkill, start: Cursor): Cursor {
  const { columns, doc } = sheet;
  const [first] = skill.questions;
  // A heading is never left alone at the foot of a page.
  let at = sheet.room(start, HEADING_POINTS + (first ? keptTogether(setQuestion(sheet, first)) : 0));
  sheet.go(at);
  doc.outline.addItem(skill.skill);
  const section = sheet.element(sheet.root, "Sect", { title: skill.skill });
  const place = at;
  sheet.artifact(place, () => {
    doc.moveTo(columns.left, place.y).lineTo(columns.right, place.y).lineWidth(0.6).stroke(COLOURS.line.hex);
  });
  const whole = { x: columns.left, width: columns.width, parent: section };
  at = sheet.write(skill.skill, { ...at, y: at.y + 14 }, { ...whole, style: STYLES.section, tag: "H2" });
  if (skill.because) {
    at = sheet.write(skill.because, { ...at, y: at.y + 3 }, { ...whole, style: STYLES.body, tag: "P" });
  }
  at = { ...at, y: at.y + 10 };
  for (const [index, question] of skill.questions.entries()) {
    at = drawQuestion(sheet, section, question, index + 1, at);
  }
  return { ...at, y: at.y + 8 };
}

interface Setting {
  asked: Line[];
  points: Line[][];
}

function setQuestion(sheet: Sheet, question: SetQuestion): Setting {
  const { width } = sheet.columns.said;
  return {
    asked: sheet.lines(question.text, { style: STYLES.topic, width }),
    points: question.points.map(({ text }) =>
      sheet.lines(text, { style: STYLES.body, width: width - BULLET_POINTS })
    ),
  };
}

/** Height of the question with its points, as far as it is kept on one page. */
function keptTogether({ asked, points }: Setting): number {
  const needed = heightOf(asked) + points.reduce((sum, lines) => sum + heightOf(lines) + 2, 30);
  return Math.min(KEPT_TOGETHER_POINTS, needed);
}

/** The question in the middle, its kind in one margin, why it is asked and what it rests on in the other. */
function drawQuestion(
  sheet: Sheet,
  parent: Element,
  question: SetQuestion,
  number: number,
  start: Cursor,
): Cursor {
  const { columns } = sheet;
  const setting = setQuestion(sheet, question);
  const { asked, points } = setting;
  const top = sheet.room(start, keptTogether(setting));

  const label = `${number}. ${KIND_NAMES[question.kind]}, level ${question.level}`.toUpperCase();
  sheet.write(label, { ...top, y: top.y + 4 }, { ...columns.who, style: STYLES.who, tag: "P", parent });
  const note = drawNote(sheet, parent, question, top);

  let at = sheet.flow(asked, top, { ...columns.said, style: STYLES.topic, tag: "H3", parent });
  at = { ...at, y: at.y + 5 };
  for (const lines of points) {
    const place = sheet.room(at, STYLES.body.leading);
    sheet.artifact(place, () => {
      const y = place.y + STYLES.body.leading / 2;
      sheet.doc.circle(columns.said.x + 3, y, 1.4).fill(COLOURS.leaf.hex);
    });
    at = sheet.flow(lines, place, {
      x: columns.said.x + BULLET_POINTS,
      width: columns.said.width - BULLET_POINTS,
      style: STYLES.body,
      tag: "P",
      parent,
    });
    at = { ...at, y: at.y + 2 };
  }
  if (question.reference) {
    at = sheet.write(question.reference, { ...at, y: at.y + 3 }, {
      ...columns.said,
      style: { ...STYLES.better, size: 9.8, leading: 14.4 },
      tag: "P",
      parent,
    });
  }
  at = later(at, note);
  return { ...at, y: at.y + 16 };
}

function drawNote(sheet: Sheet, parent: Element, question: SetQuestion, top: Cursor): Cursor {
  const { columns } = sheet;
  const options = { ...columns.note, parent };
  let at: Cursor = { ...top, y: top.y + 3 };
  if (question.why) at = sheet.write(question.why, at, { ...options, style: STYLES.note, tag: "Note" });
  if (question.source) {
    const { title, url, quote } = question.source;
    if (quote) {
      at = sheet.write(`“${quote}”`, { ...at, y: at.y + 4 }, { ...options, style: STYLES.note, tag: "Note" });
    }
    at = sheet.write(title, { ...at, y: at.y + 4 }, {
      ...options,
      style: STYLES.link,
      tag: "Link",
      link: url,
    });
  }
  return sheet.write(`Written by ${writtenBy(question)}`, { ...at, y: at.y + 4 }, {
    ...options,
    style: STYLES.small,
    tag: "Note",
  });
}
