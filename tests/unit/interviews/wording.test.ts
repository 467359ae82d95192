/** Greeting, clarification and farewell: plain, without praise, different by persona. */
import { strict as assert } from "node:assert";
import { INTERVIEW_MODES, PERSONAS } from "../../../server/interviews/interview-events.ts";
import { closing, sayAgain, sayOtherwise, welcome } from "../../../server/interviews/wording.ts";
import { QUESTION_KINDS } from "../../../server/question-bank/question-bank.ts";
import { testQuestion } from "../../support/interview-room.ts";

const facts = {
  name: "Ada",
  mode: "technical" as const,
  jobRole: "Nurse",
  company: "Example Works",
  totalQuestions: 5,
  assessment: false,
  probes: true,
};

Deno.test("the greeting names the candidate, role, company and length, and differs by persona only in manner", () => {
  const texts = PERSONAS.map((persona) => welcome({ ...facts, persona }));
  assert.equal(new Set(texts).size, 3);
  for (const text of texts) {
    for (const part of ["Ada", "“Nurse”", "Example Works", "5 questions", "practice", "follow up", "skip"]) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
  }
  const bare = welcome({
    ...facts,
    persona: "neutral",
    name: null,
    jobRole: null,
    company: null,
    assessment: true,
    probes: false,
  });
  assert.doesNotMatch(bare, /null|undefined|practice|follow up/);
  for (const mode of INTERVIEW_MODES) {
    assert.doesNotMatch(
      welcome({ ...facts, persona: "warm", mode, assessment: true }),
      /\ba (?:HR|interview)|\[object/,
    );
  }
});

Deno.test("a repetition keeps the question's words, a clarification adds none of its answer", () => {
  for (const kind of QUESTION_KINDS) {
    const question = testQuestion("x-001", "SQL", kind, 5, "How does an index work in SQL?");
    assert.ok(sayAgain(question.text, "warm").includes(question.text));
    // The question stands right above it: other words are what was asked for.
    assert.ok(!sayOtherwise(question, question.text, false).includes(question.text));
    for (const text of [sayAgain(question.text, "warm"), sayOtherwise(question, question.text, false)]) {
      assert.doesNotMatch(text, /alpha|beta|gamma|delta/);
      assert.doesNotMatch(text, /!|great|excellent/i);
    }
    const probe = sayOtherwise(question, "How did it end?", true);
    assert.ok(probe.includes(question.text) && probe.includes("How did it end?"));
  }
});

Deno.test("the farewell says what happens next, honestly about the candidate's own questions", () => {
  for (const persona of PERSONAS) {
    const text = closing({ persona, name: "Ada", ownQuestions: true, early: false });
    assert.match(text, /Ada/);
    assert.match(text, /cannot speak for an employer/);
    assert.match(closing({ persona, name: null, ownQuestions: false, early: true }), /We stop here/);
  }
});
