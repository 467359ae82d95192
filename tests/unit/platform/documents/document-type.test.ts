import { strict as assert } from "node:assert";
import { strToU8, zipSync } from "fflate";
import { documentType } from "../../../../server/platform/documents/document-type.ts";

const bytes = (...values: number[]) => new Uint8Array([...values, ...new Array(40).fill(0)]);
const ole = (stream: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new TextEncoder().encode([...stream].join("\0") + "\0"),
  ]);

Deno.test("each kind of file is known by its content", () => {
  assert.equal(documentType(new Uint8Array()), "empty");
  assert.equal(documentType(strToU8("%PDF-1.7\n")), "pdf");
  assert.equal(documentType(strToU8("junk before\n%PDF-1.4\n")), "pdf");
  assert.equal(documentType(zipSync({ "word/document.xml": strToU8("<a/>") })), "docx");
  assert.equal(documentType(zipSync({ "xl/workbook.xml": strToU8("<a/>") })), "other-zip");
  assert.equal(documentType(ole("WordDocument")), "legacy-word");
  assert.equal(documentType(ole("EncryptedPackage")), "encrypted-office");
  assert.equal(documentType(ole("Workbook")), "other-ole");
  assert.equal(documentType(bytes(0x89, 0x50, 0x4e, 0x47)), "image");
  assert.equal(documentType(bytes(0xff, 0xd8, 0xff, 0xe0)), "image");
  assert.equal(documentType(strToU8("<!DOCTYPE html><html>")), "html");
  assert.equal(documentType(strToU8("{\\rtf1\\ansi")), "rich-text");
  assert.equal(documentType(strToU8("My resume\nin plain words")), "plain-text");
  assert.equal(documentType(bytes(1, 2, 3, 4, 0, 250)), "unknown");
});

Deno.test("a package that ends before its directory is a damaged document, not another kind of file", () => {
  const whole = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8("<a/>".repeat(999)),
  });
  assert.equal(documentType(whole), "docx");
  assert.equal(documentType(whole.subarray(0, 70)), "docx");
  const archive = zipSync({ "notes.txt": strToU8("some notes") });
  assert.equal(documentType(archive.subarray(0, 50)), "other-zip");
  const sheet = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<a/>") });
  assert.equal(documentType(sheet), "other-zip");
});
