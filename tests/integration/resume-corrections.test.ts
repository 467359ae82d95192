/** Corrections on every database: kept, marked, gone with the resume, and what follows from them follows. */
import { strict as assert } from "node:assert";
import type { Owner } from "../../server/owner.ts";
import { DATABASES } from "../support/databases.ts";
import { file, openDesk, refusedWith } from "../support/resume-desk.ts";

const ANNA: Owner = "viewer:anna";
const BERT: Owner = "viewer:bert";
const JOB = { jobRole: "Engineer", jobDescription: "We require Kubernetes.\nWe require React." };

for (const [name, open] of DATABASES) {
  const options = { sanitizeOps: name === "sqlite", sanitizeResources: name === "sqlite" };

  Deno.test(`${name}: corrections are kept beside what was read and win everywhere`, options, async () => {
    await using opened = await open();
    const { resumes, logged } = openDesk(opened.database, null);
    const { id } = await resumes.upload(ANNA, { ...file("Ada Exmaple"), ...JOB });
    const corrected = await resumes.correct(ANNA, id, {
      name: "Ada Example",
      phone: "+49 30 1234567",
      experience: [
        { from: 0, title: "Developer", start: "2020-01", end: "2020-12", bullets: ["Wrote Python"] },
        { title: "Senior engineer", start: "2021-01", end: "2022-12", bullets: ["Ran k8s for 40 teams"] },
      ],
    });
    assert.equal(corrected.profile.name, "Ada Example");
    assert.equal(corrected.profile.evidence.name?.source, "candidate");
    assert.equal(corrected.profile.totalYears, 3);
    assert.equal(corrected.profile.seniority, "senior");
    assert.ok(!corrected.skillGaps?.gaps.some(({ skill }) => skill === "Kubernetes"), "it is shown now");
    assert.ok(corrected.skillGaps?.gaps.some(({ skill }) => skill === "React"));
    assert.equal(corrected.asRead?.profile.name, "Ada Exmaple");
    const because = (report: typeof corrected.parseReport | undefined) => report?.completeness.because.join();
    assert.match(because(corrected.parseReport) ?? "", /phone number was read/);
    assert.doesNotMatch(because(corrected.asRead?.parseReport) ?? "", /phone number was read/);
    assert.deepEqual(await resumes.get(ANNA, id), corrected);
    assert.ok(!logged.join().includes("Ada") && !logged.join().includes("1234567"));
  });

  Deno.test(
    `${name}: corrections add up, outlive another role, and can all be taken back`,
    options,
    async () => {
      await using opened = await open();
      const { resumes } = openDesk(opened.database, null);
      const { id } = await resumes.upload(ANNA, file("Ada Exmaple"));
      await resumes.correct(ANNA, id, { name: "Ada Example", skills: ["React"] });
      await resumes.correct(ANNA, id, { email: "ada@example.org" });
      const chosen = await resumes.chooseRole(ANNA, id, JOB);
      assert.equal(chosen.profile.name, "Ada Example");
      assert.equal(chosen.profile.email, "ada@example.org");
      assert.deepEqual(chosen.skillGaps?.gaps.map(({ skill }) => skill), ["Kubernetes", "React"]);
      assert.equal(chosen.skillGaps?.gaps.find(({ skill }) => skill === "React")?.shown, "listed");
      const back = await resumes.correct(ANNA, id, {}, { afresh: true });
      assert.equal(back.profile.name, "Ada Exmaple");
      assert.ok(!("email" in back.profile) && !("corrections" in back) && !("asRead" in back));
      assert.equal(back.skillGaps?.gaps.find(({ skill }) => skill === "React")?.shown, "none");
      assert.deepEqual(await resumes.get(ANNA, id), back);
    },
  );

  Deno.test(
    `${name}: saving what stands there corrects nothing; what does not fit saves nothing`,
    options,
    async () => {
      await using opened = await open();
      const { resumes } = openDesk(opened.database, null);
      const { id } = await resumes.upload(ANNA, file("Ada Exmaple"));
      const before = await resumes.get(ANNA, id);
      const same = await resumes.correct(ANNA, id, {
        name: "Ada Exmaple",
        email: null,
        skills: ["Python"],
        experience: before.profile.experience.map((job, from) => ({ ...job, from })),
      });
      assert.deepEqual(same, before);
      await assert.rejects(
        resumes.correct(ANNA, id, { name: "Ada", email: "no" }),
        refusedWith("unprocessable", "correction-invalid"),
      );
      assert.deepEqual(await resumes.get(ANNA, id), before);
    },
  );

  Deno.test(`${name}: nobody else corrects or exports; an expired resume is gone`, options, async () => {
    await using opened = await open();
    const { resumes, pass } = openDesk(opened.database, null);
    const { id } = await resumes.upload(ANNA, file("Ada Exmaple"));
    const missing = refusedWith("missing", "resume-missing");
    await assert.rejects(resumes.correct(BERT, id, { name: "Bert" }), missing);
    await assert.rejects(resumes.exportAll(BERT, id), missing);
    pass(25 * 3_600_000);
    await assert.rejects(resumes.correct(ANNA, id, { name: "x" }), refusedWith("gone", "resume-expired"));
  });

  Deno.test(
    `${name}: the export holds what was read, what was corrected and what was compared`,
    options,
    async () => {
      await using opened = await open();
      const { resumes } = openDesk(opened.database, null);
      const { id } = await resumes.upload(ANNA, { ...file("Ada Exmaple, the text"), ...JOB });
      await resumes.correct(ANNA, id, { name: "Ada Example" });
      const all = await resumes.exportAll(ANNA, id);
      assert.equal(all.text, "Ada Exmaple, the text");
      assert.equal(all.profile.name, "Ada Example");
      assert.equal(all.asRead?.profile.name, "Ada Exmaple");
      assert.deepEqual(all.corrections, { name: "Ada Example" });
      assert.deepEqual(all.roleRequest, JOB);
      assert.equal(all.documentBase64, null);
      assert.ok(all.parseReport.completeness.because.length > 0);
    },
  );
}
