import { strict as assert } from "node:assert";
import { DomainError } from "../../server/errors.ts";
import { createTableReader } from "../../server/platform/documents/table-reader.ts";
import { readSpreadsheet } from "../../server/question-sets/read-spreadsheet.ts";
import { workbook } from "../support/workbook.ts";

const workerUrl = new URL("../../server/platform/documents/table-worker.ts", import.meta.url);
const tables = createTableReader({ workerUrl, maxAtOnce: 20, timeoutMs: 30_000 });
const reading = { tables, words: { canonicalSkill: () => null } };
const text = (value: string) => new TextEncoder().encode(value);

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    return `read ${JSON.stringify(await tables.read(bytes)).slice(0, 80)}`;
  } catch (error) {
    assert.ok(error instanceof DomainError, String(error));
    assert.ok(error.userMessage.length > 20);
    return error.code;
  }
}

Deno.test("a workbook is read sheet by sheet; a formula is its last result and nothing is computed", async () => {
  const bytes = workbook({
    Notes: [["Made by the hiring team"]],
    Questions: [
      ["Question", "Level", "Answer"],
      ["What does 2 < 3 & true mean?", 4, { formula: 'HYPERLINK("http://x")', result: "It is true." }],
    ],
  });
  assert.deepEqual(await tables.read(bytes), [
    { name: "Notes", rows: [["Made by the hiring team"]] },
    {
      name: "Questions",
      rows: [["Question", "Level", "Answer"], ["What does 2 < 3 & true mean?", "4", "It is true."]],
    },
  ]);
});

Deno.test("the sheet with the questions is the one that is used", async () => {
  const read = await readSpreadsheet(
    reading,
    workbook({
      Prices: [["Item", "Price"], ["a", 1]],
      Q: [["Pregunta"], ["¿Qué es un índice y para qué sirve?"]],
    }),
  );
  assert.deepEqual(read.questions, [{ text: "¿Qué es un índice y para qué sirve?", row: 2 }]);
});

const latin1 = Uint8Array.from("Frage;Stufe\nWas heißt hier eigentlich das?;3", (char) => char.charCodeAt(0));
const utf16 = new Uint8Array(
  new Uint16Array(
    [..."\uFEFFFrage\tStufe\nWas heißt hier eigentlich das?\t3"].map((char) => char.charCodeAt(0)),
  ).buffer,
);
const CSV: readonly (readonly [string, Uint8Array])[] = [
  ["commas and a quoted line break", text('Question,Level\n"Was\nheißt hier eigentlich das?",3\n')],
  ["semicolons and a byte order mark", text("\uFEFFFrage;Stufe\r\nWas heißt hier eigentlich das?;3\r\n\r\n")],
  ["Windows-1252", latin1],
  ["UTF-16 with tabs", utf16],
];
for (const [name, bytes] of CSV) {
  Deno.test(`a CSV is read: ${name}`, async () => {
    const { questions } = await readSpreadsheet(reading, bytes);
    assert.deepEqual(questions, [{ text: "Was heißt hier eigentlich das?", row: 2, level: 3 }]);
  });
}

const bomb = workbook({ Q: [["Question"]] }, { "xl/sharedStrings.xml": new Uint8Array(40 * 1024 * 1024) });
const manyEntries = workbook(
  { Q: [["Question"]] },
  Object.fromEntries(Array.from({ length: 800 }, (_, at) => [`xl/x${at}.xml`, "<a/>"])),
);
const entities = workbook({ Q: [["Question"]] }, {
  "xl/worksheets/sheet1.xml":
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><worksheet><sheetData/></worksheet>',
});
const HOSTILE: readonly (readonly [string, Uint8Array, string])[] = [
  ["no bytes", new Uint8Array(), "sheet-empty"],
  ["only spaces", text("  \n , \n"), "sheet-empty"],
  ["a part that unpacks to 40 MB", bomb, "sheet-too-large"],
  ["800 entries", manyEntries, "sheet-too-large"],
  ["entities", entities, "sheet-too-large"],
  ["half a workbook", workbook({ Q: [["Question"]] }).subarray(0, 700), "sheet-damaged"],
  ["a zip without a workbook", workbook({}, { "xl/workbook.xml": "" }).subarray(0, 30), "sheet-damaged"],
  ["a PDF", text("%PDF-1.7\n\0\0"), "sheet-type-unsupported"],
  ["an old spreadsheet", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "sheet-type-unsupported"],
  ["3,000 rows", text(`Question\n${"Why?\n".repeat(3_000)}`), "sheet-too-large"],
];
Deno.test("hostile files end in a refusal with a stable code, in bounded memory", async () => {
  for (const [name, bytes, code] of HOSTILE) assert.equal(await refusalOf(bytes), code, name);
});

Deno.test("a file that takes too long is stopped, and no more than a few are read at once", async () => {
  const slow = createTableReader({
    workerUrl: new URL("../support/failing-document-worker.ts", import.meta.url),
    timeoutMs: 1_500,
    maxAtOnce: 1,
  });
  const codeOf = (promise: Promise<unknown>) =>
    promise.then(() => "read", (error: DomainError) => error.code);
  const first = codeOf(slow.read(text("h")));
  assert.equal(await codeOf(slow.read(text("ok"))), "reader-busy");
  assert.equal(await first, "sheet-timeout");
});

Deno.test("a file without a column of questions says how to name it", async () => {
  await assert.rejects(
    readSpreadsheet(reading, text("Name,Salary\nA,1\n")),
    (error) => error instanceof DomainError && error.code === "sheet-no-questions",
  );
});

Deno.test("one cell in the far corner is refused at once, however its address is written", async () => {
  const sheet = (cell: string) =>
    workbook({ Questions: [["Question"]] }, {
      "xl/worksheets/sheet1.xml":
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cell}</sheetData></worksheet>`,
    });
  const inner = "<is><t>Question</t></is></c></row>";
  for (
    const cell of [
      `<row r="1048576"><c r="XFD1048576" t="inlineStr">${inner}`,
      `<row r="1048576"><c t="inlineStr" r = 'XFD1048576'>${inner}`,
      `<row r="1"><c r="ZZZZZZZ1" t="inlineStr">${inner}`,
      `<row r="1"><c r="&#88;FD1048576" t="inlineStr">${inner}`,
    ]
  ) {
    assert.equal(await refusalOf(sheet(cell)), "sheet-too-large", "refused, not stopped for its time");
  }
  assert.equal((await tables.read(sheet(`<row r="3"><c r="B3" t="inlineStr">${inner}`))).length, 1);
});
