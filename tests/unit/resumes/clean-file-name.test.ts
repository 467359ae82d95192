/** Names of uploaded files, as they are shown. */
import { strict as assert } from "node:assert";
import { cleanFileName } from "../../../server/resumes/clean-file-name.ts";

Deno.test("a file name loses its path and what cannot be seen", () => {
  const cases: [string, string][] = [
    ["cv.pdf", "cv.pdf"],
    ["C:\\Users\\me\\My  CV.docx", "My CV.docx"],
    ["../../etc/passwd", "passwd"],
    ["cv\u202Efdp.exe", "cv fdp.exe"],
    ["a\0b\nc.pdf", "a b c.pdf"],
    ["简历.pdf", "简历.pdf"],
    ["lone\uD800.pdf", "lone\uFFFD.pdf"],
    ["", "resume"],
    ["..", "resume"],
    ["folder/", "resume"],
  ];
  for (const [name, clean] of cases) assert.equal(cleanFileName(name), clean, JSON.stringify(name));
});

Deno.test("a long name is cut by characters and keeps its extension", () => {
  const clean = cleanFileName("🎓".repeat(300) + ".pdf");
  assert.equal([...clean].length, 120);
  assert.ok(clean.endsWith("🎓….pdf"));
});
