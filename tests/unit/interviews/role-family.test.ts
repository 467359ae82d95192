/** Professions are found by whole words, never by a part of one. */
import { strict as assert } from "node:assert";
import { familyOf } from "../../../server/interviews/role-family.ts";
import { ROLE_FAMILIES } from "../../../server/interviews/role-families.ts";

const CASES: [title: string, family: string][] = [
  ["Software Development Engineer", "software"],
  ["Senior Software Engineer (Payments)", "software"],
  ["SDE II", "software"],
  ["Full-Stack Developer", "software"],
  ["Backend Engineer, Go", "software"],
  ["Front-end developer", "frontend"],
  ["iOS Developer", "mobile"],
  ["DevOps Engineer", "operations"],
  ["Data Engineer", "data-engineering"],
  ["Data Scientist", "machine-learning"],
  ["Machine Learning Engineer", "machine-learning"],
  ["QA Engineer", "quality"],
  ["Security Analyst", "security"],
  ["Product Manager", "product"],
  ["Technical Product Manager", "product"],
  ["Project Manager", "project"],
  ["Business Analyst", "analysis"],
  ["Data Analyst", "analysis"],
  ["Product Designer", "design"],
  ["Sales Engineer", "sales"],
  ["Sales Development Representative", "sales"],
  ["Account Executives", "sales"],
  ["Customer Support Specialist", "support"],
  ["Marketing Manager", "marketing"],
  ["Financial Analyst", "finance"],
  ["HR Business Partner", "people"],
  ["Operations Manager", "management"],
  ["Registered Nurse", "general"],
  ["Civil Engineer", "general"],
  ["Mechanical Engineer", "general"],
  ["Real Estate Developer", "general"],
  ["Teacher", "general"],
  ["Chef", "general"],
  ["Hotel Manager", "management"],
  ["", "general"],
  ["护士", "general"],
];

for (const [title, family] of CASES) {
  Deno.test(`“${title}” is asked as ${family}`, () => assert.equal(familyOf(title).id, family));
}

Deno.test("no title stands in two professions", () => {
  const titles = ROLE_FAMILIES.flatMap(({ titles }) => titles);
  assert.deepEqual(titles.filter((title, index) => titles.indexOf(title) !== index), []);
});
