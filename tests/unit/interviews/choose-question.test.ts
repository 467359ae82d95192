/** Choosing from the bank: near, right, new, and the same for the same seed. */
import { strict as assert } from "node:assert";
import { type ChooseInput, chooseQuestion } from "../../../server/interviews/choose-question.ts";
import { NO_RESUME } from "../../../server/interviews/resume-facts.ts";
import { slot } from "../../support/interview-events.ts";
import { testBank, testQuestion } from "../../support/interview-room.ts";
import type { QuestionBank } from "../../../server/question-bank/question-bank.ts";

const bank = testBank();
const sql = slot({ phase: "role", skill: "SQL", kinds: ["knowledge"], competencies: ["technical-accuracy"] });

function choose(changes: Partial<ChooseInput> = {}, from: QuestionBank = bank) {
  return chooseQuestion({
    slot: sql,
    syllabus: [sql],
    difficulty: 5,
    facts: NO_RESUME,
    asked: [],
    askedBefore: [],
    seed: "int_1",
    ...changes,
  }, from);
}

Deno.test("the level is near, the skill is the slot's, and the same seed chooses the same", () => {
  for (let difficulty = 1; difficulty <= 10; difficulty += 1) {
    const question = choose({ difficulty });
    assert.equal(question?.skill, "SQL");
    assert.ok(Math.abs((question?.level ?? 99) - difficulty) <= 2);
    assert.equal(question, choose({ difficulty }));
  }
  const seeds = Array.from({ length: 30 }, (_, n) => choose({ seed: `int_${n}`, slot: slot() })?.id);
  assert.ok(new Set(seeds).size > 1);
});

Deno.test("nothing is repeated within an interview, not even in other words", () => {
  const asked: ReturnType<typeof testQuestion>[] = [];
  for (let n = 0; n < 14; n += 1) {
    const question = choose({ asked });
    assert.ok(question && !asked.some(({ id }) => id === question.id));
    asked.push(question);
  }
  const first = choose();
  assert.ok(first);
  const reworded = testQuestion("other-001", "SQL", "knowledge", 5, `Please explain: ${first.text}`);
  assert.notEqual(choose({ asked: [reworded] })?.id, first.id);
});

Deno.test("across interviews unused questions come first; when none is left, the one asked longest ago", () => {
  const all = bank.find({ skill: "SQL", kinds: ["knowledge"] });
  const before = all.slice(1).map(({ id, text }) => ({ id, text }));
  assert.equal(choose({ askedBefore: before })?.id, all[0]?.id);
  const two = testBank(2);
  const everything = two.all.map(({ id, text }) => ({ id, text }));
  const last = everything.findIndex(({ id }) => id === "sql-000");
  const ordered = [...everything.slice(0, last), ...everything.slice(last + 1), everything[last]].flatMap((
    one,
  ) => one ?? []);
  assert.equal(choose({ askedBefore: ordered }, two)?.id, "sql-000");
});

Deno.test("the core of an assessment does not look at what was asked before", () => {
  const core = { ...sql, core: true };
  const first = choose({ slot: core });
  assert.ok(first);
  assert.equal(choose({ slot: core, askedBefore: [first] })?.id, first.id);
});

Deno.test("a skill that the bank lacks leads to another of the plan, then to questions for everybody", () => {
  const cobol = { ...sql, skill: "COBOL" };
  assert.equal(choose({ slot: cobol, syllabus: [cobol, sql] })?.skill, "SQL");
  const question = choose({ slot: cobol, syllabus: [cobol] });
  assert.match(question?.skill ?? "", /^Theme|Motivation/);
});

Deno.test("what is for everybody is never about a profession's tools", () => {
  for (let n = 0; n < 40; n += 1) {
    const question = choose({
      slot: slot({ kinds: ["situational"], phase: "role" }),
      syllabus: [],
      seed: `int_${n}`,
    });
    assert.match(question?.skill ?? "", /^Theme/);
  }
});

