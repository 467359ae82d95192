/** The printed report, read back: text, structure and pages, in every script and at every length. */
import { strict as assert } from "node:assert";
import { getDocumentProxy } from "unpdf";
import { drawReportPdf } from "../../server/reports/draw-pdf.ts";
import { loadFontFiles } from "../../server/platform/printing/fonts.ts";
import { PAGE_SIZES, type PageSize } from "../../server/platform/printing/theme.ts";
import type { Report } from "../../server/reports/report.ts";
import * as hard from "../support/hard-reports.ts";
import { sampleReport } from "../support/sample-report.ts";

const fonts = loadFontFiles();

interface ReadPage {
  text: string;
  /** Text that is no page furniture. */
  own: string;
  items: { text: string; left: number; right: number; baseline: number }[];
}

async function read(report: Report, pageSize: PageSize = "A4") {
  const bytes = await drawReportPdf(report, { pageSize, fonts });
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const placed = items.flatMap((item) => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , , left = 0, baseline = 0] = item.transform as number[];
      return [{ text: item.str, left, right: left + item.width, baseline }];
    });
    const furniture = new Set([
      "Greenroom",
      "Report of 20 November 2026",
      `${number} of ${document.numPages}`,
    ]);
    pages.push({
      text: placed.map(({ text }) => text).join(" "),
      own: placed.filter(({ text }) => !furniture.has(text)).map(({ text }) => text).join(" "),
      items: placed,
    });
  }
  return { bytes, document, pages, text: pages.map(({ text }) => text).join("\n") };
}

/** Without spaces, which extraction puts where fonts change, and without what searches ignore. */
function squeezed(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u034F]+/gu, "");
}

const ALL: [name: string, report: Report][] = [
  ["the sample", sampleReport()],
  ["Arabic", hard.ARABIC],
  ["Hindi", hard.HINDI],
  ["Chinese", hard.CHINESE],
  ["mixed scripts and control characters", hard.MIXED],
  ["Korean", hard.KOREAN],
  ["Hebrew", hard.HEBREW],
  ["Thai", hard.THAI],
  ["Bengali and Tamil", hard.BENGALI_TAMIL],
  ["words of thousands of characters", hard.LONG_WORDS],
  ["answers of 10,000 characters", hard.LONG_ANSWER],
  ["thousands of lines", hard.MANY_LINES],
  ["nothing answered", hard.NOTHING_ANSWERED],
  ["nothing asked", hard.NOTHING_ASKED],
];

for (const [name, report] of ALL) {
  for (const pageSize of ["A4", "LETTER"] as const) {
    Deno.test(`print ${name} on ${pageSize}: no empty page, nothing outside the margins`, async () => {
      const { pages, document } = await read(report, pageSize);
      const { width, height } = PAGE_SIZES[pageSize];
      const view = (await document.getPage(1)).view;
      assert.deepEqual(view.slice(2).map(Math.round), [Math.round(width), Math.round(height)]);
      for (const [index, page] of pages.entries()) {
        assert.notEqual(page.own.trim(), "", `page ${index + 1} is empty`);
        for (const item of page.items) {
          assert.ok(
            item.left >= 40 && item.right <= width - 40,
            `“${item.text.slice(0, 20)}” leaves the page sideways`,
          );
          assert.ok(
            item.baseline >= 30 && item.baseline <= height - 24,
            `“${item.text.slice(0, 20)}” leaves the page`,
          );
        }
      }
    });
  }
}

Deno.test("the printed report holds what the report says", async () => {
  const report = sampleReport();
  const { text } = await read(report);
  const plain = squeezed(text);
  const said = [
    report.headline,
    report.summary,
    "71",
    "Imre Solvang",
    ...report.competencies.map(({ label }) => label),
    ...report.cards.flatMap(({ question, reference }) => [question, reference]),
    ...report.cards.flatMap(({ exchanges }) =>
      exchanges.flatMap(({ asked, answer }) => [asked, answer ?? ""])
    ),
    ...report.cards.flatMap(({ assessment }) => assessment?.ratings.map(({ because }) => because) ?? []),
    ...report.studyPlan.flatMap(({ topic, why, how }) => [topic, why, how]),
    report.judgedBy,
    report.limits,
    report.attribution,
  ];
  for (const words of said) assert.ok(plain.includes(squeezed(words)), `missing: ${words}`);
});

