/** A resume whose every trace can be looked for on the disk. */
import { strict as assert } from "node:assert";
import { fileForm, makePdf } from "./sample-documents.ts";
import type { TestApplication } from "./application.ts";

const LINES = [
  "Thessaly Quernmoor-Babatunde",
  "Backend Engineer",
  "thessaly.quernmoor@example.org | +46 70 555 99 71 | Gothenburg, Sweden",
  "",
  "Experience",
  "Backend Engineer, Harbour Systems",
  "January 2021 - Present",
  "- Moved the booking service from one database to PostgreSQL with read replicas",
  "",
  "Education",
  "BSc Computer Science, Vasterhav University",
  "2014 - 2017",
];
/** What tells who it is, and words that only the document has. */
export const TRACES = ["Quernmoor", "thessaly.quernmoor", "555 99 71", "Vasterhav", "thessaly-cv"];

async function* filesUnder(directory: string): AsyncGenerator<string> {
  for await (const entry of Deno.readDir(directory)) {
    const path = `${directory}/${entry.name}`;
    if (entry.isDirectory) yield* filesUnder(path);
    else if (entry.isFile) yield path;
  }
}

/** Every file of the data directory that holds one of the words, also in free pages and the write-ahead log. */
export async function tracesIn(directory: string): Promise<string[]> {
  const found: string[] = [];
  for await (const path of filesUnder(directory)) {
    const bytes = await Deno.readFile(path);
    for (const encoding of ["utf-8", "utf-16le", "latin1"]) {
      const content = new TextDecoder(encoding).decode(bytes);
      for (const trace of TRACES) {
        if (content.includes(trace)) found.push(`${path.slice(directory.length + 1)}: ${trace}`);
      }
    }
  }
  return [...new Set(found)];
}

/** Uploads the resume, compares it with a role and begins an interview from it. */
export async function useResume(
  app: Pick<TestApplication, "fetch">,
): Promise<{ resume: string; interview: string }> {
  const upload = await app.fetch("/api/v1/resume/upload?job_role=Backend%20Engineer", {
    method: "POST",
    body: fileForm(await makePdf(LINES), "thessaly-cv.pdf"),
  });
  assert.equal(upload.status, 200, await upload.clone().text());
  const resume = (await upload.json()).session_id;
  const started = await app.fetch("/api/v1/interview/start", {
    json: { mode: "technical", total_questions: 3, resume_session_id: resume },
  });
  const interview = (await started.json()).interview_session_id;
  const answer = "I moved the booking service to PostgreSQL and measured the latency before and after.";
  await (await app.fetch("/api/v1/interview/answer", {
    json: { interview_session_id: interview, answer },
  })).text();
  // A name that is asked for in vain is written to the log like any path.
  await (await app.fetch("/api/v1/resume/none")).text();
  return { resume, interview };
}