Deno.test("themes change before one comes again", () => {
  const asked: ReturnType<typeof testQuestion>[] = [];
  for (let n = 0; n < 4; n += 1) {
    const question = choose({ slot: slot(), asked, seed: "int_7" });
    assert.ok(question);
    asked.push(question);
  }
  assert.equal(new Set(asked.map(({ skill }) => skill)).size, 4);
});

Deno.test("the opening quotes the resume's own words, figures first; without a resume it needs none", () => {
  const opening = slot({ phase: "opening" });
  const bullet = "Reduced the waiting time in the ward from 40 to 15 minutes with a new rota";
  const facts = { ...NO_RESUME, bullets: ["Responsible for various tasks in the ward and beyond", bullet] };
  const question = choose({ slot: opening, facts });
  assert.ok(question?.text.includes(`“${bullet}”`));
  assert.ok((question?.text.length ?? 999) <= 400);
  assert.equal(choose({ slot: opening })?.id.startsWith("opening-"), true);
  assert.equal(choose({ slot: { ...opening, core: true }, facts })?.id.startsWith("opening-"), true);
  const again = choose({ slot: opening, facts, askedBefore: question ? [question] : [] });
  assert.ok(again && !again.text.includes(bullet));
});

Deno.test("lines of a resume that tell of no work are not quoted", () => {
  const facts = {
    ...NO_RESUME,
    bullets: [
      "ada@example.org, +49 170 1234567, Example Street 5",
      "SQL, Python, Git, Docker, Linux",
      "Led team",
    ],
  };
  assert.ok(choose({ slot: slot({ phase: "opening" }), facts })?.id.startsWith("opening-"));
});

Deno.test("a long line is cut at a word and stays within a question's length", () => {
  const bullet = `Built a ${"very ".repeat(70)}long pipeline in 3 weeks`;
  const question = choose({ slot: slot({ phase: "opening" }), facts: { ...NO_RESUME, bullets: [bullet] } });
  assert.match(question?.text ?? "", /“Built a very .* …”/);
  assert.ok((question?.text.length ?? 999) <= 400);
});

Deno.test("terms of employment are asked where motivation is the subject only", () => {
  const salary = testQuestion(
    "salary-001",
    "Salary",
    "situational",
    5,
    "What would you do if the offer were lower than you hoped?",
  );
  const other = testQuestion(
    "deadlines-001",
    "Deadlines",
    "situational",
    9,
    "What would you do if a date could not be kept at all?",
  );
  const small: QuestionBank = {
    all: [salary, other],
    get: () => undefined,
    find: ({ kinds }) => [salary, other].filter(({ kind }) => !kinds || kinds.includes(kind)),
    skills: [],
  };
  assert.equal(choose({ slot: slot({ kinds: ["situational"] }) }, small)?.id, "deadlines-001");
});

Deno.test("when everything was asked there is no question", () => {
  const empty: QuestionBank = { all: [], get: () => undefined, find: () => [], skills: [] };
  const asked: ReturnType<typeof testQuestion>[] = [];
  for (let n = 0; n < 40; n += 1) {
    const question = choose({ slot: slot({ phase: "opening" }), asked }, empty);
    if (!question) break;
    asked.push(question);
  }
  assert.equal(asked.length, 12);
});

Deno.test("who leads nobody is not asked about a team of their own, who does may be", () => {
  const own = {
    ...testQuestion(
      "leading-001",
      "Leading others",
      "past-behaviour",
      7,
      "Which decision was left to your team?",
    ),
  };
  const other = testQuestion(
    "theme-001",
    "Theme 1",
    "past-behaviour",
    9,
    "Which harbour pilot did you argue with?",
  );
  const two: QuestionBank = { ...bank, all: [own, other], find: () => [own, other], skills: [] };
  const behaviour = slot({ phase: "behaviour", kinds: ["past-behaviour"], competencies: ["ownership"] });
  const pick = (changes: Partial<ChooseInput>) =>
    choose({ slot: behaviour, syllabus: [behaviour], ...changes }, two);
  assert.equal(pick({})?.id, other.id);
  assert.equal(pick({ leads: true })?.id, own.id);
  assert.equal(pick({ difficulty: 7 })?.id, own.id);
});
