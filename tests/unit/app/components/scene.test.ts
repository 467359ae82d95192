/** What the start page says will happen, for every kind of form. */
import { strict as assert } from "node:assert";
import { describeScene, LENGTHS, SCENE_DEFAULTS } from "../../../../app/components/scene.ts";

Deno.test("an empty form is described by its defaults", () => {
  const { inShort, acts } = describeScene({}, null);
  assert.equal(inShort, "5 questions, about 20 minutes, practice");
  assert.equal(acts[0], "5 questions, about 20 minutes.");
  assert.match(acts[1] ?? "", /your own work and goes on to your field/);
  assert.deepEqual(describeScene(SCENE_DEFAULTS, null), describeScene({}, null));
});

Deno.test("role, company, resume, job description and manner are named where they are given", () => {
  const fields = {
    job_role: " Nurse ",
    company: "St. Anna",
    job_description: "Night shifts",
    persona: "warm",
  };
  const text = describeScene(fields, "mara.pdf").acts.join("\n");
  assert.match(text, /for Nurse at St\. Anna\./);
  assert.match(text, /what your resume says you did/);
  assert.match(text, /the job description names/);
  assert.match(text, /is warm; the scoring is the same/);
  assert.match(describeScene({ company: "St. Anna" }, null).acts[0] ?? "", /minutes at St\. Anna\./);
});

Deno.test("practice promises feedback, an assessment only the end", () => {
  assert.match(describeScene({ kind: "practice" }, null).acts.join(), /see how it was judged/);
  const assessment = describeScene({ kind: "assessment", difficulty: "senior" }, null).acts.join();
  assert.match(assessment, /begins at senior level/);
  assert.match(assessment, /No feedback before the end/);
  assert.doesNotMatch(assessment, /hint/);
});

Deno.test("from six questions on the last one is the candidate's own", () => {
  for (const length of LENGTHS) {
    const own = describeScene({ total_questions: String(length) }, null).acts.some((act) =>
      /last word/.test(act)
    );
    assert.equal(own, length >= 6, `${length} questions`);
  }
});

Deno.test("values that no form offers count as defaults", () => {
  const odd = {
    mode: "toString",
    difficulty: "99",
    total_questions: "1e9",
    kind: "?",
    persona: "constructor",
  };
  assert.deepEqual(describeScene(odd, null), describeScene({}, null));
});
