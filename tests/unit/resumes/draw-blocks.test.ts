/** The drawing of a page: order, places within the page, columns, and documents without places. */
import { strict as assert } from "node:assert";
import { drawBlocks, DRAWN_BLOCKS_LIMIT } from "../../../server/resumes/draw-blocks.ts";
import type { Block } from "../../../server/resumes/profile.ts";

const TEXT = "Ada Example\nSkills\nWork and more work";
const block = (parts: Partial<Block>): Block => ({
  page: 1,
  box: { x: 50, y: 40, width: 100, height: 12 },
  kind: "paragraph",
  column: 0,
  start: 0,
  end: 11,
  ...parts,
});
const PAGE = { width: 600, height: 800, columns: 1, characters: 100 };

Deno.test("blocks are numbered through the document and stand on their own pages", () => {
  const { pages, blocksLeftOut } = drawBlocks(
    { pages: [PAGE, PAGE], blocks: [block({}), block({ page: 2, kind: "heading", start: 12, end: 18 })] },
    TEXT,
  );
  assert.equal(blocksLeftOut, 0);
  assert.deepEqual(pages.map(({ blocks }) => blocks.map(({ order, words }) => [order, words])), [
    [[1, "Ada Example"]],
    [[2, "Skills"]],
  ]);
  assert.deepEqual(pages[0]?.blocks[0]?.label, { x: 47, y: 48 });
});

Deno.test("what runs off the page is drawn as far as the page goes, and its number beside it", () => {
  const { pages } = drawBlocks({
    pages: [PAGE],
    blocks: [
      block({ box: { x: -20, y: 790, width: 900, height: 50 } }),
      block({ box: { x: NaN, y: 0, width: 0, height: 0 } }),
    ],
  }, TEXT);
  const [wide, thin] = pages[0]?.blocks ?? [];
  assert.deepEqual(wide?.box, { x: 0, y: 790, width: 600, height: 10 });
  assert.deepEqual(wide?.label, { x: -3, y: 798 });
  assert.deepEqual(thin?.box, { x: 0, y: 0, width: 2, height: 2 });
});

Deno.test("columns are areas of their own blocks; what crosses the page widens none", () => {
  const { pages } = drawBlocks({
    pages: [{ ...PAGE, columns: 2 }],
    blocks: [
      block({ box: { x: 40, y: 20, width: 520, height: 20 } }),
      block({ box: { x: 220, y: 42, width: 160, height: 10 } }),
      block({ box: { x: 40, y: 60, width: 100, height: 300 } }),
      block({ column: 1, box: { x: 200, y: 60, width: 360, height: 500 } }),
      block({ column: 1, kind: "page-footer", box: { x: 40, y: 780, width: 520, height: 10 } }),
    ],
  }, TEXT);
  assert.deepEqual(pages[0]?.columns, [
    { column: 0, x: 36, y: 56, width: 108, height: 308 },
    { column: 1, x: 196, y: 56, width: 368, height: 508 },
  ]);
});

Deno.test("a document without places is a list; long blocks are shortened; endless ones are cut and counted", () => {
  const long = "word ".repeat(100);
  const { pages, blocksLeftOut } = drawBlocks({
    pages: [{ width: 0, height: 0, columns: 1, characters: 500 }],
    blocks: Array.from(
      { length: DRAWN_BLOCKS_LIMIT + 5 },
      () => block({ box: null, start: 0, end: long.length }),
    ),
  }, long);
  assert.equal(blocksLeftOut, 5);
  assert.equal(pages[0]?.blocks[0]?.box, null);
  assert.equal(pages[0]?.blocks[0]?.label, null);
  assert.match(pages[0]?.blocks[0]?.words ?? "", /^word .{100,155}…$/);
});