Deno.test("the printed report is tagged, titled, in English, with bookmarks and page numbers", async () => {
  const { document, pages } = await read(sampleReport());
  assert.deepEqual(await document.getMarkInfo(), { Marked: true, UserProperties: false, Suspects: false });
  const info = new Map(Object.entries((await document.getMetadata()).info));
  assert.equal(info.get("Title"), "Interview report: Backend engineer");
  assert.equal(info.get("Language"), "en");
  const outline = await document.getOutline();
  assert.deepEqual(outline.map(({ title }) => title), [
    "Cover",
    "What the answers show",
    "Question by question",
    "What to work on next",
    "How this was judged",
  ]);
  assert.equal(outline[2]?.items.length, 6);
  pages.forEach((page, index) => assert.ok(page.text.includes(`${index + 1} of ${pages.length}`)));
});

Deno.test("the cover names the person, the role and the day, and tells where everything stands", async () => {
  const { document, pages } = await read(sampleReport());
  const cover = pages[0]?.text ?? "";
  for (const words of ["Imre Solvang", "Backend engineer", "Fernbrook Freight", "20 November 2026", "71"]) {
    assert.ok(cover.includes(words), words);
  }
  const outline = await document.getOutline();
  const contents = squeezed(cover);
  for (const { title, dest } of outline.slice(1)) {
    assert.ok(Array.isArray(dest));
    const page = await document.getPageIndex(dest[0]) + 1;
    assert.ok(contents.includes(squeezed(`${title}, page ${page}`)), `${title} on ${page}`);
  }
});

Deno.test("names of any length leave the cover whole, and an empty report needs no second page", async () => {
  const long = await read(hard.LONG_WORDS);
  assert.ok(squeezed(long.pages[0]?.text ?? "").includes("FernbrookFreight"));
  assert.ok(!squeezed(long.pages[1]?.text ?? "").includes("INSIDE"), "the contents are left out, not moved");
  assert.equal((await read(hard.NOTHING_ASKED)).pages.length, 1);
  assert.equal((await read(hard.NOTHING_ANSWERED)).pages.length, 1);
});

Deno.test("hints that were taken are printed with their question", async () => {
  const report = sampleReport();
  const card = report.cards[0];
  assert.ok(card);
  card.hints = [{ level: 1, text: "Think of one night." }, { level: 2, text: "Who was called?" }];
  const { text } = await read(report);
  assert.ok(squeezed(text).includes(squeezed("Hints taken: “Think of one night.” “Who was called?”")));
});

