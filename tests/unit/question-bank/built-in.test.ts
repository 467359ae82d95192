/** The built-in question bank: every question passes the review, and the bank finds what it holds. */
import { strict as assert } from "node:assert";
import { createQuestionBank } from "../../../server/question-bank/built-in.ts";
import { checkQuestions } from "../../../server/question-bank/check-questions.ts";

const bank = createQuestionBank();
const TECHNICAL = ["knowledge", "data-structures", "coding-talk-through"] as const;

Deno.test("the checker finds nothing in the built-in bank", () => {
  const findings = checkQuestions(bank.all).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);
  assert.deepEqual(findings, []);
});

/** Asked about in the same way as a skill, but not counted among the technical ones. */
const PROFESSIONS = [
  "Accounting",
  "Customer support",
  "Data analysis",
  "Engineering management",
  "Finance",
  "Hospitality",
  "Logistics",
  "Marketing",
  "Office administration",
  "Operations",
  "People operations",
  "Product management",
  "Project management",
  "Sales",
  "Teaching",
  "UX design",
];

Deno.test("the bank holds at least 700 questions, and seven or more each for 45 technical skills", () => {
  assert(bank.all.length >= 700, `${bank.all.length} questions`);
  const bySkill = Map.groupBy(bank.find({ kinds: TECHNICAL }), ({ skill }) => skill);
  const deep = [...bySkill].filter(([skill, { length }]) => length >= 7 && !PROFESSIONS.includes(skill));
  assert(deep.length >= 45, `${deep.length} skills have seven questions or more`);
});

Deno.test("each profession has questions of its own trade, and behaviour and motives are asked of everyone", () => {
  for (const skill of PROFESSIONS) assert(bank.find({ skill }).length >= 8, skill);
  assert(bank.find({ kinds: ["past-behaviour"] }).length >= 60);
  assert(bank.find({ kinds: ["motivation"] }).length >= 10);
  assert(bank.find({ kinds: ["system-design"] }).length >= 20);
});

Deno.test("a skill is written in one way only", () => {
  const spellings = Map.groupBy(new Set(bank.all.map(({ skill }) => skill)), (skill) => skill.toLowerCase());
  for (const [, same] of spellings) assert.equal(same.length, 1, same.join(" / "));
});

Deno.test("a question is found by its id whatever the case, an unknown id is not", () => {
  const [first] = bank.all;
  assert(first);
  assert.equal(bank.get(first.id), first);
  assert.equal(bank.get(first.id.toUpperCase()), first);
  assert.equal(bank.get("nothing-000"), undefined);
});

Deno.test("questions are found by skill without case and by kind", () => {
  const git = bank.find({ skill: "gIT" });
  assert(git.length >= 6);
  assert(git.every(({ skill }) => skill === "Git"));
  const coding = bank.find({ skill: "javascript", kinds: ["coding-talk-through"] });
  assert(coding.length >= 1 && coding.every(({ kind }) => kind === "coding-talk-through"));
  assert.deepEqual(bank.find({ skill: "Underwater basketry" }), []);
  assert.deepEqual(bank.find({ kinds: [] }), []);
  assert.equal(bank.find({}).length, bank.all.length);
});

Deno.test("the skills are those with knowledge questions, each once, in canonical spelling", () => {
  assert(
    bank.skills.includes("PostgreSQL") && bank.skills.includes("C++") && bank.skills.includes("REST APIs"),
  );
  assert.equal(new Set(bank.skills).size, bank.skills.length);
  for (const skill of bank.skills) assert(bank.find({ skill, kinds: ["knowledge"] }).length > 0, skill);
});

Deno.test("a bank of other questions holds just these and refuses an id used twice", () => {
  const some = bank.find({ skill: "Redis" });
  const small = createQuestionBank(some);
  assert.deepEqual(small.all, some);
  assert.deepEqual(small.skills, ["Redis"]);
  assert.equal(small.get("git-001"), undefined);
  assert.throws(() => createQuestionBank([...some, ...some]), /redis-001/);
});
