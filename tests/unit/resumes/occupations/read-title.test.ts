/** Job titles as words, with the one that says what the person is. */
import { strict as assert } from "node:assert";
import { readTitle } from "../../../../server/resumes/occupations/read-title.ts";

function plain(title: string): string[] {
  return readTitle(title, { withoutSeniority: true }).families;
}
function role(title: string): string | undefined {
  const { families, head } = readTitle(title, { withoutSeniority: true });
  return families[head];
}

Deno.test("a title becomes word families, without case, accents and seniority", () => {
  const cases: [string, string[]][] = [
    ["Senior Software Engineer II", ["software", "engineer"]],
    ["SR. SOFTWARE ENGINEERING LEAD", ["software", "engineer"]],
    ["Développeur (m/f/d)", ["developpeur"]],
    ["Sr Mgr, Software Engineering", ["manager", "software", "engineer"]],
    ["ML eng", ["machine", "learning", "engineer"]],
    ["C++ / C# Developer", ["c++", "c#", "developer"]],
    [".NET developer", [".net", "developer"]],
    ["Children's Nurse", ["children", "nurse"]],
    ["R&D Engineer", ["researcher", "developer", "engineer"]],
    ["Intern", ["intern"]],
    ["", []],
    ["of the and", []],
  ];
  for (const [title, families] of cases) assert.deepEqual(plain(title), families, title);
});

Deno.test("the role word is found wherever it stands", () => {
  const cases: [string, string][] = [
    ["Software Engineer", "engineer"],
    ["Engineer, Software", "engineer"],
    ["Director of Nursing", "director"],
    ["Manager (Human Resources)", "manager"],
    ["Chef de projet", "chef"],
    ["Data Scientist at Acme Nursing Home", "scientist"],
    ["Staff Engineer - Payments", "engineer"],
  ];
  for (const [title, family] of cases) assert.equal(role(title), family, title);
});

Deno.test("what follows the main part narrows it down, unless the main part is only the role", () => {
  const team = readTitle("Software Engineer, Payments");
  assert.deepEqual([...team.narrowing], [team.families.indexOf("payment")]);
  assert.equal(readTitle("Engineer (Software)").narrowing.size, 0);
});

Deno.test("words that objects carry by nature are ordinary words here", () => {
  assert.deepEqual(plain("constructor toString __proto__"), ["constructor", "tostring", "proto"]);
});

Deno.test("an endless title costs a bounded number of words", () => {
  assert.ok(readTitle("engineer a1 ".repeat(100_000)).families.length <= 16);
});
