/** Notes stand beside the words they rest on, numbered in the order in which one reads. */
import { strict as assert } from "node:assert";
import { notesOf } from "../../../../app/components/report-notes.ts";
import type { ReportCard } from "../../../../server/reports/reports.ts";
import { quoteOf, sampleAssessment, sampleReport } from "../../../support/sample-report.ts";

function cardOf(index: number): ReportCard {
  const card = sampleReport().cards[index];
  assert.ok(card);
  return card;
}

/** The first card with ratings on the given words of its answer. */
function rated(ratings: { words: string[]; level: 2 | 4 | null }[]): ReportCard {
  const card = cardOf(1);
  const answer = { sequence: card.exchanges[0]?.sequence ?? 0, text: card.exchanges[0]?.answer ?? "" };
  const competencies = ["technical-accuracy", "depth-of-knowledge", "problem-solving"] as const;
  return {
    ...card,
    assessment: sampleAssessment({
      ratings: ratings.map(({ words, level }, at) => ({
        competency: competencies[at] ?? "ownership",
        level,
        quotes: words.map((each) => quoteOf(answer, each)),
        because: `Because ${at}.`,
      })),
    }),
  };
}

Deno.test("a note stands with the answer that holds its words, in reading order", () => {
  const [first, followUp] = notesOf(cardOf(0));
  assert.deepEqual(first?.notes.map(({ number, label }) => [number, label]), [
    [1, "Problem solving"],
    [2, "Technical accuracy"],
  ]);
  assert.deepEqual(followUp?.notes.map(({ number, label }) => [number, label]), [[3, "Ownership"]]);
  const answer = cardOf(0).exchanges[0]?.answer ?? "";
  assert.deepEqual(first?.marks.map(({ start, end }) => answer.slice(start, end)), [
    "First I traced where the time went, then I read the query plan",
    "a covering index, tested on a copy with 40 million rows",
  ]);
});

Deno.test("evidence for a low level is marked as thin, every quote with its note", () => {
  const [{ marks } = { marks: [] }] = notesOf(rated([
    { words: ["keeps the values in order", "every insert has to change the index too"], level: 4 },
    { words: ["values in order, so the database can find a row"], level: 2 },
  ]));
  assert.deepEqual(marks.map(({ note, tone }) => [note, tone]), [[1, "good"], [1, "good"], [2, "thin"]]);
});

Deno.test("what rests on no words has no number and stands with the last answer that was given", () => {
  const card = cardOf(3);
  const notes = notesOf(card);
  // The follow-up was not answered: the note about missing steps belongs to the answer before it.
  assert.deepEqual(notes[0]?.notes.map(({ number, level }) => [number, level]), [[1, 2], [null, null]]);
  assert.deepEqual(notes[1]?.notes, []);
  assert.deepEqual(notesOf({ ...card, assessment: null }).map(({ notes }) => notes.length), [0, 0]);
});

Deno.test("a quote of an answer that is not on the card marks nothing", () => {
  const card = rated([{ words: ["every insert"], level: 4 }]);
  const [quote] = card.assessment?.ratings[0]?.quotes ?? [];
  assert.ok(quote);
  quote.sequence = 9_999;
  const [result] = notesOf(card);
  assert.deepEqual(result?.marks, []);
  assert.deepEqual(result?.notes.map(({ number }) => number), [null]);
});
