import { strict as assert } from "node:assert";
import { seniorityOf, totalYears } from "../../../../server/resumes/profile/tenure.ts";

const now = new Date("2026-03-15T00:00:00Z");
const job = (start?: string, end?: string, title?: string) => ({ start, end, title, bullets: [] });

Deno.test("overlapping employment counts once", () => {
  assert.equal(totalYears([job("2020-01", "2021-12"), job("2021-01", "2022-12")], now), 3);
  assert.equal(totalYears([job("2020-01", "2022-12"), job("2021-01", "2021-06")], now), 3);
});

Deno.test("months are whole, bare years count their difference, present ends today", () => {
  assert.equal(totalYears([job("2021-03", "2021-05")], now), 0.3);
  assert.equal(totalYears([job("2018", "2021")], now), 3);
  assert.equal(totalYears([job("2025-03", "present")], now), 1.1);
});

Deno.test("without a start there is no total", () => {
  assert.equal(totalYears([job(undefined, "2020")], now), undefined);
  assert.equal(totalYears([], now), undefined);
});

Deno.test("seniority follows the latest title, then the years", () => {
  assert.equal(
    seniorityOf([job("2010", "2015", "Senior Engineer"), job("2015", "present", "CTO")], 10, undefined),
    "executive",
  );
  assert.equal(seniorityOf([job("2024", "present", "Research Intern")], 0.5, undefined), "intern");
  assert.equal(seniorityOf([job("2020", "2025", "Developer")], 5, undefined), "mid");
  assert.equal(seniorityOf([], undefined, undefined), undefined);
});
