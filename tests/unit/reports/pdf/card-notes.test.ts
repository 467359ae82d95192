/** The editor's notes of a card: beside the words they rest on, nothing said twice. */
import { strict as assert } from "node:assert";
import { cardNotes, markingsOf } from "../../../../server/reports/pdf/card-notes.ts";
import type { ReportCard } from "../../../../server/reports/report.ts";
import { sampleAssessment, sampleReport } from "../../../support/sample-report.ts";

function card(index: number): ReportCard {
  const found = sampleReport().cards[index];
  assert.ok(found);
  return found;
}

function textsOf(of: ReportCard): string[] {
  return cardNotes(of).map(({ text }) => text.map((span) => span.text).join(""));
}

Deno.test("notes follow the order of the words, then speak of the whole answer", () => {
  assert.deepEqual(textsOf(card(0)).map((text) => text.split(/[.:]/u)[0]), [
    "Problem solving",
    "Technical accuracy",
    "Ownership",
    "Good",
    "Missing",
    "The story",
  ]);
});

Deno.test("a competency without evidence says so and has no lamps", () => {
  const note = cardNotes(card(3)).find(({ text }) => text[0]?.text.startsWith("Problem solving"));
  assert.deepEqual([note?.level, note?.tone, note?.beside], [null, "line", null]);
  assert.match(note?.text[1]?.text ?? "", /^Not enough evidence\./);
});

Deno.test("what the list of points says is not said again as missing", () => {
  const of = card(1);
  assert.ok(of.assessment);
  const point = of.assessment.points[2]?.text ?? "";
  of.assessment = { ...of.assessment, missing: [`Not in your answer yet: ${point}`, "An example"] };
  assert.deepEqual(textsOf(of).filter((text) => text.startsWith("Missing")), ["Missing: An example."]);
});

Deno.test("thin evidence is marked in another way than strong evidence", () => {
  assert.deepEqual(markingsOf(card(3).assessment, 34).map(({ kind }) => kind), ["lamp"]);
  assert.deepEqual(markingsOf(card(0).assessment, 7).map(({ kind }) => kind), ["leaf"]);
  assert.deepEqual(markingsOf(card(0).assessment, 999), []);
  assert.deepEqual(markingsOf(null, 4), []);
});

Deno.test("what was not rated says why", () => {
  const gate = { class: "off-topic" as const, because: "It speaks of something else." };
  const of = { ...card(0), assessment: sampleAssessment({ gate }) };
  assert.deepEqual(textsOf(of), ["Not rated. It speaks of something else."]);
});

Deno.test("notes from the right begin a line of their own", () => {
  const of = { ...card(0), assessment: sampleAssessment({ good: ["فعل واضح"] }) };
  assert.ok(textsOf(of).includes("Good: \nفعل واضح."));
});
