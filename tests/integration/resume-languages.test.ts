/** Resumes in seven languages, as PDF, DOCX and pasted text: sections, titles, dates, degrees and totals. */
import { strict as assert } from "node:assert";
import { createReadingPool } from "../../server/platform/documents/reading-pool.ts";
import { createResumeReader, type ReadResume } from "../../server/resumes/read-resume.ts";
import type { ResumeTasks } from "../../server/resumes/reading-worker.ts";
import { makeDocx, makePdf, paragraph } from "../support/resume-files.ts";

const folder = new URL("../fixtures/resume-languages/", import.meta.url);

/** The lines of a resume, then after three dashes what must be read from them. */
function fixture(name: string): { lines: string[]; wanted: Map<string, string[]> } {
  const [text = "", facts = ""] = Deno.readTextFileSync(new URL(name, folder)).split(/^---$/m);
  const pairs = facts.trim().split("\n").map((line) => line.split(/:\s+(.*)/s));
  const wanted = Map.groupBy(pairs, ([key = ""]) => key);
  return {
    lines: text.trim().split("\n"),
    wanted: new Map([...wanted].map(([key, all]) => [key, all.map(([, value = ""]) => value)])),
  };
}

function check({ profile }: ReadResume, wanted: Map<string, string[]>): void {
  const of = (key: string) => wanted.get(key) ?? [];
  const join = (...parts: (string | undefined)[]) => parts.map((part) => part ?? "?").join(" | ");
  assert.equal(profile.name, of("name")[0]);
  assert.deepEqual(
    profile.experience.map(({ organisation, title, start, end }) => join(organisation, title, start, end)),
    of("job"),
  );
  assert.deepEqual(
    profile.education.map(({ institution, degree, start, end }) => join(institution, degree, start, end)),
    of("degree"),
  );
  const spoken = profile.languages.map(({ name }) => name);
  for (const language of (of("languages")[0] ?? "").split(", ")) {
    assert.ok(spoken.includes(language), `${language}: ${spoken}`);
  }
  const skills = profile.skills.map(({ name }) => name);
  for (const skill of of("skill")) assert.ok(skills.includes(skill), `${skill}: ${skills}`);
  assert.equal(profile.totalYears, Number(of("years")[0]));
  assert.ok(profile.email && profile.phone && profile.location, JSON.stringify(profile));
  assert.ok(profile.summary, "the summary's heading is known");
}

/** Headings and the name stand out, as they do in any resume. */
function lookOf(lines: string[], index: number): "name" | "heading" | "body" {
  if (index === 0) return "name";
  const line = lines[index] ?? "";
  const alone = lines[index - 1] === "" && index > 3 && !/[\d,.|]/.test(line);
  return alone ? "heading" : "body";
}

function asPdf(lines: string[]): Promise<Uint8Array> {
  return makePdf((pdf) => {
    lines.forEach((line, index) => {
      const look = lookOf(lines, index);
      pdf.font(look === "body" ? "Helvetica" : "Helvetica-Bold");
      pdf.fontSize(look === "name" ? 20 : look === "heading" ? 13 : 10).text(line === "" ? " " : line);
    });
  });
}

function asDocx(lines: string[]): Uint8Array {
  const paragraphs = lines.flatMap((line, index) => {
    if (line === "") return [];
    const look = lookOf(lines, index);
    return [paragraph(line, look === "heading" ? `<w:pStyle w:val="H1"/>` : "")];
  });
  return makeDocx(paragraphs.join(""), {
    "word/styles.xml":
      `<w:styles xmlns:w="w"><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  });
}

Deno.test("resumes in seven languages give their fields, whatever they are saved as", async (t) => {
  const threads = createReadingPool<ResumeTasks>({
    workerUrl: new URL("../../server/resumes/reading-worker.ts", import.meta.url),
    poolSize: 1,
  });
  const reader = createResumeReader({ threads, clock: () => new Date("2026-03-15T00:00:00Z") });
  for (const { name } of Deno.readDirSync(folder)) {
    const { lines, wanted } = fixture(name);
    await t.step(`${name}: pasted`, async () => check(await reader.readText(lines.join("\n")), wanted));
    await t.step(`${name}: DOCX`, async () => check(await reader.read(asDocx(lines)), wanted));
    // The standard fonts of PDF have no Devanagari.
    if (name === "hindi.txt") continue;
    await t.step(`${name}: PDF`, async () => check(await reader.read(await asPdf(lines)), wanted));
  }
  await threads.stop();
});
