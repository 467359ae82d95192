/** Cursors: what is read back is what was written, and nothing else is taken. */
import { strict as assert } from "node:assert";
import { DomainError } from "../../../server/errors.ts";
import { readCursor, writeCursor } from "../../../server/interviews/cursor.ts";

Deno.test("a cursor says after which event, and how far into the next question", () => {
  for (
    const position of [{ sequence: 0, offset: 0 }, { sequence: 12, offset: 0 }, { sequence: 12, offset: 57 }]
  ) {
    assert.deepEqual(readCursor(writeCursor(position)), position);
  }
  assert.deepEqual(readCursor(""), { sequence: 0, offset: 0 });
  assert.equal(writeCursor({ sequence: 12, offset: 57 }), "12:57");
});

Deno.test("anything else is refused as an invalid cursor", () => {
  for (const cursor of ["x", "-1", "1:", ":4", "1:2:3", "1e3", "9999999999", "1:99999999", "1;2", "١"]) {
    assert.throws(
      () => readCursor(cursor),
      (error) => error instanceof DomainError && error.kind === "invalid" && error.code === "invalid-cursor",
      cursor,
    );
  }
});
