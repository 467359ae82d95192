/** Comma-separated values with quotes. */
import { strict as assert } from "node:assert";
import { parseCsv } from "../../../../server/resumes/occupations/parse-csv.ts";

Deno.test("quoted fields keep their commas, quotes and line ends", () => {
  assert.deepEqual(parseCsv('\uFEFFa,b\r\n1,"x, ""y""\nz"\r\n2,\n'), [
    { a: "1", b: 'x, "y"\nz' },
    { a: "2", b: "" },
  ]);
});

Deno.test("a quote that does not end is refused", () => {
  assert.throws(() => parseCsv('a,b\n1,"x\n'), /row 2/);
});
