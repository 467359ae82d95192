/** Writes a TrueType font that holds only the glyphs a document uses, straight from the tables' bytes. */

/** The tables a PDF needs of an embedded TrueType font (ISO 32000-1, 9.9), in the order of their tags. */
const TABLES = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"] as const;
const MISSING_GLYPH = 0;

/** Flags of a part of a composite glyph (OpenType specification, glyf table). */
const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

export interface FontSubset {
  /** Adds the glyph and returns its number in the subset; twice the same glyph is two numbers. */
  addGlyph(glyph: number): number;
  /** The font file. */
  encode(): Uint8Array;
}

/** Finds the tables of an sfnt font once; each document then takes a subset. @throws Error without TrueType outlines */
export function subsetter(font: Uint8Array): () => FontSubset {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    tables.set(tag, font.subarray(offset, offset + view.getUint32(entry + 12)));
  }
  const table = (tag: string) => {
    const bytes = tables.get(tag);
    if (!bytes) throw new Error(`The font has no ${tag} table.`);
    return bytes;
  };
  const glyf = table("glyf");
  const loca = dataView(table("loca")), hmtx = dataView(table("hmtx"));
  const longOffsets = dataView(table("head")).getInt16(50) === 1;
  const metricCount = dataView(table("hhea")).getUint16(34);
  const glyphCount = dataView(table("maxp")).getUint16(4);
  const place = (glyph: number) => longOffsets ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const outline = (glyph: number) =>
    glyph < glyphCount ? glyf.subarray(place(glyph), place(glyph + 1)) : new Uint8Array(0);
  const advance = (glyph: number) => hmtx.getUint16(Math.min(glyph, metricCount - 1) * 4);
  const bearing = (glyph: number) =>
    glyph < metricCount
      ? hmtx.getInt16(glyph * 4 + 2)
      : hmtx.getInt16(metricCount * 4 + (glyph - metricCount) * 2);

  return () => {
    const included = [MISSING_GLYPH];
    const addGlyph = (glyph: number) => included.push(glyph) - 1;
    return {
      addGlyph,
      encode() {
        const outlines: Uint8Array[] = [];
        let size = 0;
        const parts = new Map<number, number>();
        const partNumber = (glyph: number) => {
          const known = parts.get(glyph) ?? addGlyph(glyph);
          parts.set(glyph, known);
          return known;
        };
        // The list grows while composites bring their parts along.
        for (let index = 0; index < included.length; index++) {
          const bytes = withParts(outline(included[index] ?? MISSING_GLYPH), partNumber);
          outlines.push(bytes);
          size += padded(bytes.byteLength);
        }
        const glyphs = new Uint8Array(size);
        const newLoca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
        let offset = 0;
        outlines.forEach((bytes, index) => {
          newLoca.setUint32(index * 4, offset);
          glyphs.set(bytes, offset);
          offset += padded(bytes.byteLength);
        });
        newLoca.setUint32(outlines.length * 4, offset);
        const newHmtx = new DataView(new ArrayBuffer(included.length * 4));
        included.forEach((glyph, index) => {
          newHmtx.setUint16(index * 4, advance(glyph));
          newHmtx.setInt16(index * 4 + 2, bearing(glyph));
        });
        return assembled({
          "cvt ": tables.get("cvt "),
          fpgm: tables.get("fpgm"),
          prep: tables.get("prep"),
          glyf: glyphs,
          loca: bytesOf(newLoca),
          hmtx: bytesOf(newHmtx),
          head: patched(table("head"), (head) => head.setInt16(50, 1)),
          hhea: patched(table("hhea"), (hhea) => hhea.setUint16(34, included.length)),
          maxp: patched(table("maxp"), (maxp) => maxp.setUint16(4, included.length)),
        });
      },
    };
  };
}

/** A composite glyph refers to its parts by number: they are included and renumbered. */
function withParts(outline: Uint8Array, partNumber: (glyph: number) => number): Uint8Array {
  if (outline.byteLength < 12 || dataView(outline).getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const view = dataView(copy);
  let at = 10, flags = MORE_PARTS;
  while ((flags & MORE_PARTS) !== 0 && at + 4 <= copy.byteLength) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, partNumber(view.getUint16(at + 2)));
    at += 4 + ((flags & ARGUMENTS_ARE_WORDS) !== 0 ? 4 : 2);
    if ((flags & HAS_SCALE) !== 0) at += 2;
    else if ((flags & HAS_TWO_SCALES) !== 0) at += 4;
    else if ((flags & HAS_MATRIX) !== 0) at += 8;
  }
  return copy;
}

/** Checksums stay zero: PDF readers do not look at them, and counting them would read every byte again. */
function assembled(parts: Record<(typeof TABLES)[number], Uint8Array | undefined>): Uint8Array {
  const present = TABLES.flatMap((tag) => parts[tag] ? [{ tag, bytes: parts[tag] }] : []);
  const directory = 12 + present.length * 16;
  const font = new Uint8Array(present.reduce((sum, { bytes }) => sum + padded(bytes.byteLength), directory));
  const view = dataView(font);
  const log2 = Math.floor(Math.log2(present.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, present.length);
  view.setUint16(6, 2 ** log2 * 16);
  view.setUint16(8, log2);
  view.setUint16(10, present.length * 16 - 2 ** log2 * 16);
  let offset = directory;
  present.forEach(({ tag, bytes }, index) => {
    const entry = 12 + index * 16;
    for (let i = 0; i < 4; i++) font[entry + i] = tag.charCodeAt(i);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.byteLength);
    font.set(bytes, offset);
    offset += padded(bytes.byteLength);
  });
  return font;
}

function patched(table: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = table.slice();
  change(dataView(copy));
  return copy;
}

function dataView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