Deno.test("the structure names headings, tables, figures with their words, notes and links", async () => {
  const { document } = await read(sampleReport());
  const roles: string[] = [], alternatives: string[] = [];
  const walk = (node: { role?: string; alt?: string; children?: unknown[] }) => {
    if (node.role) roles.push(node.role);
    if (node.alt) alternatives.push(node.alt);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  for (let number = 1; number <= document.numPages; number++) {
    walk(await (await document.getPage(number)).getStructTree() as Parameters<typeof walk>[0]);
  }
  for (
    const role of ["H1", "H2", "H3", "Table", "TR", "TH", "TD", "Figure", "Note", "L", "LI", "Link", "P"]
  ) {
    assert.ok(roles.includes(role), `no ${role}`);
  }
  assert.ok(alternatives.includes("Overall 71 of 100, solid"));
  assert.ok(alternatives.includes("Level 2.5 of 5"));
  assert.ok(alternatives.includes("Not enough evidence"));
});

Deno.test("links lead to the sources and nowhere else", async () => {
  const report = sampleReport();
  const card = report.cards[0];
  assert.ok(card);
  card.source = { title: "Not a web page", url: "javascript:alert(1)" };
  const { document } = await read(report);
  const urls: unknown[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const annotations = await (await document.getPage(number)).getAnnotations();
    urls.push(...annotations.map(({ unsafeUrl }) => unsafeUrl));
  }
  assert.ok(urls.length > 0);
  assert.deepEqual([...new Set(urls)], ["https://www.postgresql.org/docs/current/indexes.html"]);
});

Deno.test("Korean, Hebrew, Thai, Bengali, Tamil and emoji have a typeface and can be searched", async () => {
  const said: [report: typeof hard.KOREAN, words: string[]][] = [
    [hard.KOREAN, ["김서연", "모든 계좌의 합계를", "반올림"]],
    [hard.HEBREW, ["תוכנית", "חשבון"]],
    [hard.THAI, ["ธนพร", "เปรียบเทียบ", "ฐานข้อมูล"]],
    [hard.BENGALI_TAMIL, ["কাজ", "ஒரு"]],
    [hard.MIXED, ["🚀", "👩‍👩‍👧‍👦", "🇩🇪", "한국어"]],
  ];
  for (const [report, words] of said) {
    const text = squeezed((await read(report)).text);
    for (const each of words) assert.ok(text.includes(squeezed(each)), each);
    if (report !== hard.MIXED) assert.doesNotMatch(text, /hadnotypeface/);
  }
});

Deno.test("Chinese, Hindi, Greek and Cyrillic text can be searched", async () => {
  const chinese = squeezed((await read(hard.CHINESE)).text);
  for (const words of ["每天晚上比较每个账户的总额", "資料庫", "データベース", "李小龍"]) {
    assert.ok(chinese.includes(words), words);
  }
  const mixed = squeezed((await read(hard.MIXED)).text);
  for (const words of ["Καλημέρα", "Привет", "TiếngViệt", "Łukaszewicz", "∑∞≠→✓", "“curly”"]) {
    assert.ok(mixed.includes(squeezed(words)), words);
  }
  const hindi = squeezed((await read(hard.HINDI)).text);
  for (const words of ["हर", "एक", "PostgreSQL15"]) assert.ok(hindi.includes(words), words);
});

Deno.test("Arabic words are joined, read from the right, and can be searched", async () => {
  const { text } = await read(hard.ARABIC);
  const plain = squeezed(text);
  // Letters that share a dotless base keep their own text; the digits of 0.2 stand in their order.
  for (const words of ["قاعدة", "بيانات", "مسؤولة", "ليلة", "ليلى", "PostgreSQL", "2023", "٠٫٢"]) {
    assert.ok(plain.includes(words), words);
  }
  // Joined letters are narrower than single ones: an unshaped word would be as wide as its letters apart.
  const file = fonts.choose("serif", 0x0642);
  assert.ok(file);
  const apart = [..."قاعدة"].reduce((sum, letter) => sum + file.shape(letter).width, 0);
  assert.ok(file.shape("قاعدة").width < apart);
});

Deno.test("a character without a font becomes a box that says so at the end", async () => {
  const { text } = await read(hard.MIXED);
  assert.match(
    text.replace(/\s+/gu, " "),
    /\d+ characters had no typeface here and are printed as an open box/,
  );
  const plain = (await read(sampleReport())).text;
  assert.doesNotMatch(plain, /open box/);
});

Deno.test("a card without an assessment, without an answer and with a fallback says so", async () => {
  const report = sampleReport();
  const [first, second] = report.cards;
  assert.ok(first?.assessment && second);
  first.assessment = { ...first.assessment, fallback: true };
  second.assessment = null;
  const text = squeezed((await read(report)).text);
  assert.ok(text.includes(squeezed("Judged by the rules: the model did not answer in time.")));
  assert.ok(text.includes(squeezed("This answer was not judged. It is not counted.")));
  assert.ok(text.includes(squeezed("You skipped this one.")));
  assert.ok(text.includes(squeezed("Not answered before the end.")));
});

Deno.test("the same report gives the same bytes, and a small file", async () => {
  const one = (await read(sampleReport())).bytes;
  const two = (await read(sampleReport())).bytes;
  assert.deepEqual(one, two);
  for (const [name, report] of ALL) {
    const { bytes } = await read(report);
    assert.ok(bytes.byteLength < 150_000, `${name}: ${bytes.byteLength} bytes`);
  }
});
