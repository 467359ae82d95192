/** Small files that would unpack to enormous ones, made without ever holding what they unpack to. */
import { constants, crc32, deflateRawSync } from "node:zlib";
import { Buffer } from "node:buffer";
import { strToU8 } from "fflate";

const MEGABYTE = 1024 * 1024;

/**
 * Raw deflate data of `megabytes` times the same megabyte: a block that ends with a full flush needs nothing of
 * what stands before it, so it may be repeated as bytes.
 */
export function repeatedDeflate(
  megabytes: number,
  megabyte: Uint8Array = Buffer.alloc(MEGABYTE, 32),
): Buffer {
  const block = deflateRawSync(megabyte, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  // An empty final block ends the data.
  return Buffer.concat([...Array<Buffer>(megabytes).fill(block), Buffer.from([3, 0])]);
}

/** The same with the head that PDF's `FlateDecode` expects; readers of PDF do not look at the checksum behind it. */
export function repeatedZlib(megabytes: number, megabyte?: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0x78, 0xda]), repeatedDeflate(megabytes, megabyte), Buffer.alloc(4)]);
}

interface Part {
  name: string;
  /** As it stands in the archive. */
  packed: Uint8Array;
  deflated: boolean;
  /** Size that the archive declares. */
  declared: number;
  checksum: number;
}

function stored(name: string, text: string): Part {
  const packed = strToU8(text);
  return { name, packed, deflated: false, declared: packed.length, checksum: crc32(packed) };
}

/** A zip archive of parts that say of themselves what they like. */
function zipOf(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, deflated, declared, checksum } of parts) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(deflated ? 8 : 0, 4);
    facts.writeUInt32LE(checksum, 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(declared, 18);
    facts.writeUInt16LE(name.length, 22);
    const head = Buffer.concat([Buffer.from("PK\x03\x04"), facts, Buffer.from(name)]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), facts, place, Buffer.from(name));
    body.push(head, Buffer.from(packed));
    at += head.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...body, ...directory, end]));
}

const CONTENT_TYPES = stored(
  "[Content_Types].xml",
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
);
const RELATIONS = stored(
  "_rels/.rels",
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ` +
    `Target="word/document.xml"/></Relationships>`,
);

/** Half a megabyte as DOCX, `megabytes` unpacked. @param honest whether the archive declares its real size */
export function zipBomb({ megabytes = 512, honest = false } = {}): Uint8Array<ArrayBuffer> {
  const packed = repeatedDeflate(megabytes);
  const declared = honest ? megabytes * MEGABYTE : 20_000;
  return zipOf([
    CONTENT_TYPES,
    RELATIONS,
    { name: "word/document.xml", packed, deflated: true, declared, checksum: 0 },
  ]);
}

/** A DOCX of very many empty parts. */
export function entryBomb(entries = 60_000): Uint8Array<ArrayBuffer> {
  const many = Array.from({ length: entries }, (_, at) => stored(`word/media/${at}.txt`, ""));
  return zipOf([CONTENT_TYPES, RELATIONS, stored("word/document.xml", "<w:document/>"), ...many]);
}

/** A DOCX whose text declares entities. @param declaration within the document type */
export function entityBomb(declaration: string, used: string): Uint8Array<ArrayBuffer> {
  return zipOf([
    CONTENT_TYPES,
    RELATIONS,
    stored(
      "word/document.xml",
      `<?xml version="1.0"?><!DOCTYPE w:document [${declaration}]><w:document xmlns:w="w"><w:body><w:p><w:r>` +
        `<w:t>${used}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  ]);
}

/** Nine levels of ten: a billion words. */
export const BILLION_LAUGHS = `<!ENTITY a0 "laugh ">${
  Array.from({ length: 9 }, (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`).join("")
}`;
