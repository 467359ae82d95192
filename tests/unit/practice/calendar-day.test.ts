import { strict as assert } from "node:assert";
import { addDays, dayAt, isTimeZone } from "../../../server/practice/calendar-day.ts";

Deno.test("one moment lies on different days of different calendars", () => {
  const moment = new Date("2031-03-09T23:30:00Z");
  assert.equal(dayAt(moment, "UTC"), "2031-03-09");
  assert.equal(dayAt(moment, "Asia/Kolkata"), "2031-03-10");
  assert.equal(dayAt(moment, "America/Los_Angeles"), "2031-03-09");
  assert.equal(dayAt(new Date("2031-01-01T00:10:00Z"), "Pacific/Honolulu"), "2030-12-31");
});

Deno.test("no clock change adds or swallows a day", () => {
  // Europe/Berlin springs forward on 2031-03-30 and falls back on 2031-10-26.
  for (const [from, to] of [["2031-03-29", "2031-03-30"], ["2031-10-25", "2031-10-26"]] as const) {
    assert.equal(addDays(from, 1), to);
  }
  assert.equal(addDays("2032-02-28", 1), "2032-02-29");
  assert.equal(addDays("2031-12-31", 6), "2032-01-06");
  assert.equal(dayAt(new Date("2031-03-30T01:30:00Z"), "Europe/Berlin"), "2031-03-30");
});

Deno.test("only zones that the platform knows are time zones", () => {
  assert.ok(isTimeZone("Asia/Kolkata"));
  assert.ok(!isTimeZone("Mars/Olympus"));
  assert.ok(!isTimeZone(""));
});
