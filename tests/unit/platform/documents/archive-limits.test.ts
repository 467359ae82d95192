import { strict as assert } from "node:assert";
import { strToU8, zipSync } from "fflate";
import { openArchive, usualArchiveLimits } from "../../../../server/platform/documents/archive-limits.ts";
import { DocumentRefused } from "../../../../server/platform/documents/document-refusal.ts";

const codeOf = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    return error instanceof DocumentRefused ? error.refusal.code : String(error);
  }
  return "none";
};

Deno.test("parts are read as they were packed", () => {
  const archive = openArchive(zipSync({ "word/document.xml": strToU8("<w>ä</w>"), "a/b.txt": strToU8("x") }));
  assert.deepEqual(archive.names, ["word/document.xml", "a/b.txt"]);
  assert.equal(archive.readXml("word/document.xml"), "<w>ä</w>");
  assert.equal(archive.read("missing"), null);
});

Deno.test("a part that lies about its size is stopped while it inflates", () => {
  const packed = zipSync({ "word/document.xml": new Uint8Array(30 * 1024 * 1024) });
  // The directory's declared size is the last field that counts: claim one byte.
  const view = new DataView(packed.buffer);
  for (let at = 0; at < packed.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  }
  const archive = openArchive(packed);
  const begun = performance.now();
  assert.equal(codeOf(() => archive.read("word/document.xml")), "resume-too-complex");
  assert.ok(performance.now() - begun < 1_000);
});

Deno.test("too many entries, too large a declaration, entities and damage are refused", () => {
  const many = Object.fromEntries(
    Array.from({ length: 2_100 }, (_, index) => [`f${index}`, new Uint8Array(1)]),
  );
  assert.equal(codeOf(() => openArchive(zipSync(many, { level: 0 }))), "resume-too-complex");
  const small = { ...usualArchiveLimits, maxDeclaredBytes: 100 };
  assert.equal(codeOf(() => openArchive(zipSync({ a: new Uint8Array(200) }), small)), "resume-too-complex");
  const entity = zipSync({ "a.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') });
  assert.equal(codeOf(() => openArchive(entity).readXml("a.xml")), "resume-too-complex");
  const whole = zipSync({ "a.xml": strToU8("<a/>".repeat(400)) });
  assert.equal(codeOf(() => openArchive(whole.slice(0, whole.length - 30))), "resume-corrupt");
  assert.equal(codeOf(() => openArchive(new Uint8Array(100))), "resume-corrupt");
});
