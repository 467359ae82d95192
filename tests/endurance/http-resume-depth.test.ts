/** Correcting, reading scans and filling by a model over HTTP: pages without JavaScript, and the API. */
import { strict as assert } from "node:assert";
import { strToU8, zipSync } from "fflate";
import { parseEvents, startApplication, type TestApplication } from "../support/application.ts";
import { startFakeModel } from "../support/fake-model-server.ts";

const SCANS = new URL("../../../shared/data/resumes/pdf/scanned/", import.meta.url);
const SCAN = new URL("scan_rm_john_doe_2024-07-12.pdf", SCANS);
const hasScans = await Deno.stat(SCAN).then(() => true, () => false);
const RENDERED = new URL("../../../shared/data/resumes/pdf/rendercv/", import.meta.url);
const rendered = await Array.fromAsync(Deno.readDir(RENDERED)).then(
  (files) => files.map(({ name }) => name).filter((name) => name.endsWith(".pdf")).toSorted()[0],
  () => undefined,
);
const options = { sanitizeOps: false, sanitizeResources: false };
const withoutData = (ready: boolean) => ready ? "" : " (left out: ../shared/data is not there)";

// deno-lint-ignore no-explicit-any -- replies of many shapes
type Reply = any;

async function upload(app: TestApplication, url: URL): Promise<Reply> {
  const form = new FormData();
  form.set("file", new File([await Deno.readFile(url)], "resume.pdf"));
  const response = await app.fetch("/api/v1/resume/upload?job_role=Backend%20engineer", {
    method: "POST",
    body: form,
  });
  assert.equal(response.status, 200);
  return await response.json();
}

function post(app: TestApplication, path: string, fields: Record<string, string>): Promise<Response> {
  return app.fetch(path, { method: "POST", body: new URLSearchParams(fields) });
}

/** Every field of the page's form with the value it shows. */
function fieldsOf(html: string): Record<string, string> {
  const unescape = (text: string) =>
    text.replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&");
  const fields: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1];
    if (name && !/type="checkbox"/.test(tag)) {
      fields[name] = unescape(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "");
    }
  }
  for (
    const [, name, text] of html.matchAll(/<textarea\b[^>]*\bname="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g)
  ) {
    if (name) fields[name] = unescape((text ?? "").replace(/^\n/, ""));
  }
  return fields;
}

Deno.test({
  name: `a form corrects, adds and removes; what does not fit comes back with what was typed${
    withoutData(rendered !== undefined)
  }`,
  ignore: rendered === undefined,
  ...options,
  async fn() {
    await using app = await startApplication();
    const { session_id: id, profile } = await upload(app, new URL(rendered ?? "", RENDERED));
    const page = await (await app.fetch(`/resumes/${id}/edit`)).text();
    const fields = fieldsOf(page);
    assert.equal(fields["name"], profile.name);
    assert.equal(fields["experience.0.from"], "0");

    const untouched = await post(app, `/resumes/${id}/edit`, fields);
    assert.equal(untouched.status, 303);
    const same = await (await app.fetch(`/api/v1/resume/${id}`)).json();
    assert.deepEqual(same.profile, profile, "an untouched form changes nothing");

    const jobs = profile.experience.length;
    const added = await post(app, `/resumes/${id}/edit`, { ...fields, add: "experience" });
    assert.equal(added.status, 200);
    assert.ok(`experience.${jobs}.title` in fieldsOf(await added.text()), "one more entry to fill in");

    const bad = await post(app, `/resumes/${id}/edit`, {
      ...fields,
      name: "Ada Example",
      email: "no address",
    });
    assert.equal(bad.status, 422);
    const refused = await bad.text();
    assert.equal(fieldsOf(refused)["name"], "Ada Example");
    assert.match(refused, /aria-invalid="true"/);
    assert.match(refused, /This is no e-mail address/);

    const saved = await post(app, `/resumes/${id}/edit`, {
      ...fields,
      name: "Ada Example",
      "experience.0.remove": "1",
      [`experience.${jobs}.title`]: "Head of Testing",
      [`experience.${jobs}.start`]: "June 2020",
      [`experience.${jobs}.end`]: "present",
    });
    assert.equal(saved.headers.get("location"), `/resumes/${id}`);
    const after = await (await app.fetch(`/api/v1/resume/${id}`)).json();
    assert.equal(after.profile.name, "Ada Example");
    assert.equal(after.profile.evidence.name.source, "candidate");
    assert.equal(after.profile.experience.length, jobs);
    assert.equal(after.profile.experience.at(-1).title, "Head of Testing");
    assert.equal(after.profile.experience.at(-1).start, "2020-06");
    assert.match(await (await app.fetch(`/resumes/${id}`)).text(), /yours/);

    const exported = await (await app.fetch(`/resumes/${id}/export`)).json();
    assert.equal(exported.as_read.profile.name, profile.name);
    assert.equal(exported.corrections.name, "Ada Example");
    assert.equal(exported.role_request.job_role, "Backend engineer");

    assert.equal((await post(app, `/resumes/${id}/edit`, { intent: "restore" })).status, 303);
    assert.deepEqual((await (await app.fetch(`/api/v1/resume/${id}`)).json()).profile, profile);
  },
});

