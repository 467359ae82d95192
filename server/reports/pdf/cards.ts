/** Question by question, set as a script: who speaks hangs in the margin, judgement stands beside the words. */
import { PHASE_LABELS, shortened } from "../labels.ts";
import type { Report, ReportCard } from "../report.ts";
import { type CardNote, cardNotes, markingsOf } from "./card-notes.ts";
import { drawGoodAnswer } from "./good-answer.ts";
import { BETWEEN_NOTES, drawNotes, type NotePlace } from "./margin-notes.ts";
import { later, speak } from "../../platform/printing/script.ts";
import type { Cursor, Element, Sheet } from "../../platform/printing/sheet.ts";
import { STYLES } from "../../platform/printing/styles.ts";
import { COLOURS } from "../../platform/printing/theme.ts";

/** Returns the place after the last card. */
export function drawCards(sheet: Sheet, report: Report, at: Cursor): Cursor {
  if (report.cards.length === 0) return at;
  const { columns } = sheet;
  // The cover stays alone where there is anything to read after it.
  const alone = at.page === 0 && report.answeredQuestions > 0;
  let cursor = sheet.room({ ...at, y: at.y + 34 }, alone ? columns.bottom : 230);
  const outline = sheet.begin("Question by question", cursor, { expanded: true });
  const section = sheet.element(sheet.root, "Sect", { title: "Question by question" });
  cursor = sheet.write("Question by question", cursor, {
    x: columns.left,
    width: columns.width,
    style: STYLES.section,
    tag: "H2",
    parent: section,
  });
  cursor = { ...cursor, y: cursor.y + 10 };
  for (const card of report.cards) {
    cursor = sheet.room(cursor, 130);
    sheet.go(cursor);
    outline.addItem(`${card.index + 1}. ${shortened(card.question.toWellFormed(), 70)}`);
    const article = sheet.element(section, "Art", { title: `Question ${card.index + 1}` });
    cursor = drawCard(sheet, card, article, cursor);
    cursor = { ...cursor, y: cursor.y + 20 };
  }
  return cursor;
}

function drawCard(sheet: Sheet, card: ReportCard, article: Element, at: Cursor): Cursor {
  const { columns, doc } = sheet;
  sheet.artifact(
    at,
    () => doc.moveTo(columns.left, at.y).lineTo(columns.right, at.y).lineWidth(0.6).stroke(COLOURS.line.hex),
  );
  const top = { ...at, y: at.y + 14 };
  const asked = speak(sheet, article, "ASKED", card.question, top, "asked");
  const facts = drawNotes(sheet, article, [{ note: factsOf(card), at: { ...top, y: top.y + 4 } }]);
  let cursor = { ...asked.end, y: asked.end.y + 12 };

  const notes = cardNotes(card);
  let margin = below(facts);
  const answered = card.exchanges.findLastIndex(({ answer }) => answer !== null);
  card.exchanges.forEach((exchange, index) => {
    if (exchange.kind === "probe") {
      // A follow-up stays with the first lines of what was said to it.
      const style = STYLES.probe;
      const lines = sheet.lines(exchange.asked, { style, width: columns.said.width }).length;
      cursor = sheet.room({ ...cursor, y: cursor.y + 12 }, Math.min(200, lines * style.leading + 50));
      cursor = speak(sheet, article, "FOLLOW-UP", exchange.asked, cursor, "probe").end;
      cursor = { ...cursor, y: cursor.y + 7 };
    }
    cursor = sheet.room(cursor, 40);
    const start = cursor;
    const places = new Map<CardNote, Cursor>();
    const own = notes.filter((note) => note.beside !== null && note.beside.sequence === exchange.sequence);
    const words = exchange.answer?.trim() ? exchange.answer : null;
    const said = words === null
      ? silence(sheet, article, card, cursor)
      : speak(sheet, article, "YOU SAID", words, cursor, "said", {
        markings: markingsOf(card.assessment, exchange.sequence),
        onLine: (line, place) => {
          for (const note of own) {
            if (note.beside && !places.has(note) && note.beside.start < line.end) places.set(note, place);
          }
        },
      });
    cursor = said.end;
    const wanted: NotePlace[] = own.map((note) => ({ note, at: places.get(note) ?? start }));
    if (index === Math.max(0, answered)) {
      const rest = notes.filter((note) =>
        !card.exchanges.some(({ sequence }) => note.beside?.sequence === sequence)
      );
      wanted.push(...rest.map((note) => ({ note, at: start })));
    }
    if (wanted.length > 0) margin = below(drawNotes(sheet, article, wanted, later(margin, start)));
  });
  // What a good answer holds goes on under the words while the notes run down the margin.
  return later(drawGoodAnswer(sheet, card, article, { ...cursor, y: cursor.y + 14 }), margin);
}

/** Where the next note may begin. */
function below(end: Cursor): Cursor {
  return { ...end, y: end.y + BETWEEN_NOTES };
}

function factsOf(card: ReportCard): CardNote {
  const { difficulty, difficultyAfter } = card;
  const after = difficultyAfter === null || difficultyAfter === difficulty ? "" : `, then ${difficultyAfter}`;
  const score = card.assessment?.score;
  const phase = PHASE_LABELS[card.phase];
  return {
    level: null,
    tone: "line",
    text: [
      { text: `${shortened(card.skill, 60)}\n`, face: "sans-strong" },
      { text: phase === card.skill ? "" : `${phase}\n`, face: "sans" },
      { text: `Difficulty ${difficulty}${after}`, face: "sans" },
      { text: typeof score === "number" ? `\nScore ${score} of 10` : "", face: "sans" },
    ],
    beside: null,
  };
}

function silence(sheet: Sheet, article: Element, card: ReportCard, at: Cursor): { end: Cursor } {
  const text = card.exchanges.some(({ sequence, answer }) => sequence !== null && answer === null)
    ? "You skipped this one."
    : "Not answered before the end.";
  return speak(sheet, article, "", text, at, "better");
}
