/** Images of every kind become grey values and land upright where the page shows them. */
import { strict as assert } from "node:assert";
import { greyOfImage, greyOfMask, paintImage } from "../../../../server/platform/documents/grey-image.ts";

function paper(width: number, height: number) {
  return { width, height, pixels: new Uint8Array(width * height).fill(255) };
}

Deno.test("one bit, grey, RGB and RGBA are told apart by their length", () => {
  const bits = greyOfImage({ width: 10, height: 1, data: new Uint8Array([0b10000000, 0b01000000]) });
  assert.deepEqual([...bits?.pixels ?? []], [255, 0, 0, 0, 0, 0, 0, 0, 0, 255]);
  assert.deepEqual([...greyOfImage({ width: 2, height: 1, data: new Uint8Array([7, 9]) })?.pixels ?? []], [
    7,
    9,
  ]);
  const rgb = greyOfImage({ width: 2, height: 1, data: new Uint8Array([255, 255, 255, 0, 0, 0]) });
  assert.deepEqual([...rgb?.pixels ?? []], [255, 0]);
  const clear = greyOfImage({ width: 1, height: 1, data: new Uint8ClampedArray([0, 0, 0, 0]) });
  assert.deepEqual([...clear?.pixels ?? []], [255], "what is transparent shows the paper");
});

Deno.test("what is no decoded image is nothing", () => {
  for (
    const bad of [null, {}, { width: 2, height: 2, data: new Uint8Array(1) }, {
      width: 0,
      height: 1,
      data: new Uint8Array(9),
    }]
  ) {
    assert.equal(greyOfImage(bad), null);
  }
  assert.equal(greyOfMask({ width: 9, height: 2, data: new Uint8Array(3) }), null);
});

// Top row dark and light, bottom row light and light: each turn puts the dark corner elsewhere.
const corner = { width: 2, height: 2, pixels: new Uint8Array([0, 255, 255, 255]), opaque: null };
const TURNS: [string, [number, number, number, number, number, number], number][] = [
  ["upright", [8, 0, 0, -8, 0, 8], 0],
  ["upside down", [-8, 0, 0, 8, 8, 0], 63],
  ["turned to the right", [0, 8, 8, 0, 0, 0], 7],
  ["mirrored", [-8, 0, 0, -8, 8, 8], 7],
];
for (const [name, matrix, darkAt] of TURNS) {
  Deno.test(`an image that is ${name} lands so`, () => {
    const page = paper(8, 8);
    paintImage(page, corner, matrix);
    assert.equal(page.pixels[darkAt], 0);
    assert.equal([0, 7, 56, 63].filter((at) => page.pixels[at] === 0).length, 1);
  });
}

Deno.test("a mask paints its ink and leaves the rest; strips make one page; the outside is not touched", () => {
  const page = paper(8, 8);
  const mask = greyOfMask({ width: 8, height: 1, data: new Uint8Array([0b11110000]) });
  assert.ok(mask);
  paintImage(page, mask, [8, 0, 0, -4, 0, 4]);
  assert.deepEqual([...page.pixels.slice(0, 8)], [255, 255, 255, 255, 0, 0, 0, 0]);
  assert.ok(page.pixels.slice(32).every((grey) => grey === 255));
  paintImage(page, { ...corner, pixels: new Uint8Array(4) }, [8, 0, 0, -4, 0, 8]);
  assert.ok(page.pixels.slice(32).every((grey) => grey === 0));
});

Deno.test("a large image is averaged, and a matrix without an area paints nothing", () => {
  const page = paper(1, 1);
  const checks = {
    width: 4,
    height: 4,
    pixels: new Uint8Array(16).map((_, at) => at % 2 * 255),
    opaque: null,
  };
  paintImage(page, checks, [0, 0, 0, 0, 0, 0]);
  assert.equal(page.pixels[0], 255);
  paintImage(page, checks, [1, 0, 0, -1, 0, 1]);
  assert.ok(Math.abs((page.pixels[0] ?? 0) - 127) <= 1, String(page.pixels[0]));
});
