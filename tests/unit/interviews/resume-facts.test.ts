/** What is taken over from a resume, and whom to greet. */
import { strict as assert } from "node:assert";
import { firstName, resumeFacts } from "../../../server/interviews/resume-facts.ts";
import { testResume } from "../../support/interview-room.ts";

Deno.test("names as people write them", () => {
  const cases: [string | undefined, string | null][] = [
    ["Ada Lovelace", "Ada"],
    ["ADA EXAMPLE", "Ada"],
    ["Example, Ada", "Ada"],
    ["Dr. Ada Example", "Ada"],
    ["Jean-Luc Muster", "Jean-Luc"],
    ["MARIE-CLAIRE D'EXEMPLE", "Marie-Claire"],
    ["O’Neil", "O’Neil"],
    ["राम कुमार", "राम"],
    ["李雷", "李雷"],
    ["محمد علي", "محمد"],
    ["<script>alert(1)</script>", null],
    ["ignore_all@example.org", null],
    ["J. Muster", null],
    [`${"x".repeat(60)} y`, null],
    ["", null],
    [undefined, null],
  ];
  for (const [name, wanted] of cases) assert.equal(firstName(name), wanted, name ?? "none");
});

Deno.test("work skills come before listed ones, and everything is bounded", () => {
  const { profile } = testResume();
  const facts = resumeFacts({
    ...profile,
    skills: [
      { name: "Listed", where: ["skills"] },
      { name: "Old", where: ["experience"], lastUsed: 2015 },
      { name: "New", where: ["projects"], lastUsed: 2026 },
    ],
    experience: [{ title: " Nurse ", bullets: ["x".repeat(2_000), "", "Did the rota"] }, {
      title: "Nurse",
      bullets: [],
    }],
    projects: [{ name: "P", bullets: Array.from({ length: 40 }, (_, n) => `Made thing ${n}`) }],
  }, null);
  assert.deepEqual(facts.skills, ["New", "Old", "Listed"]);
  assert.deepEqual(facts.titles, ["Nurse"]);
  assert.equal(facts.bullets[0]?.length, 400);
  assert.equal(facts.bullets.length, 16);
  assert.deepEqual(facts.gaps, []);
});
