/** A signed value comes back unchanged or not at all. */
import { strict as assert } from "node:assert";
import { createSigner } from "../../../server/platform/signed-value.ts";

const secret = new Uint8Array(32).fill(7);

Deno.test("what was signed is read back, in characters that a cookie may hold", () => {
  const signer = createSigner(secret, "viewer");
  for (const value of ["viw_abc", "", 'Zoë – 李雷; a=b, "c"', "x".repeat(2000)]) {
    const signed = signer.sign(value);
    assert.match(signed, /^[A-Za-z0-9_.-]+$/);
    assert.equal(signer.verify(signed), value);
  }
});

Deno.test("any single changed character is noticed", () => {
  const signer = createSigner(secret, "viewer");
  const signed = signer.sign("viw_abc");
  for (let index = 0; index < signed.length; index += 1) {
    for (const other of ["A", "B", "z", "."]) {
      if (signed[index] === other) continue;
      const changed = signed.slice(0, index) + other + signed.slice(index + 1);
      assert.equal(signer.verify(changed), null, changed);
    }
  }
});

Deno.test("a signature has one spelling", () => {
  const signer = createSigner(secret, "viewer");
  const signed = signer.sign("viw_abc");
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const accepted = [...alphabet].filter((last) => signer.verify(signed.slice(0, -1) + last) !== null);
  assert.deepEqual(accepted, [signed.at(-1)]);
});

Deno.test("garbage, a missing signature and oversized text are refused", () => {
  const signer = createSigner(secret, "viewer");
  const signed = signer.sign("viw_abc");
  for (const bad of ["", ".", "a", "a.b", signed.split(".")[0] ?? "", `${signed}A`, ` ${signed}`, "é.é"]) {
    assert.equal(signer.verify(bad), null, bad);
  }
  assert.equal(signer.verify(signer.sign("x".repeat(10_000))), null);
});

Deno.test("another purpose or another secret does not verify", () => {
  const signed = createSigner(secret, "viewer").sign("rep_1");
  assert.equal(createSigner(secret, "share-link").verify(signed), null);
  assert.equal(createSigner(new Uint8Array(32).fill(8), "viewer").verify(signed), null);
});

Deno.test("a short secret is refused", () => {
  assert.throws(() => createSigner(new Uint8Array(31), "viewer"), RangeError);
});
