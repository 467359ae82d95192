/** Values that leave the server and come back (cookies, links), signed so that a changed one is noticed. */
import { createHmac, timingSafeEqual } from "node:crypto";

export interface Signer {
  /** `<value in base64url>.<signature>`: any Unicode text in, cookie-safe ASCII out. */
  sign(value: string): string;
  /** The value, or null when it was not signed here for this purpose. */
  verify(signed: string): string | null;
}

/** Longer than any cookie a browser keeps; refused before any work is done on it. */
const LONGEST_SIGNED_CHARACTERS = 8192;

/**
 * HMAC-SHA-256 with a key derived per purpose, so that a value signed as one thing never passes as another.
 * @param secret at least 32 bytes
 */
export function createSigner(secret: Uint8Array, purpose: string): Signer {
  if (secret.length < 32) throw new RangeError("A signing secret needs at least 32 bytes.");
  const key = createHmac("sha256", secret).update(`greenroom:${purpose}`).digest();
  const signatureOf = (payload: string) => createHmac("sha256", key).update(payload).digest();
  return {
    sign(value) {
      const payload = Buffer.from(value, "utf8").toString("base64url");
      return `${payload}.${signatureOf(payload).toString("base64url")}`;
    },
    verify(signed) {
      if (signed.length > LONGEST_SIGNED_CHARACTERS) return null;
      const match = /^([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]{43})$/.exec(signed);
      const [, payload, signature] = match ?? [];
      if (payload === undefined || signature === undefined) return null;
      // The last base64url character carries two spare bits: comparing text would not, comparing bytes would
      // accept four spellings of one signature.
      const expected = signatureOf(payload).toString("base64url");
      if (!timingSafeEqual(Buffer.from(signature, "ascii"), Buffer.from(expected, "ascii"))) return null;
      return Buffer.from(payload, "base64url").toString("utf8");
    },
  };
}
