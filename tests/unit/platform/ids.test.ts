/** Ids cannot be guessed or confused; keys are named and compared without being kept. */
import { strict as assert } from "node:assert";
import { constantTimeEqual, hashKey, newId } from "../../../server/platform/ids.ts";

Deno.test("an id carries its prefix and 144 random bits, safe in a URL", () => {
  const ids = Array.from({ length: 2000 }, () => newId("int"));
  for (const id of ids) {
    assert.match(id, /^int_[A-Za-z0-9_-]{24}$/);
    assert.equal(encodeURIComponent(id), id);
  }
  assert.equal(new Set(ids).size, ids.length);
  // Every position varies, so no part of the id is a counter or a clock.
  for (let position = 4; position < 28; position += 1) {
    assert(new Set(ids.map((id) => id[position])).size > 32, `position ${position} hardly varies`);
  }
});

Deno.test("the hash of a key is SHA-256 in hex", () => {
  assert.equal(hashKey("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  assert.notEqual(hashKey("abc"), hashKey("abd"));
});

Deno.test("comparison accepts equal strings only, of any length and script", () => {
  assert.equal(constantTimeEqual("k-1", "k-1"), true);
  assert.equal(constantTimeEqual("", ""), true);
  assert.equal(constantTimeEqual("ключ", "ключ"), true);
  for (const [left, right] of [["k-1", "k-2"], ["k", "kk"], ["", "k"], ["é", "e\u0301"]] as const) {
    assert.equal(constantTimeEqual(left, right), false, `${left} ${right}`);
  }
});
