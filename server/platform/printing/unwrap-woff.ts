/** Turns a WOFF file into the plain font it wraps, once, so that drawing never has to inflate a table again. */
import { inflateSync } from "node:zlib";

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER_BYTES = 44;
const WOFF_ENTRY_BYTES = 20;
const FONT_HEADER_BYTES = 12;
const FONT_ENTRY_BYTES = 16;

/**
 * The sfnt font inside a WOFF 1.0 file, per https://www.w3.org/TR/WOFF/ §§3–5.
 * @throws Error when the bytes are not WOFF or a table has another length than it declares
 */
export function unwrapWoff(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.byteLength < WOFF_HEADER_BYTES || from.getUint32(0) !== WOFF_SIGNATURE) {
    throw new Error("The font file is not WOFF 1.0.");
  }
  const tableCount = from.getUint16(12);
  const tables = Array.from({ length: tableCount }, (_, index) => {
    const entry = WOFF_HEADER_BYTES + index * WOFF_ENTRY_BYTES;
    const offset = from.getUint32(entry + 4);
    const storedLength = from.getUint32(entry + 8);
    const length = from.getUint32(entry + 12);
    const stored = woff.subarray(offset, offset + storedLength);
    const bytes = storedLength < length ? inflateSync(stored) : stored;
    if (bytes.byteLength !== length) throw new Error("A table of the font file is cut off.");
    return { tag: from.getUint32(entry), checksum: from.getUint32(entry + 16), bytes };
  });

  const directoryBytes = FONT_HEADER_BYTES + tableCount * FONT_ENTRY_BYTES;
  const total = tables.reduce((sum, { bytes }) => sum + padded(bytes.byteLength), directoryBytes);
  const font = new Uint8Array(total);
  const to = new DataView(font.buffer);
  const log2 = Math.floor(Math.log2(Math.max(1, tableCount)));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, tableCount);
  to.setUint16(6, 2 ** log2 * 16);
  to.setUint16(8, log2);
  to.setUint16(10, tableCount * 16 - 2 ** log2 * 16);
  let offset = directoryBytes;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const entry = FONT_HEADER_BYTES + index * FONT_ENTRY_BYTES;
    to.setUint32(entry, tag);
    to.setUint32(entry + 4, checksum);
    to.setUint32(entry + 8, offset);
    to.setUint32(entry + 12, bytes.byteLength);
    font.set(bytes, offset);
    offset += padded(bytes.byteLength);
  });
  return font;
}

/** Tables start at multiples of four bytes. */
function padded(length: number): number {
  return (length + 3) & ~3;
}
