/** Unguessable ids, and the two things done with API keys: naming their owner and comparing them. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 18 bytes fill 24 base64url characters without padding: 144 bits, above the 128 that count as unguessable. */
const ID_BYTES = 18;

/** `<prefix>_<24 characters>`, safe in a URL; knowing one id tells nothing about another. */
export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(ID_BYTES).toString("base64url")}`;
}

/** SHA-256 in hex: names the owner of an API key (`key:<hash>`) without keeping the key. */
export function hashKey(key: string): string {
  return createHash("sha256").update(key, "utf8").digest("hex");
}

/** Equality whose time depends on neither content nor length: digests of equal size are compared. */
export function constantTimeEqual(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(value: string): Uint8Array {
  return createHash("sha256").update(value, "utf8").digest();
}
