/** Every file that is no readable resume is refused with its own status, code and sentence; nothing is kept. */
import { strict as assert } from "node:assert";
import { zipSync } from "fflate";
import { startApplication } from "../support/application.ts";
import { fileForm, makeDocx, makePdf } from "../support/sample-documents.ts";
import { assertProblem } from "../support/web-client.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Some kilobytes that unpack to 90 MB. */
function docxBomb(): Uint8Array<ArrayBuffer> {
  const part = new Uint8Array(30 * 1024 * 1024).fill(32);
  return new Uint8Array(zipSync({
    "[Content_Types].xml": bytesOf("<Types/>"),
    "word/document.xml": part,
    "word/styles.xml": part,
    "word/numbering.xml": part,
  }));
}

Deno.test("each bad file has its status, its code and its sentence", async () => {
  await using app = await startApplication();
  const pdf = await makePdf();
  const cases: [name: string, bytes: Uint8Array<ArrayBuffer>, status: number, code: string][] = [
    ["empty.pdf", new Uint8Array(), 422, "resume-empty"],
    ["notes.txt", bytesOf("Mara Lindqvist, backend engineer"), 415, "resume-type-unsupported"],
    ["renamed.pdf", bytesOf("Mara Lindqvist, backend engineer"), 415, "resume-type-unsupported"],
    [
      "picture.pdf",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      415,
      "resume-type-unsupported",
    ],
    [
      "archive.docx",
      new Uint8Array(zipSync({ "readme.txt": bytesOf("hello") })),
      415,
      "resume-type-unsupported",
    ],
    ["locked.pdf", await makePdf(undefined, { userPassword: "secret" }), 422, "resume-encrypted"],
    ["corrupt.pdf", bytesOf("%PDF-1.7\nnothing that a reader could follow\n"), 422, "resume-corrupt"],
    ["cut.docx", makeDocx().slice(0, -60), 422, "resume-corrupt"],
    ["shapes.pdf", await makePdf(undefined, { shapesOnly: true }), 422, "resume-no-text"],
    ["blank.docx", makeDocx([" ", ""]), 422, "resume-no-text"],
    ["bomb.docx", docxBomb(), 422, "resume-too-complex"],
  ];
  for (const [name, bytes, status, code] of cases) {
    const response = await app.fetch("/api/v1/resume/upload", { body: fileForm(bytes, name) });
    const problem = await assertProblem(response, status, code).catch((error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    assert.doesNotMatch(String(problem["detail"]), /unpdf|pdf\.js|fflate|mammoth/i, name);
  }
  // What follows a bad file is read as if nothing had been.
  const good = await app.fetch("/api/v1/resume/upload", { body: fileForm(pdf, "good.pdf") });
  assert.equal(good.status, 200);
});

Deno.test("the type is judged by content: a PDF called .docx and a DOCX called .exe are read", async () => {
  await using app = await startApplication();
  for (const [bytes, name] of [[await makePdf(), "cv.docx"], [makeDocx(), "cv.exe"]] as const) {
    const response = await app.fetch("/api/v1/resume/upload", { body: fileForm(bytes, name) });
    assert.equal(response.status, 200, await response.text());
  }
});

/** A multipart body that never says how long it is, and counts what was taken of it. */
function endlessUpload(megabytes: number) {
  const boundary = "greenroom-test-boundary";
  const chunk = new Uint8Array(64 * 1024).fill(65);
  let sent = 0;
  const head = bytesOf(
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="cv.pdf"\r\n\r\n%PDF-1.7\n`,
  );
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(head),
    pull(controller) {
      if (sent >= megabytes * 1024 * 1024) return controller.close();
      sent += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  return { body, headers: { "content-type": `multipart/form-data; boundary=${boundary}` }, sent: () => sent };
}

Deno.test("a file over the limit is refused: by its length at once, and without one while it is read", async () => {
  await using app = await startApplication({ MAX_UPLOAD_MB: "1" });
  const big = new Uint8Array(1024 * 1024 + 1).fill(65);
  const atOnce = await app.fetch("/api/v1/resume/upload", { body: fileForm(big, "big.pdf") });
  const problem = await assertProblem(atOnce, 413, "upload-too-large");
  assert.equal(problem["max_megabytes"], 1);
  assert.match(String(problem["detail"]), /1 MB/);

  const declared = await app.fetch("/api/v1/resume/upload", {
    method: "POST",
    body: "x",
    headers: {
      "content-type": "multipart/form-data; boundary=b",
      "content-length": String(50 * 1024 * 1024),
    },
  });
  await assertProblem(declared, 413, "upload-too-large");

  const endless = endlessUpload(200);
  const whileReading = await app.fetch("/api/v1/resume/upload", { ...endless, method: "POST" });
  await assertProblem(whileReading, 413, "upload-too-large");
  assert.ok(endless.sent() < 4 * 1024 * 1024, `${endless.sent()} bytes were taken of a limit of 1 MB`);

  const allowed = await app.fetch("/api/v1/resume/upload", { body: fileForm(await makePdf(), "small.pdf") });
  assert.equal(allowed.status, 200);
});

Deno.test("what is not a form with one file is refused", async () => {
  await using app = await startApplication();
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    app.fetch("/api/v1/resume/upload", { method: "POST", body, headers });
  const type = "content-type";
  await assertProblem(await post("{}", { [type]: "application/json" }), 415, "upload-expected");
  await assertProblem(await post("%PDF", { [type]: "application/pdf" }), 415, "upload-expected");
  await assertProblem(await post(new FormData()), 400, "upload-missing");
  const other = new FormData();
  other.set("resume", new File([await makePdf()], "cv.pdf"));
  await assertProblem(await post(other), 400, "upload-missing");
  const text = new FormData();
  text.set("file", "not a file");
  await assertProblem(await post(text), 400, "upload-missing");
  const two = fileForm(await makePdf(), "a.pdf");
  two.append("file", new File([await makePdf()], "b.pdf"));
  await assertProblem(await post(two), 400, "upload-too-many-files");
  const cut = '--b\r\ncontent-disposition: form-data; name="file"; filename="cv.pdf"\r\n\r\n%PDF-1.7';
  await assertProblem(
    await post(cut, { [type]: "multipart/form-data; boundary=b" }),
    400,
    "upload-malformed",
  );
  await assertProblem(await post("x", { [type]: "multipart/form-data" }), 400, "upload-malformed");
});

Deno.test("the page's form shows the same refusals, as a page and as data for its script", async () => {
  await using app = await startApplication({ MAX_UPLOAD_MB: "1" });
  const page = await app.fetch("/resumes", { body: fileForm(bytesOf("plain text"), "cv.pdf") });
  assert.equal(page.status, 415);
  assert.ok((await page.text()).includes("This is a plain text file. Nothing was kept."));
  assert.equal(page.headers.get("set-cookie"), null, "nothing was made that somebody could own");
  const script = await app.fetch("/resumes", {
    body: fileForm(new Uint8Array(2 * 1024 * 1024), "cv.pdf"),
    headers: { accept: "application/json" },
  });
  await assertProblem(script, 413, "upload-too-large");
  const good = await app.fetch("/resumes", {
    body: fileForm(await makePdf(), "cv.pdf"),
    headers: { accept: "application/json" },
  });
  assert.match((await good.json()).location, /^\/resumes\/[\w-]+$/);
});
