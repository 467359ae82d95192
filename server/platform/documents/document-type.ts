/** Tells what a file is from its content; its name and the header it came with are not believed. */

export type DocumentType =
  | "pdf"
  | "docx"
  | "empty"
  /** Word's format before 2007. */
  | "legacy-word"
  /** An Office document behind a password (an OLE container around the encrypted package). */
  | "encrypted-office"
  /** Another OLE file: an old spreadsheet, a mail, an installer. */
  | "other-ole"
  | "image"
  | "html"
  | "rich-text"
  /** A zip without a Word document in it: spreadsheet, slides, OpenDocument, plain archive. */
  | "other-zip"
  | "plain-text"
  | "unknown";

/** PDF readers accept the header anywhere in the first kilobyte (ISO 32000-1, annex H, note 13). */
const pdfHeaderWithin = 1024;

/** Judges by magic bytes, and for zips by the names in the central directory. Never throws. */
export function documentType(bytes: Uint8Array): DocumentType {
  if (bytes.length === 0) return "empty";
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04]) || starts(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return holdsName(bytes, "word/document") && holdsName(bytes, ".xml") || isCutOffPackage(bytes)
      ? "docx"
      : "other-zip";
  }
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return oleType(bytes);
  if (isImage(bytes)) return "image";
  const head = latin1(bytes.subarray(0, pdfHeaderWithin));
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("{\\rtf")) return "rich-text";
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]{0,800}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head)) {
    return "html";
  }
  return isText(bytes.subarray(0, 4096)) ? "plain-text" : "unknown";
}

/** An Office package that ends before its directory: which program it was for nobody can tell, but it is damaged. */
function isCutOffPackage(bytes: Uint8Array): boolean {
  const firstName = latin1(bytes.subarray(30, 30 + ((bytes[26] ?? 0) | (bytes[27] ?? 0) << 8)));
  return /^(?:\[Content_Types\]\.xml|_rels\/)/.test(firstName) && !holdsName(bytes, "PK\x05\x06");
}

/** OLE keeps stream names in UTF-16LE, so the container's purpose can be told without opening it. */
function oleType(bytes: Uint8Array): DocumentType {
  if (holdsName(bytes, utf16("EncryptedPackage")) || holdsName(bytes, utf16("EncryptionInfo"))) {
    return "encrypted-office";
  }
  return holdsName(bytes, utf16("WordDocument")) ? "legacy-word" : "other-ole";
}

function isImage(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 16));
  return starts(bytes, [0x89, 0x50, 0x4e, 0x47]) || starts(bytes, [0xff, 0xd8, 0xff]) ||
    head.startsWith("GIF8") || head.startsWith("BM") && bytes.length > 26 && bytes[14] === 40 ||
    head.startsWith("II*\0") || head.startsWith("MM\0*") ||
    head.startsWith("RIFF") && head.slice(8, 12) === "WEBP" ||
    /^....ftyp(?:heic|heix|mif1|avif)/s.test(head);
}

function isText(bytes: Uint8Array): boolean {
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) odd++;
  }
  return odd <= bytes.length / 100;
}

function starts(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function holdsName(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (index < name.length && bytes[at + index] === name.charCodeAt(index)) index++;
    if (index === name.length) return true;
  }
  return false;
}

function utf16(text: string): string {
  return [...text].map((char) => `${char}\0`).join("");
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
