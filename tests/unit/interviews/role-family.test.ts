/** Professions are found by whole words, never by a part of one. */
import { strict as assert } from "node:assert";
import { familyOf } from "../../../server/interviews/role-family.ts";
import { ROLE_FAMILIES } from "../../../server/interviews/role-families.ts";
import { chooseSkills } from "../../../server/interviews/syllabus-skills.ts";
import { forEverybody } from "../../../server/interviews/themes.ts";
import { createQuestionBank } from "../../../server/question-bank/built-in.ts";

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
  ["HR Operations Manager", "people"],
  ["Head of People", "people"],
  ["Engineering Manager, Platform", "engineering-management"],
  ["Senior Software Engineering Manager", "engineering-management"],
  ["VP of Engineering", "engineering-management"],
  ["CTO", "engineering-management"],
  ["Tech Lead", "software"],
  ["Chartered Accountant", "accounting"],
  ["Accounts Payable Clerk", "accounting"],
  ["Financial Controller", "finance"],
  ["Operations Manager", "business-operations"],
  ["Chief Operating Officer", "business-operations"],
  ["Production Supervisor", "business-operations"],
  ["IT Operations Manager", "operations"],
  ["Mathematics Teacher", "teaching"],
  ["University Lecturer", "teaching"],
  ["Curriculum Developer", "teaching"],
  ["Learning and Development Specialist", "teaching"],
  ["Executive Assistant to the CEO", "office-administration"],
  ["Receptionist", "office-administration"],
  ["Office Manager", "office-administration"],
  ["Waiter", "hospitality"],
  ["Retail Sales Associate", "hospitality"],
  ["Store Manager", "hospitality"],
  ["Hotel Receptionist", "hospitality"],
  ["Sales Manager", "sales"],
  ["Logistics Coordinator", "logistics"],
  ["Warehouse Operative", "logistics"],
  ["Supply Chain Manager", "logistics"],
  ["Data Warehouse Engineer", "data-engineering"],
  ["General Manager", "management"],
  ["Registered Nurse", "general"],
  ["Civil Engineer", "general"],
  ["Mechanical Engineer", "general"],
  ["Real Estate Developer", "general"],
  ["Chef", "general"],
  ["Hotel Manager", "hospitality"],
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

const OWN_SKILLS: [title: string, skill: string][] = [
  ["Engineering Manager", "Engineering management"],
  ["Accountant", "Accounting"],
  ["Operations Manager", "Operations"],
  ["HR Business Partner", "People operations"],
  ["Teacher", "Teaching"],
  ["Administrative Assistant", "Office administration"],
  ["Restaurant Manager", "Hospitality"],
  ["Logistics Manager", "Logistics"],
];

for (const [title, skill] of OWN_SKILLS) {
  Deno.test(`“${title}” is asked about ${skill} first, and nothing of it is asked of everybody`, () => {
    const bank = createQuestionBank();
    const [first] = chooseSkills.forRole(
      { jobRole: title, jobDescription: null, resumeFacts: null },
      familyOf(title),
      bank,
    );
    assert.equal(first, skill);
    assert.ok(bank.find({ skill, kinds: ["knowledge", "situational"] }).length >= 7);
    const kinds = ["situational", "past-behaviour", "motivation"] as const;
    assert.ok(
      forEverybody(bank.find({ kinds: [...kinds] }), bank, kinds).every((one) => one.skill !== skill),
    );
  });
}
