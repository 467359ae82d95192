/** The form that sets up an interview, as it arrives. */
import { strict as assert } from "node:assert";
import { readStartForm } from "../../../../app/http/start-form.ts";
import { DomainError } from "../../../../server/errors.ts";

Deno.test("a full form is read, with its words trimmed", () => {
  assert.deepEqual(
    readStartForm({
      mode: "technical",
      persona: "demanding",
      difficulty: "senior",
      total_questions: "8",
      job_role: " Nurse ",
      company: "  ",
      job_description: "Night shifts",
      resume: "resume_1",
      kind: "assessment",
    }),
    {
      mode: "technical",
      persona: "demanding",
      difficulty: 7,
      totalQuestions: 8,
      jobRole: "Nurse",
      company: undefined,
      jobDescription: "Night shifts",
      resumeId: "resume_1",
      assessment: true,
    },
  );
});

Deno.test("what is left out takes its default; a persona or level that does not exist counts as left out", () => {
  const read = readStartForm({ mode: "hr", persona: "rude", difficulty: "constructor" });
  assert.equal(read.totalQuestions, 5);
  assert.equal(read.persona, undefined);
  assert.equal(read.difficulty, 5);
  assert.equal(read.assessment, false);
});

Deno.test("a kind of interview that does not exist is refused in words", () => {
  for (const mode of [undefined, "", "toString"]) {
    assert.throws(
      () => readStartForm(mode === undefined ? {} : { mode }),
      (error) =>
        error instanceof DomainError && error.code === "invalid-mode" && error.userMessage.length > 0,
    );
  }
});
