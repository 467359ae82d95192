/** Resumes over the API: read, shown to their owner, deleted at once or in time. */
import { strict as assert } from "node:assert";
import { startApplication, type TestApplication } from "../support/application.ts";
import { fileForm, makeDocx, makePdf, SAMPLE_RESUME } from "../support/sample-documents.ts";
import { assertProblem, assertSnakeCase, cookiesOf, keysOf } from "../support/web-client.ts";

const SAMPLES = new URL("../../../shared/data/resumes/", import.meta.url);

async function sampleFiles(): Promise<URL[]> {
  const found: URL[] = [];
  for (const folder of ["pdf/rendercv/", "pdf/moderncv/", "docx/"]) {
    const directory = new URL(folder, SAMPLES);
    try {
      for await (const { name } of Deno.readDir(directory)) {
        if (/\.(pdf|docx)$/.test(name)) found.push(new URL(name, directory));
      }
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
  return found.sort((a, b) => a.href.localeCompare(b.href));
}

const samples = await sampleFiles();

function upload(app: TestApplication, form: FormData, query = "", headers: Record<string, string> = {}) {
  return app.fetch(`/api/v1/resume/upload${query}`, { body: form, headers });
}

Deno.test("an upload answers with profile, gaps and parse report; later reads with its dates", async () => {
  await using app = await startApplication();
  const files: [string, Uint8Array<ArrayBuffer>][] = [["cv.pdf", await makePdf()], ["cv.docx", makeDocx()]];
  for (const [name, bytes] of files) {
    const response = await upload(app, fileForm(bytes, name), "?job_role=Backend%20developer");
    assert.equal(response.status, 200, await response.clone().text());
    const body = await response.json();
    assert.deepEqual(keysOf(body), ["session_id", "profile", "skill_gaps", "parse_report"]);
    assertSnakeCase(body);
    assert.equal(body.profile.name, "Mara Lindqvist", name);
    assert.equal(body.profile.email, "mara.lindqvist@example.org");
    assert.ok(body.profile.total_years > 5);
    assert.ok(body.profile.skills.some((skill: { name: string }) => skill.name === "PostgreSQL"));
    assert.ok(body.profile.evidence.name.confidence > 0, "paths of the evidence keep their form");
    assert.equal(body.skill_gaps.role, "Backend developer");
    assert.ok(body.parse_report.score >= 0 && body.parse_report.score <= 100);

    const stored = await (await app.fetch(`/api/v1/resume/${body.session_id}`)).json();
    assert.deepEqual(keysOf(stored), ["session_id", "profile", "skill_gaps", "created_at", "expires_at"]);
    assert.deepEqual(stored.profile, body.profile);
    assert.deepEqual(stored.skill_gaps, body.skill_gaps);
    assert.equal(Date.parse(stored.expires_at) - Date.parse(stored.created_at), 24 * 3_600_000);
  }
});

Deno.test("without a role there are no gaps; a job description in the form gives them", async () => {
  await using app = await startApplication();
  const without = await (await upload(app, fileForm(await makePdf(), "cv.pdf"))).json();
  assert.equal(without.skill_gaps, null);
  const job = "We look for a backend engineer with Kubernetes, Go and PostgreSQL. You will run our clusters.";
  const form = fileForm(await makePdf(), "cv.pdf", { job_description: job });
  const given = await (await upload(app, form)).json();
  assert.equal(given.skill_gaps.basis, "job-description");
});

Deno.test({
  name: `real resumes of every kind are read${
    samples.length === 0 ? " (skipped: ../shared/data/resumes is absent)" : ""
  }`,
  ignore: samples.length === 0,
  async fn() {
    await using app = await startApplication();
    for (const file of samples) {
      const name = decodeURIComponent(file.pathname.split("/").at(-1) ?? "");
      const form = fileForm(await Deno.readFile(file), name);
      const response = await upload(app, form, "?job_role=Software%20engineer");
      assert.equal(response.status, 200, `${name}: ${await response.clone().text()}`);
      const body = await response.json();
      assertSnakeCase(body);
      const stored = await app.fetch(`/api/v1/resume/${body.session_id}`);
      assert.equal(stored.status, 200, name);
      assert.deepEqual((await stored.json()).profile, body.profile);
    }
  },
});

Deno.test("a deleted resume is gone at once, also for what would be started with it", async () => {
  await using app = await startApplication();
  const { session_id: id } = await (await upload(app, fileForm(await makePdf(), "cv.pdf"))).json();
  const removed = await app.fetch(`/api/v1/resume/${id}`, { method: "DELETE" });
  assert.equal(removed.status, 204);
  assert.equal(await removed.text(), "");
  await assertProblem(await app.fetch(`/api/v1/resume/${id}`), 404, "resume-missing");
  await assertProblem(await app.fetch(`/api/v1/resume/${id}`, { method: "DELETE" }), 404, "resume-missing");
  const start = await app.fetch("/api/v1/interview/start", {
    json: { mode: "mixed", resume_session_id: id },
  });
  await assertProblem(start, 404, "resume-missing");
});

Deno.test("an expired resume answers 410 everywhere and its text is nowhere any more", async () => {
  await using app = await startApplication({ RESUME_TTL_HOURS: "0.0002" });
  const { session_id: id } = await (await upload(app, fileForm(await makePdf(), "cv.pdf"))).json();
  await new Promise((resolve) => setTimeout(resolve, 800));
  for (const method of ["GET", "DELETE"]) {
    const gone = await app.fetch(`/api/v1/resume/${id}`, { method });
    await assertProblem(gone, 410, "resume-expired");
  }
  const start = await app.fetch("/api/v1/interview/start", { json: { mode: "hr", resume_session_id: id } });
  await assertProblem(start, 410, "resume-expired");
  assert.equal(await app.application.services.resumes.removeExpired(), 1);
  await assertProblem(await app.fetch(`/api/v1/resume/${id}`), 410, "resume-expired");
  await app.application.stop();
  for await (const { name } of Deno.readDir(app.directory)) {
    if (!name.startsWith("greenroom.sqlite3")) continue;
    const kept = new TextDecoder("latin1").decode(await Deno.readFile(`${app.directory}/${name}`));
    for (const fact of [SAMPLE_RESUME[0] ?? "", "Harbour Systems", "mara.lindqvist"]) {
      assert.ok(!kept.includes(fact), `${fact} still stands in ${name}`);
    }
  }
});

Deno.test("an export of the page holds everything that is held", async () => {
  await using app = await startApplication();
  const posted = await app.fetch("/resumes", { body: fileForm(await makePdf(), "Mara.pdf") });
  assert.equal(posted.status, 303);
  const cookie = posted.headers.get("set-cookie")?.split(";")[0] ?? "";
  const response = await app.fetch(`${posted.headers.get("location")}/export`, { headers: { cookie } });
  assert.equal(response.status, 200);
  assert.match(
    response.headers.get("content-disposition") ?? "",
    /^attachment; filename="greenroom-[\w-]+\.json"$/,
  );
  const body = await response.json();
  assert.equal(body.file_name, "Mara.pdf");
  assert.ok(body.text.includes("Harbour Systems"));
  assertSnakeCase(body);
});

Deno.test("a job description that comes as a file is read into the forms that ask for one", async () => {
  await using app = await startApplication();
  const file = new Blob([await makePdf(["Data engineer", "Requirements", "- Python and Apache Kafka"])]);
  const post = (path: string, fields: Record<string, string | Blob>, headers = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return app.fetch(path, { body, headers: { accept: "text/html", ...headers } });
  };
  const preview = await post("/practice/new", {
    intent: "preview",
    mode: "mixed",
    job_description_file: file,
  });
  assert.match(await preview.text(), /- Python and Apache Kafka\n?<\/textarea>/);
  const broken = await post("/practice/new", {
    mode: "mixed",
    company: "St. Anna",
    job_description_file: new Blob(["nothing that opens"]),
  });
  assert.equal(broken.status, 422);
  const page = await broken.text();
  assert.match(page, /Paste the text of the job description instead/);
  assert.match(page, /value="St. Anna"/, "what was written is kept");

  const uploaded = await app.fetch("/resumes", { body: fileForm(await makePdf(), "cv.pdf") });
  const cookie = cookiesOf(uploaded);
  const resume = uploaded.headers.get("location") ?? "";
  const compared = await post(resume, { job_description_file: file }, { cookie });
  assert.equal(compared.status, 303);
  const profile = await (await app.fetch(resume, { headers: { cookie, accept: "text/html" } })).text();
  assert.match(profile, /Apache Kafka/);
});
