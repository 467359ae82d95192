/** Job descriptions that others wrote, as PDF: title, seniority and skills are found in them. */
import { strict as assert } from "node:assert";
import { extractText, getDocumentProxy } from "unpdf";
import { readJobDescription } from "../../server/resumes/read-job-description.ts";
import { dictionaryOf } from "../support/profiles.ts";

const folder = new URL("../../../shared/data/jobs/", import.meta.url);
const files = await Array.fromAsync(Deno.readDir(folder)).then(
  (entries) => entries.map(({ name }) => name).filter((name) => name.endsWith(".pdf")).sort(),
  () => [],
);
const { findSkillsInText } = dictionaryOf(
  [
    "HTML",
    "CSS",
    "JavaScript",
    "Python",
    "Ruby",
    "Java",
    "PHP",
    "MySQL",
    "PostgreSQL",
    "MongoDB",
    "Spring",
    "Hibernate",
    "Git",
  ],
);

async function read(file: string) {
  const pdf = await getDocumentProxy(await Deno.readFile(new URL(file, folder)));
  const { text } = await extractText(pdf, { mergePages: false });
  return readJobDescription(text.join("\n"), findSkillsInText);
}

Deno.test({
  name: `job descriptions have a title and, where they name skills, demands${
    files.length === 0 ? " (skipped: no shared data)" : ""
  }`,
  ignore: files.length === 0,
  // The PDF reader keeps its own timers between documents.
  sanitizeOps: false,
  sanitizeResources: false,
  async fn() {
    for (const file of files) {
      const job = await read(file);
      assert.ok(job.title && job.title.split(" ").length <= 6, `${file}: ${job.title}`);
      const named = job.required.map(({ skill }) => skill);
      if (/java/.test(file)) {
        assert.match(job.title, /java developer/i);
        for (const skill of ["Java", "Spring", "Hibernate", "MySQL"]) {
          assert.ok(named.includes(skill), `${file}: ${skill}`);
        }
      }
      if (/full_stack/.test(file)) {
        assert.equal(job.title, "Senior Full Stack Engineer");
        assert.equal(job.seniority, "senior");
        for (const skill of ["HTML", "Python", "MongoDB"]) {
          assert.ok(named.includes(skill), `${file}: ${skill}`);
        }
      }
    }
  },
});
