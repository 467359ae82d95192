/** Fonts on their way into the document: a damaged file is refused, a subset holds what was asked for. */
import { strict as assert } from "node:assert";
import { subsetter } from "../../../../server/platform/printing/subset-font.ts";
import { unwrapWoff } from "../../../../server/platform/printing/unwrap-woff.ts";

/** A font of three glyphs: nothing, a square, and a composite that shows the square. */
function smallFont(): Uint8Array {
  const square = [0, 1, 0, 0, 0, 0, 0, 9, 0, 9, 0, 0]; // one contour, box, then filler
  const composite = [0xff, 0xff, 0, 0, 0, 0, 0, 9, 0, 9, 0, 0, 0, 1, 0, 0]; // flags 0, glyph 1, offsets 0 0
  const tables: [string, number[]][] = [
    ["glyf", [...square, ...composite]],
    ["head", [...Array(50).fill(0), 0, 0, 0, 0]], // short offsets
    ["hhea", [...Array(34).fill(0), 0, 3]],
    ["hmtx", [0, 10, 0, 0, 0, 20, 0, 1, 0, 30, 0, 2]],
    ["loca", [0, 0, 0, 0, 0, 6, 0, 14]],
    ["maxp", [0, 1, 0, 0, 0, 3]],
  ];
  const bytes: number[] = [0, 1, 0, 0, 0, tables.length, 0, 0, 0, 0, 0, 0];
  let offset = 12 + tables.length * 16;
  const bodies: number[] = [];
  for (const [tag, body] of tables) {
    bytes.push(...[...tag].map((letter) => letter.charCodeAt(0)), 0, 0, 0, 0);
    bytes.push(0, 0, offset >> 8, offset & 255, 0, 0, body.length >> 8, body.length & 255);
    const filled = [...body, ...Array((4 - body.length % 4) % 4).fill(0)];
    bodies.push(...filled);
    offset += filled.length;
  }
  return new Uint8Array([...bytes, ...bodies]);
}

function table(font: Uint8Array, tag: string): DataView {
  const view = new DataView(font.buffer, font.byteOffset);
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    if (String.fromCharCode(...font.subarray(entry, entry + 4)) !== tag) continue;
    return new DataView(font.buffer, font.byteOffset + view.getUint32(entry + 8), view.getUint32(entry + 12));
  }
  throw new Error(`no ${tag}`);
}

Deno.test("a composite brings its parts along, renumbered, with their widths", () => {
  const subset = subsetter(smallFont())();
  assert.equal(subset.addGlyph(2), 1);
  const font = subset.encode();
  assert.equal(table(font, "maxp").getUint16(4), 3);
  const hmtx = table(font, "hmtx");
  assert.deepEqual([0, 1, 2].map((glyph) => hmtx.getUint16(glyph * 4)), [10, 30, 20]);
  const loca = table(font, "loca"), glyf = table(font, "glyf");
  assert.equal(glyf.getUint16(loca.getUint32(4) + 12), 2);
  assert.equal(loca.getUint32(12) - loca.getUint32(8), 12);
});

Deno.test("the same glyph twice has two numbers and one outline each", () => {
  const subset = subsetter(smallFont())();
  assert.deepEqual([subset.addGlyph(1), subset.addGlyph(1)], [1, 2]);
  const hmtx = table(subset.encode(), "hmtx");
  assert.deepEqual([hmtx.getUint16(4), hmtx.getUint16(8)], [20, 20]);
});

Deno.test("each document has a subset of its own", () => {
  const subsetOf = subsetter(smallFont());
  subsetOf().addGlyph(1);
  assert.equal(table(subsetOf().encode(), "maxp").getUint16(4), 1);
});

Deno.test("what is no WOFF file, or is cut off, is refused", () => {
  assert.throws(() => unwrapWoff(new Uint8Array(10)), /not WOFF/);
  assert.throws(() => unwrapWoff(new Uint8Array(100)), /not WOFF/);
  const woff = new Uint8Array(64 + 8);
  const view = new DataView(woff.buffer);
  view.setUint32(0, 0x774f4646);
  view.setUint16(12, 1);
  view.setUint32(48, 64);
  view.setUint32(52, 40);
  view.setUint32(56, 40);
  assert.throws(() => unwrapWoff(woff), /cut off/);
});
