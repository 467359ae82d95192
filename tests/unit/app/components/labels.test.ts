/** One thing has one name: on the page, in the printed report and in the downloads of question sets. */
import { strict as assert } from "node:assert";
import { COMPETENCY_LABELS, dayLabel, KIND_LABELS, MODE_LABELS } from "../../../../app/components/labels.ts";
import { dateInWords } from "../../../../server/platform/printing/furniture.ts";
import { KIND_NAMES } from "../../../../server/question-sets/downloads/words.ts";
import * as printed from "../../../../server/reports/labels.ts";

// Components take only types from the server, so that no rule reaches the browser: the words stand twice.
Deno.test("kinds, competencies and modes are called the same on the page and on paper", () => {
  assert.deepEqual(KIND_LABELS, KIND_NAMES);
  assert.deepEqual(COMPETENCY_LABELS, printed.COMPETENCY_LABELS);
  assert.deepEqual(MODE_LABELS, printed.MODE_LABELS);
});

Deno.test("a day is written the same on the page and on paper, in the zone that was asked for", () => {
  const lateEvening = new Date("2031-03-09T23:30:00Z");
  assert.equal(dayLabel(lateEvening), "9 March 2031");
  assert.equal(dayLabel(lateEvening), dateInWords(lateEvening));
  assert.equal(dayLabel(lateEvening, "Asia/Kolkata"), "10 March 2031");
});
