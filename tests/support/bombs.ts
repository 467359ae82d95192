/** Small files that would unpack to enormous ones, made without ever holding what they unpack to. */
import { constants, crc32, deflateRawSync, deflateSync } from "node:zlib";
import { Buffer } from "node:buffer";
import { strToU8 } from "fflate";

const MEGABYTE = 1024 * 1024;

/**
 * Raw deflate data of `megabytes` times the same megabyte: a block that ends with a full flush needs nothing of
 * what stands before it, so it may be repeated as bytes.
 */
function repeatedDeflate(
  megabytes: number,
  megabyte: Uint8Array = Buffer.alloc(MEGABYTE, 32),
): Buffer {
  const block = deflateRawSync(megabyte, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  // An empty final block ends the data.
  return Buffer.concat([...Array<Buffer>(megabytes).fill(block), Buffer.from([3, 0])]);
}

/** The same with the head that PDF's `FlateDecode` expects; readers of PDF do not look at the checksum behind it. */
function repeatedZlib(megabytes: number, megabyte?: Uint8Array): Buffer {
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
function zipBomb({ megabytes = 512, honest = false } = {}): Uint8Array<ArrayBuffer> {
  const packed = repeatedDeflate(megabytes);
  const declared = honest ? megabytes * MEGABYTE : 20_000;
  return zipOf([
    CONTENT_TYPES,
    RELATIONS,
    { name: "word/document.xml", packed, deflated: true, declared, checksum: 0 },
  ]);
}

/** A DOCX of very many empty parts. */
function entryBomb(entries: number): Uint8Array<ArrayBuffer> {
  const many = Array.from({ length: entries }, (_, at) => stored(`word/media/${at}.txt`, ""));
  return zipOf([CONTENT_TYPES, RELATIONS, stored("word/document.xml", "<w:document/>"), ...many]);
}

/** A DOCX whose text declares entities. @param declaration within the document type */
function entityBomb(declaration: string, used: string): Uint8Array<ArrayBuffer> {
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
const BILLION_LAUGHS = `<!ENTITY a0 "laugh ">${
  Array.from({ length: 9 }, (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`).join("")
}`;

interface PdfObject {
  /** With `<<` and `>>`, without the length. */
  dictionary: string;
  stream?: Uint8Array;
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
function pdfOf(objects: readonly PdfObject[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  objects.forEach(({ dictionary, stream }, index) => {
    places.push(at);
    const head = stream ? dictionary.replace(/>>$/, `/Length ${stream.length}>>`) : dictionary;
    const object = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n${head}\n`),
      ...(stream ? [Buffer.from("stream\n"), stream, Buffer.from("\nendstream\n")] : []),
      Buffer.from("endobj\n"),
    ]);
    parts.push(object);
    at += object.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(Buffer.from(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
      `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
  ));
  return new Uint8Array(Buffer.concat(parts));
}

const FONT = "<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";

/** Deflate data of deflate data: a few kilobytes that unpack to `megabytes`. */
function twicePacked(megabytes: number, megabyte?: Uint8Array): Uint8Array {
  return deflateSync(repeatedZlib(megabytes, megabyte), { level: 9 });
}

/** One page whose words are preceded by gigabytes of spaces. */
function pdfContentBomb(megabytes: number, { twice = true } = {}): Uint8Array<ArrayBuffer> {
  const content = twice
    ? { dictionary: "<</Filter[/FlateDecode/FlateDecode]>>", stream: twicePacked(megabytes) }
    : { dictionary: "<</Filter/FlateDecode>>", stream: repeatedZlib(megabytes) };
  return pdfOf([
    { dictionary: "<</Type/Catalog/Pages 2 0 R>>" },
    { dictionary: "<</Type/Pages/Count 1/Kids[3 0 R]>>" },
    {
      dictionary: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources${FONT}/Contents 4 0 R>>`,
    },
    content,
  ]);
}

/** The page tree lies in an object stream that unpacks to gigabytes; a stream of cross references leads there. */
function pdfObjectStreamBomb(megabytes: number): Uint8Array<ArrayBuffer> {
  const catalogue = "<</Type/Catalog/Pages 2 0 R>>";
  const head = Buffer.alloc(1024 * 1024, 32);
  head.write(`1 0 2 ${catalogue.length + 1} ${catalogue} <</Type/Pages/Count 0/Kids[]>>`);
  const packed = twicePacked(megabytes, head);
  const opening = Buffer.from("%PDF-1.7\n");
  const objects = Buffer.concat([
    Buffer.from(
      `3 0 obj\n<</Type/ObjStm/N 2/First 900000000/Filter[/FlateDecode/FlateDecode]/Length ${packed.length}>>\nstream\n`,
    ),
    packed,
    Buffer.from("\nendstream\nendobj\n"),
  ]);
  const at = opening.length + objects.length;
  // Type, place, index: a free entry, two in the stream, the stream itself, this table.
  const rows = [[0, 0, 0], [2, 3, 0], [2, 3, 1], [1, opening.length, 0], [1, at, 0]];
  const table = Buffer.concat(rows.map(([type = 0, place = 0, index = 0]) => {
    const row = Buffer.alloc(6);
    row.writeUInt8(type, 0);
    row.writeUInt32BE(place, 1);
    row.writeUInt8(index, 5);
    return row;
  }));
  const references = Buffer.concat([
    Buffer.from(
      `4 0 obj\n<</Type/XRef/Size 5/W[1 4 1]/Root 1 0 R/Length ${table.length}>>\nstream\n`,
    ),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ]);
  return new Uint8Array(Buffer.concat([opening, objects, references]));
}

/** As many pages as fit into a few megabytes. */
function pdfOfPages(pages: number): Uint8Array<ArrayBuffer> {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(" ");
  return pdfOf([
    { dictionary: "<</Type/Catalog/Pages 2 0 R>>" },
    { dictionary: `<</Type/Pages/Count ${pages}/Kids[${kids}]>>` },
    ...Array.from({ length: pages }, () => ({
      dictionary: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    })),
  ]);
}

export interface Bomb {
  name: string;
  make: () => Uint8Array<ArrayBuffer>;
  /** How it is refused. */
  status: number;
  code: string;
}

const tooComplex = { status: 422, code: "resume-too-complex" };

/** Each under the usual limit of five megabytes, so that it is opened at all. */
export const BOMBS: readonly Bomb[] = [
  { name: "half-a-megabyte.docx", make: () => zipBomb(), ...tooComplex },
  { name: "honest-about-its-size.docx", make: () => zipBomb({ honest: true }), ...tooComplex },
  { name: "forty-thousand-entries.docx", make: () => entryBomb(40_000), ...tooComplex },
  { name: "billion-laughs.docx", make: () => entityBomb(BILLION_LAUGHS, "&a9;"), ...tooComplex },
  {
    name: "another-file.docx",
    make: () => entityBomb(`<!ENTITY secret SYSTEM "file:///etc/passwd">`, "&secret;"),
    ...tooComplex,
  },
  { name: "content-packed-once.pdf", make: () => pdfContentBomb(4_000, { twice: false }), ...tooComplex },
  { name: "content-packed-twice.pdf", make: () => pdfContentBomb(4_000), ...tooComplex },
  { name: "objects-packed-twice.pdf", make: () => pdfObjectStreamBomb(4_000), ...tooComplex },
  {
    name: "forty-thousand-pages.pdf",
    make: () => pdfOfPages(40_000),
    status: 413,
    code: "resume-too-many-pages",
  },
];
