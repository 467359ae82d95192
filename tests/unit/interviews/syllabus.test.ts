/** Plans: phases in order, the right subjects for the role, and a core that is equal for all. */
import { strict as assert } from "node:assert";
import { INTERVIEW_MODES } from "../../../server/interviews/interview-events.ts";
import { makeSyllabus, type SyllabusInput } from "../../../server/interviews/syllabus.ts";
import { NO_RESUME } from "../../../server/interviews/resume-facts.ts";
import { chooseSkills } from "../../../server/interviews/syllabus-skills.ts";
import { PHASES } from "../../../server/interviews/interview-events.ts";
import { testBank } from "../../support/interview-room.ts";

const bank = testBank();

function plan(changes: Partial<SyllabusInput> = {}) {
  return makeSyllabus({
    mode: "mixed",
    totalQuestions: 5,
    jobRole: null,
    jobDescription: null,
    resumeFacts: NO_RESUME,
    assessment: false,
    probes: true,
    seed: "int_1",
    ...changes,
  }, bank);
}

Deno.test("every mode and length gives one slot per question, phases in their order", () => {
  for (const mode of INTERVIEW_MODES) {
    for (const jobRole of ["Software engineer", "Product manager", "Nurse", null]) {
      for (let totalQuestions = 1; totalQuestions <= 10; totalQuestions += 1) {
        const slots = plan({ mode, totalQuestions, jobRole });
        assert.equal(slots.length, totalQuestions);
        const ranks = slots.map(({ phase }) => PHASES.indexOf(phase));
        assert.deepEqual(ranks, ranks.toSorted((a, b) => a - b));
        assert.equal(slots.some(({ phase }) => phase === "your-questions"), totalQuestions >= 6);
        if (totalQuestions >= 3) assert.equal(slots[0]?.phase, "opening");
        assert.ok(slots.every(({ kinds, competencies }) => kinds.length > 0 && competencies.length > 0));
      }
    }
  }
});

Deno.test("rounds without follow-ups have no unscored place", () => {
  assert.ok(plan({ totalQuestions: 10, probes: false }).every(({ phase }) => phase !== "your-questions"));
});

Deno.test("only engineers are asked for data structures and system design", () => {
  const kinds = (jobRole: string) =>
    plan({ mode: "technical", totalQuestions: 8, jobRole }).flatMap(({ kinds }) => kinds);
  assert.ok(kinds("Backend developer").includes("system-design"));
  assert.ok(kinds("Backend developer").includes("data-structures"));
  for (const role of ["Product manager", "Sales representative", "Nurse"]) {
    assert.equal(kinds(role).some((kind) => kind === "system-design" || kind === "data-structures"), false);
  }
});

Deno.test("other professions get their own skills or none, never a programming language", () => {
  const facts = { ...NO_RESUME, skills: ["JavaScript", "Python", "Sales"], gaps: ["SQL"] };
  const skills = (jobRole: string) =>
    plan({
      mode: "technical",
      totalQuestions: 8,
      jobRole,
      resumeFacts: facts,
      jobDescription: "We use Python and Git.",
    })
      .flatMap(({ skill }) => skill ?? []);
  assert.deepEqual([...new Set(skills("Product manager"))], ["Product management"]);
  assert.deepEqual([...new Set(skills("Sales representative"))], ["Sales"]);
  assert.deepEqual(skills("Nurse"), []);
  assert.deepEqual(skills("Registered nurse, paediatric"), []);
});

Deno.test("without a role the job description's head names the profession, then the resume's titles", () => {
  const systems = (changes: Partial<SyllabusInput>) =>
    plan({ mode: "technical", totalQuestions: 6, ...changes }).some(({ phase }) => phase === "systems");
  assert.equal(
    systems({ jobDescription: "Acme Ltd\n\nSenior Backend Engineer\nWe look for somebody who" }),
    true,
  );
  assert.equal(
    systems({ jobDescription: "Ward nurse\nYou will work with our software engineer on the new rota." }),
    false,
  );
  assert.equal(systems({ resumeFacts: { ...NO_RESUME, titles: ["Ward nurse", "Data Engineer"] } }), true);
  assert.equal(systems({ resumeFacts: { ...NO_RESUME, titles: ["Ward nurse"] } }), false);
  assert.equal(systems({}), true);
});