Deno.test({
  name: `PATCH corrects, names bad fields, and restores${withoutData(rendered !== undefined)}`,
  ignore: rendered === undefined,
  ...options,
  async fn() {
    await using app = await startApplication();
    const { session_id: id, profile } = await upload(app, new URL(rendered ?? "", RENDERED));
    const patch = (json: unknown) => app.fetch(`/api/v1/resume/${id}`, { method: "PATCH", json });
    const corrected = await (await patch({ name: "Ada Example", phone: null, skills: ["k8s"] })).json();
    assert.equal(corrected.profile.name, "Ada Example");
    assert.ok(!("phone" in corrected.profile));
    assert.deepEqual(corrected.profile.skills.map(({ name }: Reply) => name), ["Kubernetes"]);
    const bad = await patch({ experience: [{ title: "x", start: "soon" }] });
    assert.equal(bad.status, 422);
    const problem = await bad.json();
    assert.equal(problem.code, "correction-invalid");
    assert.equal(problem.problems[0].field, "experience.0.start");
    assert.equal((await patch([1])).status, 422);
    assert.equal((await patch({ restore: "yes" })).status, 422);
    assert.equal(
      (await app.fetch("/api/v1/resume/resume_unknown1", { method: "PATCH", json: {} })).status,
      404,
    );
    assert.deepEqual((await (await patch({ restore: true })).json()).profile, profile);
    const { paths } = await (await app.fetch("/openapi.json")).json();
    assert.ok(paths["/api/v1/resume/{session_id}"].patch);
    assert.ok(paths["/api/v1/resume/{session_id}/read-pictures"].post);
  },
});

Deno.test({
  name: `a scan is read on request, across a restart, and its file is let go${withoutData(hasScans)}`,
  ignore: !hasScans,
  ...options,
  async fn() {
    await using app = await startApplication();
    const { session_id: id } = await upload(app, SCAN);
    const page = await (await app.fetch(`/resumes/${id}`)).text();
    assert.match(page, /This is a picture of text/);
    assert.match(page, /Read the picture/);
    assert.ok((await (await app.fetch(`/resumes/${id}/export`)).json()).document_base64.length > 1_000);

    assert.equal((await post(app, `/resumes/${id}`, { intent: "read-pictures" })).status, 303);
    assert.match(await (await app.fetch(`/resumes/${id}`)).text(), /<meta http-equiv="refresh" content="4"/i);
    await app.restart();
    const stream = await app.fetch(`/resumes/${id}/reading`);
    assert.match(stream.headers.get("content-type") ?? "", /text\/event-stream/);
    const events = parseEvents(await stream.text());
    assert.equal(events.at(-1)?.event, "done");
    assert.equal(events.at(-2)?.data.state, "done");

    const { profile, pictures } = await (await app.fetch(`/api/v1/resume/${id}`)).json();
    assert.equal(profile.name, "John Doe");
    assert.equal(profile.email, "john.doe@email.com");
    assert.ok(pictures.confidence > 0.8 && profile.evidence.email.confidence < 1);
    assert.match(await (await app.fetch(`/resumes/${id}`)).text(), /Read from a picture/);
    assert.equal((await (await app.fetch(`/resumes/${id}/export`)).json()).document_base64, null);
    const again = await app.fetch(`/api/v1/resume/${id}/read-pictures`, { method: "POST" });
    assert.equal(again.status, 409);
    assert.equal((await again.json()).code, "pictures-read");
  },
});

/** The smallest Word document that says these lines. */
function wordDocument(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const types = "http://schemas.openxmlformats.org/package/2006";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("");
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return new Uint8Array(zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="${word}"><w:body>${paragraphs}</w:body></w:document>`,
    ),
  }));
}

Deno.test(
  "a model fills what is empty and stands in the text; what it invents is dropped",
  options,
  async () => {
    await using model = await startFakeModel([{
      text: JSON.stringify({
        languages: [{ name: "Klingon" }, { name: "Speaks Wolof at home" }],
        certificates: [{ name: "Licence for heavy cranes" }, { name: "Pilot" }],
        summary: "An invented summary that is long enough to be one.",
      }),
    }]);
    await using app = await startApplication({ MODEL_BASE_URL: model.url, MODEL_NAME: "fake" });
    const form = new FormData();
    const lines = [
      "Ada Example",
      "ada@example.org",
      "Licence for heavy cranes",
      "Speaks Wolof at home",
      "x".repeat(60),
    ];
    form.set("file", new File([wordDocument(lines)], "ada.docx"));
    const response = await app.fetch("/api/v1/resume/upload", { method: "POST", body: form });
    const { profile } = await response.json();
    assert.equal(model.calls.length, 1);
    assert.match(JSON.stringify(model.calls[0]?.body), /<DATA>/);
    assert.deepEqual(profile.certificates, [{ name: "Licence for heavy cranes" }]);
    assert.equal(profile.evidence["certificates.0"].source, "model");
    assert.doesNotMatch(JSON.stringify(profile), /Klingon|Pilot|invented/);
  },
);
