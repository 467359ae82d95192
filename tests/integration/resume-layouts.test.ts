/** Columns, sidebars and tables that the rules were not made for: read in order, and into the right fields. */
import { strict as assert } from "node:assert";
import { createReadingPool } from "../../server/platform/documents/reading-pool.ts";
import { createResumeReader } from "../../server/resumes/read-resume.ts";
import type { ResumeTasks } from "../../server/resumes/reading-worker.ts";
import { measureOrder } from "../corpus/reading-order.ts";
import { drawnResumes } from "../support/drawn-resumes.ts";

Deno.test("drawn resumes in columns give the fields and the order that a person sees", async (t) => {
  const threads = createReadingPool<ResumeTasks>({
    workerUrl: new URL("../../server/resumes/reading-worker.ts", import.meta.url),
    poolSize: 1,
  });
  const reader = createResumeReader({ threads, clock: () => new Date("2026-03-15T00:00:00Z") });
  for (const drawn of await drawnResumes()) {
    await t.step(drawn.layout, async () => {
      const { profile, text } = await reader.read(drawn.bytes);
      const { pairs, kept } = measureOrder(text, drawn.order);
      assert.ok(pairs > 4 && kept === pairs, `${kept} of ${pairs} pairs: ${text}`);
      assert.deepEqual([profile.name, profile.email], [drawn.name, drawn.email]);
      assert.deepEqual(
        profile.experience.map((job) => [job.organisation, job.title, job.start, job.end].join(" | ")),
        drawn.jobs,
      );
      assert.deepEqual(
        profile.education.map(({ institution, degree }) => `${institution} | ${degree}`),
        drawn.degrees,
      );
      const names = profile.skills.map(({ name }) => name);
      for (const skill of drawn.skills) assert.ok(names.includes(skill), `${skill}: ${names}`);
    });
  }
  await threads.stop();
});

Deno.test("lines read across two columns lose nearly every pair of neighbours", () => {
  const left = ["Built the booking service", "Cut the latency of search", "Taught the team to test"];
  const right = ["English, as at home", "Swedish, every day", "French, for holidays"];
  const across = left.map((line, index) => `${line} ${right[index]}`).join("\n");
  assert.deepEqual(measureOrder([...right, ...left].join("\n"), [left, right]), { pairs: 4, kept: 4 });
  assert.deepEqual(measureOrder(across, [left, right]), { pairs: 4, kept: 0 });
});