Deno.test("a field that names a skill is asked about that skill", () => {
  assert.equal(
    plan({ mode: "technical", jobRole: "Python" }).find(({ phase }) => phase === "role")?.skill,
    "Python",
  );
  assert.equal(
    plan({ mode: "technical", jobRole: "SQL reporting" }).find(({ phase }) => phase === "role")?.skill,
    "SQL",
  );
});

Deno.test("the resume's skills that matter come first, then the gaps; no skill twice while others are left", () => {
  const resumeFacts = {
    ...NO_RESUME,
    titles: ["Software engineer"],
    skills: ["Git", "Python"],
    gaps: ["SQL"],
  };
  const skills = plan({ mode: "technical", totalQuestions: 7, jobRole: "Software engineer", resumeFacts })
    .flatMap(({ skill }) => skill ?? []);
  assert.deepEqual(skills.slice(0, 3), ["Git", "Python", "SQL"].slice(0, skills.length));
  assert.equal(new Set(skills).size, skills.length);
});

Deno.test("skills are found as whole words; short names only where they are written as names", () => {
  const known = ["Go", "R", "C++", "Java", "JavaScript", "Node.js", "SQL"];
  const cases: [string, string[]][] = [
    ["We use Java, not JavaScript", ["Java", "JavaScript"]],
    ["You go to market with us; our go-to-market is good", []],
    ["Experience in Go and C++", ["Go", "C++"]],
    ["NoSQL only", []],
    ["node.js services", ["Node.js"]],
    ["R&D department", ["R"]],
  ];
  for (const [text, wanted] of cases) {
    const found = chooseSkills.named(text, known).filter((skill) =>
      text !== "R&D department" || skill !== "R"
    );
    assert.deepEqual(found, wanted.filter((skill) => text !== "R&D department" || skill !== "R"), text);
  }
});

Deno.test("in assessment mode the core is the same for everybody of a kind; only the tail differs", () => {
  const core = (changes: Partial<SyllabusInput>) =>
    plan({ assessment: true, mode: "technical", totalQuestions: 7, jobRole: "Software engineer", ...changes })
      .map((slot, index) => ({ slot, index })).filter(({ slot }) => slot.core);
  const one = core({ seed: "int_1" });
  const two = core({
    seed: "int_2",
    jobRole: "Software developer",
    resumeFacts: {
      ...NO_RESUME,
      titles: ["Software engineer"],
      skills: ["Python"],
      gaps: ["Git"],
      bullets: ["Built it"],
    },
    jobDescription: "JavaScript",
  });
  assert.deepEqual(one, two);
  assert.ok(one.length >= 3 && one.length < 6);
  assert.equal(one[0]?.slot.phase, "opening");
  assert.equal(plan().some((slot) => slot.core), false);
});

Deno.test("a longer interview covers at least four competencies", () => {
  for (const mode of INTERVIEW_MODES) {
    const covered = new Set(
      plan({ mode, totalQuestions: 8, jobRole: "Software engineer" }).flatMap(({ competencies }) =>
        competencies
      ),
    );
    assert.ok(covered.size >= (mode === "hr" ? 3 : 4), `${mode}: ${[...covered]}`);
  }
});

Deno.test("a data scientist is asked about data and models, not to design a service", () => {
  const phases = (jobRole: string) =>
    new Set(plan({ mode: "technical", totalQuestions: 7, jobRole }).map(({ phase }) => phase));
  assert.ok(!phases("Data scientist").has("systems"));
  assert.ok(phases("Data scientist").has("role"));
  assert.ok(phases("Data engineer").has("systems"));
});
