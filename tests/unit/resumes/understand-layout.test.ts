import { strict as assert } from "node:assert";
import { readDocument } from "../../../server/resumes/read-document.ts";
import { column, pageOf, pdfOf } from "../../support/laid-out-page.ts";

const main = [
  "Led the move of a payment platform from one machine to many and kept",
  "every promise made to its users while doing so over two long years.",
  "Wrote the tests that made the change safe, and taught others how to",
  "write them, in workshops held each month for all of the new people.",
  "Measured what mattered and showed it on one page that people read",
];
const sidebar = [
  "CONTACT",
  "mara@example.org",
  "+46 70 555 01 42",
  "SKILLS",
  "PostgreSQL",
  "Kubernetes",
  "Terraform",
];

Deno.test("a sidebar and the main column are read one after the other", () => {
  const document = readDocument(pdfOf(pageOf([
    { text: "Mara Lindqvist", x: 50, y: 40, size: 24, font: "bold", width: 400 },
    ...column(40, 80, sidebar),
    ...column(200, 87, ["EXPERIENCE", ...main, "EDUCATION", "Uppsala University"]),
  ])));
  const text = document.text.replace(/\s+/g, " ");
  assert.ok(text.indexOf("Terraform") < text.indexOf("EXPERIENCE"), text);
  assert.ok(text.includes("kept every promise made to its users"), text);
  assert.deepEqual(document.facts.multiColumnPages, [1]);
});

Deno.test("a date in the right margin stays with its entry and tears no sentence", () => {
  const document = readDocument(pdfOf(pageOf([
    ...column(50, 80, ["Norrland Data, Developer", "• " + main[0], "  " + main[1]]),
    ...column(50, 150, ["Fjord Systems, Engineer", "• " + main[2], "  " + main[3]]),
    ...column(460, 80, ["Umeå, Sweden", "2019 to 2021"]),
    ...column(460, 150, ["Oslo, Norway", "2017 to 2019"]),
  ])));
  assert.ok(document.text.includes("Norrland Data, Developer\tUmeå, Sweden\t2019 to 2021"), document.text);
  assert.ok(document.text.includes("one machine to many and kept every promise"), document.text);
});

Deno.test("labels in the left margin come before what they label", () => {
  const document = readDocument(pdfOf(pageOf([
    ...column(100, 80, ["Languages", "Databases", "Tools"]),
    ...column(200, 80, ["Go, Rust, Python and SQL", "PostgreSQL, Redis", "Git, Docker"]),
  ])));
  assert.equal(
    document.text,
    "Languages\tGo, Rust, Python and SQL\nDatabases\tPostgreSQL, Redis\nTools\tGit, Docker",
  );
});

Deno.test("repeated footers and page numbers leave the flow and are kept once", () => {
  const page = (number: number, lines: string[]) =>
    pageOf([...column(50, 80, lines), {
      text: `Mara Lindqvist - Page ${number} of 2`,
      x: 230,
      y: 820,
      size: 8,
    }]);
  const document = readDocument(pdfOf(page(1, ["First page"]), page(2, ["Second page"])));
  assert.deepEqual(document.blocks.map((block) => [block.kind, block.text]), [
    ["paragraph", "First page"],
    ["paragraph", "Second page"],
    ["page-footer", "Mara Lindqvist - Page 1 of 2"],
  ]);
});

Deno.test("every block's offsets give its text", () => {
  const document = readDocument(
    pdfOf(pageOf(column(50, 80, ["EXPERIENCE", "• One thing", "• Another", "Plain"]))),
  );
  for (const block of document.blocks) assert.equal(document.text.slice(block.start, block.end), block.text);
  assert.deepEqual(document.blocks.map((block) => block.kind), [
    "heading",
    "list-item",
    "list-item",
    "paragraph",
  ]);
});

Deno.test("a page turned by 90 degrees reads like an upright one", () => {
  const page = pageOf([]);
  page.runs = column(50, 80, ["EXPERIENCE", "Developer"]).map(({ text, x, y }) => ({
    text,
    x: 595 - y,
    baseline: x,
    width: text.length * 5,
    fontSize: 10,
    font: "body",
    angle: 90,
    rightToLeft: false,
  }));
  assert.match(readDocument(pdfOf(page)).text, /^EXPERIENCE\s+Developer$/);
});

Deno.test("a scan reads as no text with its page named", () => {
  const document = readDocument({ ...pdfOf(pageOf([], { imageCoverage: 0.98 })), imageCount: 1 });
  assert.equal(document.text, "");
  assert.deepEqual(document.facts.scannedPages, [1]);
});

Deno.test("a page with a thousand scattered words is read within bounds", () => {
  const words = Array.from({ length: 3_000 }, (_, index) => ({
    text: `w${index}`,
    x: (index * 37) % 560,
    y: 20 + (index * 11) % 800,
  }));
  const begun = performance.now();
  assert.ok(readDocument(pdfOf(pageOf(words))).text.includes("w2999"));
  assert.ok(performance.now() - begun < 2_000);
});

Deno.test("items whose bullets are drawn, not written, stay apart", () => {
  const document = readDocument(pdfOf(pageOf(
    column(50, 80, [
      "Charge Nurse at Lakeside General Hospital, which is a long enough line of text to show how wide it runs",
    ]).concat(column(80, 100, [
      "Supervised fourteen nurses across two shifts and cut medication errors by 22%.",
      "Introduced a bedside handover used in five wards.",
    ])),
  )));
  assert.equal(document.blocks.length, 3, document.text);
});

Deno.test("a range broken over two lines in the left margin is one date again", () => {
  const document = readDocument(pdfOf(pageOf([
    ...column(60, 80, ["09/2018 –", "02/2021"]),
    ...column(150, 80, ["Developer, Norrland Data AB", "Built the thing that was asked for"]),
    ...column(60, 122, ["2014 – 2018"]),
    ...column(150, 122, ["Engineer, Fjord Systems", "Mended the thing that was broken"]),
  ])));
  assert.ok(document.text.includes("09/2018 – 02/2021\tDeveloper, Norrland Data AB"), document.text);
});
